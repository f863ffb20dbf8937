import { plainly } from './plainly.ts';

/** What leaves it open whether something happened: a no, a not yet, a condition, a plan, a part, a question, what others say. */
const doubts: readonly RegExp[] = [
  /\b(?:not|never|no|none|nobody|no one|nothing|nowt|neither|nor|cannot|nope|nah|without|aint|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|dinnae|didnae|havenae|cannae|wasnae|unnecessary|instead)\b/,
  /\b(?:yet|still|almost|nearly|half|halfway|partly|partially|part way|most of|rest|just need|one more|another|other half|proper|so far|to go|to do|left to|left for|only|bits?|except|apart from|bar)\b/,
  /\b(?:if|unless|once|until|till|til|when|depends|depending|provided|as soon as|assuming)\b/,
  /\b(?:will|ill|shell|hell|theyll|well be|going to|gonna|gunna|due|hoping|hope|hopefully|plan(?:ning|ned)?|meant|supposed|should|would|could|might|may|about to|next week|next month|tomorrow|tmrw|later|coming|booked in|want(?:s|ed)?|need(?:s|ed)?|thought|promised|trying|tried)\b/,
  /\b(?:cancel\w*|called off|fell through|binned?|scrapped|pulled|turned up|show|shut|missed|mistake|wrong|undo|oops|crash\w*|clash\w*|gone off|ticked off|says?|saying|shows?|showing|apparently|allegedly|marked|down as)\b/,
  /\?|^(?:who|what|whats|when|where|why|how)\b/,
  /^(?:is|are|am|do|does|did|can|could|will|would|should|has|have)\s+(?:i|you|u|we|they|she|he|it|there|the|that|this|my|her|his|our|any\w*|some\w*|every\w*)\b/,
  /\b(?:but|tho|though|however)\b/,
];

/** Sayings with such words that leave nothing open. */
const sayings =
  /\b(?:no (?:problems?|worries|bother|issues?|trouble|complaints|fuss|doubt)|not a problem|not bad|couldnt (?:have (?:gone|been) better|fault)|cant (?:fault|complain)|nothing (?:left|more|else) to do|nowt (?:left|more|else) to do|not before time|no longer|why not|last but not least|(?:to|2) (?:be fair|say the least)|when we spoke|if (?:u|you) ask me|needless to say)\b/g;

/** Whether it is said outright that something has happened, so that a yes to it would be a yes. */
export function isSaidOutright(text: string): boolean {
  const said = plainly(text).replace(sayings, ' ');
  return !doubts.some((doubt) => doubt.test(said));
}
