import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';

const require = createRequire(import.meta.url);
const known = ['1.29', '1.30'];

/** What Microsoft’s own schema says against a manifest, field by field; the schema comes from a package, not from the net. */
export function checkSchema(manifest: unknown): string[] {
  const version = (manifest as { manifestVersion?: unknown } | null)?.manifestVersion;
  if (typeof version !== 'string' || !known.includes(version))
    return [`manifestVersion is one of ${known.join(', ')}.`];
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, formats: { uri: true } });
  const validate = ajv.compile(
    require(`@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`),
  );
  validate(manifest);
  return (validate.errors ?? []).map(inWords);
}

function inWords({ instancePath, keyword, params, message }: ErrorObject): string {
  const field = fieldOf(instancePath);
  if (keyword === 'required') return `${within(field, params.missingProperty)} is missing.`;
  if (keyword === 'additionalProperties')
    return `${within(field, params.additionalProperty)} is no field that Teams knows.`;
  if (keyword === 'maxLength') return `${field} is longer than ${params.limit} characters.`;
  if (keyword === 'maxItems') return `${field} has more than ${params.limit} entries.`;
  if (keyword === 'enum') return `${field} is none of ${params.allowedValues.join(', ')}.`;
  if (keyword === 'pattern') return `${field} does not have the form that Teams wants: ${params.pattern}`;
  return `${field || 'The manifest'} ${message}.`;
}

/** '/bots/0/scopes' as 'bots[0].scopes'. */
function fieldOf(pointer: string): string {
  return pointer
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}

function within(field: string, name: string): string {
  return field ? `${field}.${name}` : name;
}
