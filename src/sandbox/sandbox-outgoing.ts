import type { Outgoing } from '../bot/outgoing.ts';
import type { Database } from '../store/database.ts';
import { type Place, placeOf } from '../store/reach.ts';
import { keepSetting, keptSetting } from '../store/settings.ts';
import type { DemoState } from './demo-state.ts';
import { withFooter } from './footer.ts';

/** The sandbox's line out: everything carries the day, and what is for others appears in the Playground's chat. */
export function sandboxOutgoing(database: Database, state: DemoState, playgroundChat: string): Outgoing {
  const kept = 'sandbox.playground';
  return {
    async dress(reply, { person, place }) {
      const inPlayground = place.conversationId === playgroundChat;
      if (inPlayground) await database.transaction((tx) => keepSetting(tx, kept, place));
      return withFooter(reply, person, { state, database }, inPlayground && person !== state.you());
    },
    async placeFor(person) {
      return database.transaction(async (tx) => {
        return (await placeOf(tx, person)) ?? ((await keptSetting(tx, kept)) as Place | undefined);
      });
    },
  };
}
