import { saidCard } from '../../cards/said-card.ts';
import type { Inbound } from '../bot/activity.ts';
import { type AtTheDoor, type Door, senderOf } from '../bot/who-is-asking.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { DemoState } from './demo-state.ts';
import { type Commander, follow } from './follow-command.ts';
import { withFooter } from './footer.ts';
import { playgroundUser } from './playground-user.ts';
import { type Command, readCommand } from './read-command.ts';

/** The sandbox's door: the Playground's user is whoever they chose to be, everybody else is who they are. */
export function sandboxDoor(around: Surroundings, state: DemoState): Door {
  return async (activity) => {
    const commander = await whoCommands(activity, around, state);
    if (!commander) return answerWith(strangers, undefined, state);
    const command = commandIn(activity, state);
    if (state.askedToStartOver() && !isAboutStartingOver(command))
      await state.change({ askedToStartOver: false });
    if (!command) return { person: commander.person };
    const says = await follow(command, commander, state, around);
    const now = commander.playground ? state.you() : commander.person;
    return answerWith(says, now, state);
  };
}

async function whoCommands(
  activity: Inbound,
  { database }: Surroundings,
  state: DemoState,
): Promise<Commander | undefined> {
  if (activity.from.aadObjectId === playgroundUser.entraId) return { person: state.you(), playground: true };
  const person = await senderOf(activity, database);
  return person ? { person, playground: false } : undefined;
}

/** Whoever goes on with something else does not answer the question any more. */
function isAboutStartingOver(command: Command | undefined): boolean {
  return command?.kind === 'yes' || command?.kind === 'no' || command?.kind === 'start over';
}

/** A yes or no is the sandbox's only where it asked something itself. */
function commandIn({ type, text }: Inbound, state: DemoState): Command | undefined {
  if (type !== 'message') return undefined;
  const command = readCommand(text ?? '', state.now().toPlainDate());
  const forTheBot = (command?.kind === 'yes' || command?.kind === 'no') && !state.askedToStartOver();
  return forTheBot ? undefined : command;
}

function answerWith(says: readonly string[], person: string | undefined, state: DemoState): AtTheDoor {
  return { answer: withFooter({ card: saidCard({ says: [...says], presses: [] }) }, person, state) };
}

const strangers = [
  'I am Belong, and I do not know you: nobody here has your Entra id.',
  'In the sandbox, write with the Entra id of one of its demo people, or use the Playground.',
];
