import type { Refusal } from './refusal.ts';
import { sayDay } from './say-day.ts';
import { capital, sayWho } from './say-name.ts';
import type { Reader } from './say-state.ts';

/** A no in plain words, each with a way forward. */
export function sayRefusal(refusal: Refusal, { induction, viewer, today }: Reader): string {
  switch (refusal.no) {
    case 'not yours':
      return notYours;
    case 'not your side': {
      const who = sayWho(refusal.whose, induction, viewer);
      return refusal.wanted === 'done'
        ? `Only ${who} can say this is done. If it has happened, say “happened” instead.`
        : `A step counts when the other side says so, so this one is for ${who} to say. You can say “done”.`;
    }
    case 'too early':
      return `It is too soon to say. You can answer from ${sayDay(refusal.from, today)}.`;
    case 'already':
      return refusal.state === 'not happened'
        ? 'It is already down as not happened. Pick a new day when you can.'
        : 'That is saved already, so nothing was changed.';
    case 'settled':
      return `${saySettledBy(refusal, { induction, viewer, today })} Whoever said so can take it back with “undo”.`;
    case 'link worker asks':
      return `Only ${sayWho([induction.linkWorker], induction, viewer)} can ask for that. Nothing was changed.`;
    case 'nobody else’s':
      return 'This one is somebody’s own, so nobody else can take it on. You can say that it is not needed.';
    case 'theirs already':
      return 'It is with whoever it would go to already, so nothing was changed.';
    case 'said by one side':
      return 'Somebody has said that this is done, so it stays where it is. Whoever said so can take it back with “undo”.';
    case 'handed over':
      return `${capital(sayWho(refusal.whose, induction, viewer))} has this one now. To take it on again yourself, say “hand back” and its name.`;
    case 'cannot take it':
      return 'I cannot tell who that is. Please choose somebody here: those at the practice, or with a part in this induction.';
    case 'one session':
      return 'This one happens once, so there is nothing to count. When it has happened, say “done” or “happened”.';
    case 'session counted':
      return `${capital(sayWho([refusal.by], induction, viewer))} counted the session of ${sayDay(refusal.day, today)} already. If there was another one since, book it for its day first, as in “booked 2 for today”.`;
    case 'must have':
      return `This one has to be in place before patients are seen, so only ${sayWho(refusal.whose, induction, viewer)} can switch it off.`;
    case 'day has passed':
      return `${sayDay(refusal.day, today)} has passed. Please pick today or a later day.`;
    case 'too far ahead':
      return `${sayDay(refusal.day, today)} is more than two years away. Please pick a nearer day.`;
    case 'reason needed':
      return 'Please add a few words on why, so that the other side can see it.';
    case 'card is old':
      return 'Things have moved on since this card was made, so nothing was changed. This is how it stands now.';
    case 'nothing to undo':
      return 'There is nothing of yours to take back here.';
    case 'answered since':
      return 'Others have answered since, so your answer stays. You can set a new day or say “called off”.';
    case 'next has begun':
      return 'The next one has already begun, so this one stays as it is.';
  }
}

/** The same words whether something is somebody else's or does not exist. */
export const notYours = 'I cannot find that among your steps. Say “my list” to see what is yours.';

function saySettledBy(refusal: Extract<Refusal, { no: 'settled' }>, { induction, viewer }: Reader): string {
  const state = refusal.state === 'not needed' ? 'not needed' : 'agreed';
  if (refusal.by.length === 0) return `This step is ${state}.`;
  const who = [...refusal.by];
  return `This step is ${state}: ${sayWho(who, induction, viewer).replaceAll(' or ', ' and ')} said so.`;
}
