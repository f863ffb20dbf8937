import type { Temporal } from 'temporal-polyfill';

type PlainDate = Temporal.PlainDate;

/** Whether a message tells of what was, or of what is to come. */
export type Tense = 'past' | 'coming';

/** From where days are counted, and in which direction. */
export type When = { readonly today: PlainDate; readonly tense: Tense };

/** What words leave open, and any day may have: 'Tuesday', 'the 22nd', '22 September'. */
export type Fits = {
  readonly weekday?: number | undefined;
  readonly figure?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
};

/** Why words name no one day. */
export type Why = 'no such day' | 'another weekday' | 'backwards' | 'which day';

/** What words mean: a day, days, whatever day fits, nothing sure, or something else than a day. */
export type Meant =
  | { readonly day: PlainDate }
  | { readonly from: PlainDate; readonly to: PlainDate }
  | { readonly fits: Fits }
  | { readonly unclear: Why }
  | 'no day';
