import { organisations, practices } from '../../src/sandbox/demo-people.ts';

const [riverside] = practices;
const [meadowbank] = organisations;

/** Something said, pressed or opened in the demo, by whom; its answer is a card of the gallery. */
export type Act = { readonly who: string } & (
  | { readonly says: string }
  | { readonly presses: string; readonly inputs?: Readonly<Record<string, string>> }
  | { readonly installs: true }
);

const install = (who: string): Act => ({ who, installs: true });
const says = (who: string, ...all: readonly string[]): Act[] => all.map((words) => ({ who, says: words }));
const presses = (who: string, title: string, inputs: Readonly<Record<string, string>> = {}): Act => ({
  who,
  presses: title,
  inputs,
});

/** A first morning, and all that has a card of its own. */
export const conversation: readonly Act[] = [
  install('Priya'),
  ...says('Priya', 'what’s next', 'my list', 'help', 'who is who', 'who sees what', 'about me', 'undo'),
  ...says(
    'Priya',
    'who have I met',
    'tick list',
    'done 99',
    'shall we have lunch',
    'called off shadow a GP at Riverside',
  ),
  ...says(
    'Priya',
    'no smartcard at Elm Tree',
    'cannot log in at Riverside',
    'room not suitable at Riverside on Wed',
  ),
  presses('Priya', 'Another place'),
  ...says('Priya', 'status', 'rooms', 'my days'),
  install('Dawn'),
  ...says(
    'Dawn',
    'what’s next',
    'my practice',
    'room for Priya',
    'no room for Priya on Wed',
    'invites',
    'access',
  ),
  ...says('Dawn', 'guide', 'patient information', 'set up'),
  presses('Dawn', 'Who does what'),
  ...says('Dawn', 'set up'),
  presses('Dawn', 'Whom to ring'),
  ...says('Dawn', 'set up'),
  presses('Dawn', 'Add staff'),
  ...says('Dawn', 'reminders'),
  ...says('Dawn', 'joining link', 'help for managers'),
  ...says('Dawn', 'done systems access', 'what’s next'),
  ...says('Priya', 'tick list'),
  install('Grace'),
  ...says('Grace', 'what’s next', 'my list'),
  install('Bev'),
  ...says('Bev', 'what’s next', 'my list', 'booked 1 for 17 September', 'no', 'status Priya', 'who needs me'),
  ...says('Bev', 'preview nudges for Priya', 'preview my nudges'),
  ...says('Bev', 'change people', 'Priya’s case supervisor is Ruth Adeyemi', 'no'),
  ...says('Bev', 'start induction for Omar Reid, omar.reid@nhs.example on 21 September at Riverside'),
  presses('Bev', 'Next: people', {
    [`days-${riverside.id}`]: '1,3',
    employer: meadowbank.id,
    specialist: 'no',
  }),
  presses('Bev', 'Next: preview'),
  presses('Bev', 'Start'),
  ...says('Bev', 'why shadow a GP', 'who needs me'),
  ...says('Dawn', 'my practice', 'my list'),
  install('Nadia'),
  ...says('Nadia', 'set up', 'who is new', 'skip to 25 September'),
  ...says('Dawn', 'my practice'),
  ...says('Priya', 'who have I met', 'status'),
];
