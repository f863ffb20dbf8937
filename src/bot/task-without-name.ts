import type { Button } from '../../cards/press.ts';
import type { Intent } from '../understanding/meaning.ts';
import { understand } from '../understanding/understand.ts';
import { seeSpeaker } from '../use-cases/see-speaker.ts';
import { meantOf } from './answers/meant-of.ts';
import type { Turn } from './turn.ts';

/** What can be done without a patient’s name, each as its button says it. */
const tasks: Partial<Readonly<Record<Intent, string>>> = {
  'remind-later': 'Remind me, without a name',
  'change-date': 'Set a day, without a name',
  'room-problem': 'About a room, without a name',
  'access-problem': 'It does not work, no name',
};

/** The task in a message about a patient, as a button that holds nothing of the message but a step and a day; nothing where there is none. */
export async function taskWithoutName(text: string, turn: Turn): Promise<Button | undefined> {
  const { around, asker, today } = turn;
  const who = await seeSpeaker(around, asker);
  const found = understand(text, { ...who, today }).find(({ intent }) => tasks[intent]);
  const title = found && tasks[found.intent];
  if (!found || !title) return undefined;
  const { person: _, ...plain } = found;
  return { title, data: { ask: 'meant', ...meantOf(plain) } };
}
