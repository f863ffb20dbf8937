import { createHash } from 'node:crypto';
import { demoTenant } from '../../src/sandbox/demo-people.ts';
import type { Identity } from './person.ts';

/** Somebody with an account in the tenant and a work email, always the same for the same name. */
export function someone(name: string): Identity {
  const digits = createHash('sha256').update(name).digest('hex').slice(0, 12);
  const local = name.toLowerCase().replace(/^dr /, '').replaceAll(' ', '.');
  const address = `${local}@nhs.example`;
  return { name, tenantId: demoTenant, entraId: `90000000-0000-4000-8000-${digits}`, address, upn: address };
}
