import {
  affairs,
  arms,
  betterOff,
  darkness,
  death,
  family,
  forGood,
  gone,
  goodbye,
  heights,
  hopeless,
  hurting,
  into,
  keeping,
  letter,
  living,
  marks,
  means,
  method,
  missing,
  notSafe,
  self,
  standing,
  strangely,
  tired,
  took,
  tools,
  tooMuch,
  tracks,
  wish,
  withoutMe,
  wrote,
} from './crisis-words.ts';
import { holdsAny, idea, sign } from './near.ts';

const alone = [method, notSafe, darkness, hopeless];
const lines = idea(`samaritans, shout line, crisis line, suicide line, crisis number, mental health line`);
const forMe = idea(`for me, its for me, for myself, i need, asking for me, number for`);

/** Somebody may die by their own hand, or speaks of it: the one who types, or another. Each sign is one way to say so. */
const signs = [
  sign(
    idea('said goodbye, saying goodbye'),
    idea('meant it, like he meant, like she meant, sounded, for the last, crying, worried'),
    50,
  ),
  sign(
    idea('crash*, veer*, swerv*'),
    idea('on purpose, into a, not come home, tree, wall, lorry, thinking about, think about'),
    50,
  ),
  sign(
    idea('taken something, took something'),
    idea('toilet*, open the door, wont open, locked, sleepy, wont wake, drowsy, slurr*'),
  ),
  sign(
    idea('bother with me, worry about me, hear from me, deal with me'),
    idea('after today, after tonight, wont have to, much longer, any more'),
    40,
  ),
  sign(
    idea('looked up, googled, googling, searched, know exactly'),
    idea(
      'how to do it, where to do it, what would work, what would do it, how much it would take, how to end',
    ),
  ),
  sign(
    idea('cant do this any more, cant do it any more, done with all of it'),
    idea('life, living, the job, all of it, honestly, please, sorry, hurts, alive, cope, end'),
  ),
  sign(
    idea('im done, thats me done, i am done'),
    idea('with all of it, with living, with life, wheel, lorry, tablets, pills, not with the'),
  ),
  sign(
    idea('make it stop, make it all stop, want it to stop'),
    idea('please, head, voices, pain, alive, hurts, cant, thoughts'),
  ),
  sign(letter, affairs),
  sign(
    idea('died, passed, gone, lost'),
    idea('follow him, follow her, join him, join her, be with him again, be with her again'),
  ),
  sign(tools, idea('away from me, off me, hide, hidden from me, out of my reach')),
  sign(
    idea('deliberate, on purpose, meant to'),
    idea('icu, a and e, hospital, ambulance, tablets, pills, od'),
  ),
  sign(
    idea('shotgun, shotguns, rifle, gun'),
    idea('cabinet, low, missing, isnt in, without his phone, himself'),
  ),
  sign(idea('hit by, run over, under a'), idea('grateful, relief, relieved, glad, wont mind, wouldnt mind')),
  sign(idea('how many, how much'), means, idea('takes, take, kill*, enough, need'), 50),
  ...alone.map((one) => sign(one)),
  sign(wish, death, 45),
  sign(self, hurting, 25),
  sign(arms, marks, 40),
  sign(took, tooMuch, means),
  sign(keeping, tools, 40),
  sign(heights, standing),
  sign(tracks, into, 50),
  sign(idea('was always good to me, were always good to me, loved you all'), idea('tell, sorry')),
  sign(idea('platform'), idea('behind the line, gets harder, staring, step off, when the train')),
  sign(betterOff, withoutMe, 40),
  sign(gone, forGood, 90),
  sign(tired, living, 25),
  sign(letter, family, wrote, 50),
  sign(goodbye, missing, 110),
  sign(affairs, strangely, 90),
  sign(lines, forMe, 40),
  sign(
    idea('locked'),
    idea('toilet, loo, bathroom, toilets, car, room'),
    idea('blade, razor, knife, tablets, pills, rope, crying, die, cut'),
    70,
  ),
  sign(idea('last night, last day, last time'), idea('on earth, on this earth, ever see me, see any of us')),
];

/** Where to carry on or to see the point is not about a form or a slot. */
const pointless =
  /\b(?:cant|dont) (?:see|seeing) (?:the|any|a) point(?: (?:in|of) (?:carrying on|going on|anything|living|any of it|being here|it all|any more|me))?(?= \.| any more| *$| in (?:carrying|going)| to (?:it|any))(?! with)|\b(?:no|whats the|whats the actual|what is the|isnt any) point (?:in |of |to )?(?:carrying on|going on|living|being here|being alive|anything(?= any more| \.| *$)|any of it|me(?= any more| \.| *$))\b(?! with)|\bcant (?:go on|carry on|keep going)\b(?! (?:the|to|with|at|a|doing|using|back|mon|tue|wed|thu|fri|leave|holiday|teams|emis|systmone|\d))/;

/** Whether somebody may be at risk of taking their life or harming themselves. */
export function saysCrisis(said: string): boolean {
  return pointless.test(said) || holdsAny(said, signs);
}
