import { type Deed, deedsOf, type Office, offices, relations } from '../../induction/permission.ts';
import { roles } from '../../induction/role.ts';
import { listed } from '../../induction/say-day.ts';
import { roleNames } from '../../induction/say-name.ts';

const officeNames: Readonly<Record<Office, string>> = {
  ...roleNames,
  'employer-manager': 'manager of whoever employs the link worker',
  'pcn-manager': 'manager of the PCN',
  'charity-manager': 'manager of a charity',
  administrator: 'administrator of Belong',
};

/** What can be seen, in the words of somebody who wonders about it. */
const sights: readonly (readonly [Deed, string])[] = [
  ['see how it stands', 'How each step of an induction stands, and its days'],
  ['see wellbeing check-ins', 'Whether a wellbeing check-in happened, and nothing said in it'],
  ['see reasons', 'All reasons and notes (whoever owes or answers for a step sees those on it)'],
  ['see own steps', 'The steps they owe or answer for, and nothing else'],
  ['see who is who', 'Who is who'],
  ['read the guide', 'The one-page guide and the information for patients'],
  ['see a set-up', 'How a practice is set up'],
];

/** Who sees what, read out of the permission table itself. */
export function sayWhoSees(): string[] {
  return [
    ...sights.map(([deed, what]) => `${what}: ${listed(whoMay(deed))}.`),
    'A link worker’s room, meetings and what was tested: those who see that step, and whoever sets the practice up can change it.',
    'At another practice of the same induction, people see only their own steps. Former ones and strangers see nothing.',
    'What link workers write about themselves is there for everybody at their practices.',
    'Names, reasons, rules and lessons that you give me are there for those people to read. Nobody reads what else you type here. Administrators see no induction.',
  ];
}

function whoMay(deed: Deed): string[] {
  const here = relations.filter((relation) => relation === 'this induction' || relation === 'this practice');
  const may = offices.filter((office) => here.some((relation) => deedsOf([office, relation]).includes(deed)));
  if (roles.every((role) => may.includes(role))) return ['everybody with a part in it'];
  return may.map((office) => {
    const own =
      deedsOf([office, 'this practice']).includes(deed) &&
      !deedsOf([office, 'this induction']).includes(deed);
    return own && deed === 'see how it stands'
      ? `${officeNames[office]} (own practice)`
      : officeNames[office];
  });
}
