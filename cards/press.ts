import type { IExecuteAction, ISubmitAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Change } from '../src/induction/change.ts';
import type { PageKind } from '../src/induction/pages.ts';
import type { RoomLack } from '../src/induction/rooms.ts';
import type { Serious } from '../src/induction/serious.ts';

/** A step as a button names it; its version tells an old card from today's. */
export type StepOnCard = { readonly id: string; readonly version: number };

/** What a button of Belong asks for. */
export type Press =
  | { readonly ask: 'next' | 'help' | 'tick list' | 'yes' | 'no' | 'pick' }
  | { readonly ask: 'who is who'; readonly who?: string }
  | { readonly ask: 'list'; readonly place?: string; readonly of?: string; readonly page?: number }
  /** `at`: an induction's id, `place`: a placement's. */
  | { readonly ask: 'status'; readonly at?: string; readonly place?: string }
  | { readonly ask: 'who needs me'; readonly page?: number }
  | { readonly ask: 'pick status' }
  | {
      readonly ask: 'step' | 'why' | 'set day' | 'set aside' | 'manager first' | 'everybody' | 'undo';
      readonly step: StepOnCard;
    }
  | { readonly ask: 'done' | 'happened' | 'session' | 'not yet' | 'called off'; readonly step: StepOnCard }
  | { readonly ask: 'not after all'; readonly step: StepOnCard }
  | { readonly ask: 'hand over' | 'hand back'; readonly step: StepOnCard }
  /** `with`: a person’s id; `sure`: it was read back on this very card. */
  | {
      readonly ask: 'book' | 'move';
      readonly step: StepOnCard;
      readonly day?: string;
      readonly with?: string;
      readonly sure?: true;
    }
  | { readonly ask: 'blocked' | 'not needed'; readonly step: StepOnCard }
  | { readonly ask: 'remind me'; readonly steps: readonly StepOnCard[] }
  /** `at`: an induction’s id. */
  | {
      readonly ask: 'preview nudges';
      readonly at?: string;
      readonly mine?: true;
      readonly week?: number;
      readonly page?: number;
    }
  /** `from`, `to`: 'YYYY-MM-DD'; `cover`: a person’s id. */
  | {
      readonly ask: 'leave';
      readonly from: string;
      readonly to: string;
      readonly cover?: string;
      readonly sure?: true;
    }
  /** `until`: 'YYYY-MM-DD'. */
  | { readonly ask: 'pause nudges'; readonly until: string }
  /** What somebody may have meant: `line`: of the checklist; `day`, `until`: 'YYYY-MM-DD'. */
  | {
      readonly ask: 'meant';
      readonly intent: string;
      readonly line?: string;
      readonly day?: string;
      readonly until?: string;
      readonly person?: string;
      readonly place?: string;
      readonly week?: readonly number[];
    }
  | { readonly ask: 'need a person' }
  | { readonly ask: 'serious' | 'meant otherwise'; readonly kind: Serious }
  | { readonly ask: 'my leave' }
  | { readonly ask: 'cancel leave'; readonly from?: string }
  | { readonly ask: 'tick'; readonly steps: readonly StepOnCard[] }
  | { readonly ask: 'help for managers' }
  /** `at`: the id of a practice, where there are several. */
  | { readonly ask: 'my practice'; readonly at?: string; readonly place?: string; readonly page?: number }
  /** `at`: a placement. */
  | {
      readonly ask: 'room' | 'name room' | 'other rooms' | 'invites' | 'invite' | 'access';
      readonly at: string;
    }
  /** `days`: as a form has them, '1,3'. */
  | { readonly ask: 'no room'; readonly at: string; readonly days?: string; readonly kind?: RoomLack }
  /** `things`: as a form has them, 'smartcard,phone'. */
  | { readonly ask: 'no access' | 'access works'; readonly at: string; readonly things?: string }
  /** `was`, `out`: what the form had ticked, so that only what its reader changed is saved. */
  | { readonly ask: 'save access'; readonly at: string; readonly was: string; readonly out: string }
  | { readonly ask: 'rooms' }
  | { readonly ask: 'tick practice'; readonly at: string; readonly page: number }
  | { readonly ask: 'new people' | 'who sees what' | 'in place' }
  | { readonly ask: 'start' }
  /** `draft`, `version`: which one, and what was shown of it on this very card. */
  | {
      readonly ask:
        | 'back to basics'
        | 'people of draft'
        | 'save basics'
        | 'preview'
        | 'start now'
        | 'drop draft';
      readonly draft?: string;
      readonly version?: number;
    }
  /** Begins anew, with what was said already. */
  | {
      readonly ask: 'start afresh';
      readonly who?: string | undefined;
      readonly day?: string | undefined;
      readonly places?: readonly string[] | undefined;
    }
  | { readonly ask: 'change people'; readonly at?: string }
  | { readonly ask: 'save people'; readonly at: string; readonly was: Readonly<Record<string, string>> }
  | {
      readonly ask: 'change';
      readonly at: string;
      readonly change: Change;
      readonly sure: true;
      readonly seen: string;
    }
  | { readonly ask: 'my days'; readonly week: readonly number[]; readonly place: string; readonly sure: true }
  | { readonly ask: 'leaver'; readonly who: string; readonly heir: string; readonly sure: true }
  | { readonly ask: 'tick in place'; readonly steps: readonly StepOnCard[] }
  | { readonly ask: 'about me' }
  /** `at`: the id of a practice; `seen`: which words the card showed. */
  | { readonly ask: 'page' | 'edit page'; readonly page: PageKind; readonly at: string }
  | {
      readonly ask: 'save page' | 'send page';
      readonly page: PageKind;
      readonly at: string;
      readonly seen: string;
    }
  | { readonly ask: 'met'; readonly at: string; readonly page?: number }
  | { readonly ask: 'save met'; readonly at: string }
  | { readonly ask: 'save about me'; readonly shown: Readonly<Record<string, string>> }
  /** `at`: the id of a practice; the rest comes from what is filled in. */
  | { readonly ask: 'set up' | 'contacts checked' | 'joining link' | 'usual ladder'; readonly at?: string }
  | { readonly ask: 'form'; readonly form: string; readonly at?: string }
  /** `shown`: what the form showed when it was made. */
  | {
      readonly ask: 'save';
      readonly form: string;
      readonly at?: string;
      readonly shown?: Readonly<Record<string, string>>;
    }
  | {
      readonly ask: 'fill slots';
      readonly at: string;
      readonly slots: Readonly<Record<string, string>>;
      readonly sure: true;
    }
  | {
      readonly ask: 'who it is';
      readonly newcomer: string;
      readonly person?: string;
      readonly joins?: string;
    };

/** A button before it is one: its title and what it asks for. */
export type Button = { readonly title: string; readonly data: Press };

/** Teams shows at most this many actions on a card. */
export const mostButtons = 6;

/** A button; clients that do not know Action.Execute send the same data as a message. */
export function press({ title: words, data }: Button): IExecuteAction {
  const title = fitted(words);
  const fallback: ISubmitAction = { type: 'Action.Submit', title, data: { ...data } };
  return { type: 'Action.Execute', title, verb: data.ask, data: { ...data }, fallback };
}

/** A button that unfolds a part of its own card, or folds it up again. */
export function reveal(title: string, part: string): IToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title: fitted(title), targetElements: [part] };
}

/** Phones cut a longer title off without a sign. */
const longestTitle = 30;

function fitted(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title;
}

/** Only what a button needs of a step. */
export function onCard({ id, version }: StepOnCard): StepOnCard {
  return { id, version };
}
