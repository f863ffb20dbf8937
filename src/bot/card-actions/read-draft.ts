import { z } from 'zod';
import type { DraftFilled, DraftSite } from '../../induction/draft.ts';
import { type InductionRole, inductionRoles } from '../../induction/slots.ts';

type Filled = Readonly<Record<string, unknown>>;

const id = z.guid().catch('');
const text = z.string().max(20_000).catch('');
const day = z.iso.date().catch('');

/** What was filled in on the first card of a draft: who, when, employed by whom, and where on which days. */
export function readBasics(filled: Filled): DraftFilled {
  const sites = Object.keys(filled)
    .filter((key) => key.startsWith('days-'))
    .flatMap((key): DraftSite[] => {
      const practice = id.parse(key.slice('days-'.length));
      const week = weekIn(filled[key]);
      const own = day.parse(filled[`from-${practice}`]);
      return practice && week.length ? [{ practice, week, startsOn: own || null }] : [];
    });
  const main = id.parse(filled.main);
  return {
    picked: id.parse(filled.picked),
    written: text.parse(filled.written),
    startsOn: day.parse(filled.startsOn),
    employer: id.parse(filled.employer),
    specialist: filled.specialist === 'yes',
    sites,
    main: mainOf(main, sites),
  };
}

/** The practice that was chosen as the main one, as long as they are there; else the first. */
function mainOf(chosen: string, sites: readonly DraftSite[]): string {
  const there = sites.find(({ practice }) => practice === chosen);
  return (there ?? sites[0])?.practice ?? '';
}

/** Nobody names more people than these beside the lists. */
const mostLines = 20;

/** What was filled in on the second card: who holds which role, and people who are in no list. */
export function readRoles(filled: Filled): DraftFilled {
  const picked = inductionRoles.map((role) => [role, id.parse(filled[role])] as const);
  return {
    roles: Object.fromEntries(picked.filter(([, person]) => person)),
    others: text
      .parse(filled.others)
      .split(/[\r\n]+/)
      .slice(0, mostLines),
  };
}

/** Days as a choice of several gives them: '1,3'. */
export function weekIn(value: unknown): number[] {
  const days = typeof value === 'string' ? value.split(',').map(Number) : [];
  return [...new Set(days.filter((one) => Number.isInteger(one) && one >= 1 && one <= 7))].toSorted();
}

/** What a card of an induction's people has in each role; a role that it left out stays as it is. */
export function rolesIn(filled: Filled): Partial<Record<InductionRole, string>> {
  const sent = inductionRoles.filter((role) => typeof filled[role] === 'string');
  return Object.fromEntries(sent.map((role) => [role, text.parse(filled[role]).slice(0, 500)]));
}
