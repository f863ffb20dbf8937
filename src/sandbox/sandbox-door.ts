import { saidCard } from '../../cards/said-card.ts';
import type { Inbound } from '../bot/activity.ts';
import { type AtTheDoor, type Door, senderOf } from '../bot/who-is-asking.ts';
import { entraIdOf } from '../store/people.ts';
import type { Surroundings } from '../use-cases/surroundings.ts';
import type { DemoState } from './demo-state.ts';
import { follow, type Stage } from './follow-command.ts';
import { withFooter } from './footer.ts';
import { playgroundUser } from './playground-user.ts';
import { type Command, readCommand } from './read-command.ts';

/** The sandbox's door: the Playground's user is whoever they chose to be, everybody else is who they are. */
export function sandboxDoor({ around, state, nudge }: Stage): Door {
  return async (activity) => {
    const sender = await whoSends(activity, around, state);
    if (!sender || !('person' in sender)) return sender;
    const command = commandIn(activity, state);
    if (state.askedToStartOver() && !isAboutStartingOver(command))
      await state.change({ askedToStartOver: false });
    if (!command) return sender;
    const commander = { person: sender.person, playground: isPlayground(activity) };
    const says = await follow(command, commander, { state, around, nudge });
    const now = commander.playground ? state.you() : commander.person;
    const reply = { card: saidCard({ says: [...says], presses: [] }) };
    return { answer: await withFooter(reply, now, { state, database: around.database }) };
  };
}

function isPlayground({ from }: Inbound): boolean {
  return from.aadObjectId === playgroundUser.entraId;
}

async function whoSends(
  activity: Inbound,
  around: Surroundings,
  state: DemoState,
): Promise<AtTheDoor | undefined> {
  if (!isPlayground(activity)) return senderOf(activity, around);
  const person = state.you();
  const entraId = await around.database.transaction((tx) => entraIdOf(tx, person));
  return { person, administrator: entraId !== undefined && around.admins.has(entraId) };
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
