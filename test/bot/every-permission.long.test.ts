import { beforeAll, describe, expect, it } from 'vitest';
import { type Capacity, type Deed, deedsOf } from '../../src/induction/permission.ts';
import { demoId, demoPeople } from '../../src/sandbox/demo-people.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { type Attempted, attemptsIn } from '../support/attempts.ts';
import { everybody, type Holder } from '../support/everybody.ts';
import { isFull, longest, report } from '../support/full-count.ts';
import { identityOf } from '../support/person.ts';
import { useCases } from '../support/use-cases.ts';

const sandbox = aSandbox({ resets: false });
const attempts = attemptsIn(sandbox);
const guarded = (await useCases()).filter(({ rights }) => rights.may !== 'everybody');
/** Under `npm test` each use case is tried by every fourth of those in the table, another fourth each time. */
const share = isFull ? 1 : 4;

let holders: Holder[] = [];
beforeAll(async () => {
  holders = [
    ...(await everybody(sandbox.database)),
    demo('Priya', [['link-worker', 'this induction']]),
    demo('Nadia', [['administrator', 'this practice']]),
  ];
});

function demo(name: string, capacities: readonly Capacity[]): Holder {
  const identity = identityOf(name);
  const person = demoPeople.find((one) => one.name === identity.name);
  if (!person) throw new Error(`the demo has nobody called ${name}`);
  const [office, relation] = capacities[0] ?? (['staff', 'stranger'] as const);
  return { office, relation, identity, personId: demoId(person), capacities };
}

it('every use case that is not everybody’s is tried', () =>
  expect(Object.keys(attempts).toSorted()).toEqual(guarded.map(({ name }) => name).toSorted()));

describe.each(guarded.map(({ name, rights }, at) => [name, rights.may as Deed, at] as const))(
  'in “%s”',
  (name, deed, at) => {
    it(
      `everybody in the table is let as far as “${deed}” says, and nobody else`,
      async () => {
        const wrong: string[] = [];
        const tried = holders.filter((_, index) => index % share === at % share);
        for (const holder of tried) {
          const attempted = (await attempts[name]?.(holder)) ?? { let: false };
          const should = expected(name, deed, holder, attempted);
          if (should !== 'either' && attempted.let !== should)
            wrong.push(`${holder.office}, ${holder.relation}: ${attempted.let ? 'was let' : 'was refused'}`);
        }
        expect(wrong).toEqual([]);
        report(`${sandbox.database.kind}: ${name}, tried by ${tried.length}`);
      },
      longest.timeout,
    );
  },
);

/** Where only what is theirs is shown, outsiders must see nothing; insiders see what there happens to be. */
const ofTheirOwn = ['seeNext', 'seeList', 'seeTicks', 'seeMet', 'seeInPlace'];

/** What the table says of a deed, and what the step itself adds to it. */
function expected(
  name: string,
  deed: Deed,
  { office, relation, capacities }: Holder,
  { own = false }: Attempted,
): boolean | 'either' {
  const allowed = (one: Deed) => capacities.some((capacity) => deedsOf(capacity).includes(one));
  if (ofTheirOwn.includes(name)) return capacities.length ? 'either' : false;
  if (deed === 'see own steps') return own || allowed('see how it stands');
  if (deed === 'answer own steps') return own || allowed('steer any step');
  // Questions about new people are shown to those who run the place; at Riverside that is where they are tried.
  if (name === 'seeNewPeople')
    return capacities.some(([held, seen]) => seen === 'this practice' && runsPlaces.includes(held));
  // Nobody looks after their own induction.
  if (name === 'seeWhoNeeds' && office === 'link-worker') return false;
  // What is a practice's own is for those of that practice who see how it stands, and nobody else of its inductions.
  if (name === 'seePractice')
    return capacities.some(
      ([held, seen]) => seen === 'this practice' && deedsOf([held, seen]).includes(deed),
    );
  // A draft is not about any practice yet: whoever may start somewhere has one.
  if (name === 'keepDraft') return allowed(deed) || startsElsewhere.includes(`${office}, ${relation}`);
  return allowed(deed) || own;
}

const runsPlaces: readonly string[] = ['practice-manager', 'pcn-manager'];

const startsElsewhere = [
  'practice-manager, other practice',
  'practice-manager, former',
  'practice-manager, stranger',
  'pcn-manager, stranger',
  'charity-manager, stranger',
];
