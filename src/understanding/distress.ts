import { holds, holdsAny, idea, sign } from './near.ts';

/** How somebody is, in words that leave little doubt. */
const unwell =
  idea(`jobs too much, too much for her, too much for him, off her food, off his food, not right in myself, shook up, antidepressants, completely alone, holding it together, overwh*, breakdown, cant concentrate on anything, need a break from, shattered and fed up, going through a divorce, everything is too much, off sick with stress, off with stress, im shaking, i am shaking, hate myself, i am worthless, im worthless, im useless, in tears, crying, cried, weeping, sobb*, tearful, teary, welled up, bawling, greetin, burnt out, burned out, burning out, burnout, overwhelm*, breaking point,
  end of my tether, at my wits end, on my knees, running on empty, worn out with, drained by, wrung out, losing it, falling apart, cracking up, had a wobble, panic attack*,
  anxious, anxiety, depress*, low mood, really low, so low, feeling low, feel low, feeling flat, hopeless, in bits, in pieces, in a bad way, rock bottom, heartbroken,
  not ok, not okay, not alright, not doing well, not doing great, isnt coping, not coping, cant cope(?! with (?:this|the|that|my) (?:printer|laptop|form|system|phone|queue|rota|teams|emis|login)), cant switch off, cant stop thinking, cant stop worrying, cant stop shaking,
  cant breathe, out of my depth, too much for me, getting on top of me, all too much, lonely, loneliness, isolated, all alone, so alone, really alone, really stressed, so stressed,
  dead stressed, well stressed, stressed out, proper stressed, totally stressed, completely stressed, on my own all, feel alone, feeling alone, lie awake, lying awake, keep crying`);
const struggling = idea(`struggling, struggle, strugglin`);
const oneself = idea(
  `im, i am, honestly, really, myself, cant, badly, a bit, bit, shes, hes, been, with it all, to cope, to keep going, here, so much, at the minute, lately`,
);
const sleep = idea(`sleep, sleeping, slept, kip, eat, eating`);
const without = idea(`cant, not, isnt, no, dont, havent, hardly, barely, never, stopped, nights`);
const feeling = idea(`feel, feels, feeling, felt, makes me feel, made me feel`);
const bad =
  idea(`not good enough, good enough, no good at, not good enough, spare part, invisible, a ghost, outsider, stranger, furniture, nuisance, dont exist, dont belong, dont matter, left out, frozen out, not wanted, unwanted, burden, useless,
  worthless, failure, giving up, rubbish, stupid, lost, broken, numb, empty, rotten, awful, terrible, dreadful, fraud, shit, crap, down, ashamed, guilty, small, sick, ill, poorly, unsupported,
  like nobody, on the outside, like im in the way, in the way`);
const nobody = idea(
  `no one, ive no one, nobody, not one person, isnt a soul, not a soul, none of them, they, everybody, the whole team, reception`,
);
const shutOut =
  idea(`to talk to at, to talk to here, says hello to me, says hiya to me, eat my lunch in, eat lunch on my own, eat on my own, sit on my own, talks to me, talk to me, speaks to me, speak to me, spoken to me, nobody says hello, nobody says hiya, never says hello, says a word, said a word, sits with me, includes me, asks me how, ask me how, looks at me,
  ignores me, ignore me, ignoring me, blanks me, blank me, blanking me, nobody wants me, dont want to me here, dont know my name, nobody knows my name, bothers with me, cold shoulder, stop talking when, stops talking when`);
/** On the way out, in their own words and not in a manager's. */
const leaving =
  idea(`hand in my notice, handing in my notice, handing my notice, hand my notice, my notice in, thinking of quitting, thinking about quitting, thinking of leaving,
  thinking about leaving, thinking of packing, thinking of jacking, want to quit, want to leave this job, want to jack, want to resign, want to walk out, ready to quit, ready to walk,
  ready to jack, jack it in, jacking it in, packing it in, pack it in, chuck it in, chucking it in, should just quit, cant do this job, cant stay here, not cut out for, made a mistake taking this`);
const message = idea(`messages, messaging, reminders, texts, nudges, notifications`);
const dread = idea(
  `dread, dreading, dreads, hate, hates, hating, cant stand, cant face, scared of, sick at the thought of, feel sick, feeling sick`,
);
const work = idea(
  `coming in, coming back, going in, getting up, walking in, work, working here, monday, mondays, being here, it here, this job, in here, every morning, every day, sunday night*, the place, this place`,
);
const worried = idea(
  `worried, concerned, worry, worrying, bit concerned, shall i, what should i do, what do i do`,
);
const colleague =
  idea(`a colleague, one of us, one of the team, one of the girls, one of the lads, our link worker, the link worker, new link worker,
  our receptionist, our nurse, the nurse, somebody on the team, my supervisee, she, her, he, him`);
const changed =
  idea(`looks exhausted, exhausted, looks tired, looks ill, looks dreadful, gone quiet, gone right quiet, gone very quiet, gone dead quiet, gone really quiet, not herself, not himself, isnt herself, isnt himself, isnt right, not right, not been right,
  looks awful, looks terrible, looks done in, looks shattered, upset, in a state, in a bad state, on edge, broke down, breaking down, hard time, rough time, wont come in the staff room,
  wont come out, stopped eating, lost weight, drinking a lot, keeps crying, snapping at, quiet lately`);
/** Said of somebody by name, whoever it is. */
const plainlyChanged =
  idea(`dont seem herself, dont seem himself, isnt seeming herself, heading for a breakdown, hasnt been herself, hasnt been himself, havent been myself, isnt been herself, isnt been himself, gone right quiet, gone very quiet, gone dead quiet, gone really quiet, not herself, not himself, isnt herself, isnt himself, not been herself, not been himself,
  in a bad state, keeps crying, looks awful, looks terrible, was upset when, having a hard time, having a rough time`);
const death = idea(
  `lost my mum, lost my dad, lost my mam, lost my, lost her mum, lost his, died, dies, death, passed away, passed on, killed himself, killed herself, took his life, took her life, lost one of my`,
);
const stays = idea(
  `work is really hard, struggling, hard at the minute, cant concentrate, shake it, shake it off, cope, sleep, stop thinking, my head, upset, hit me hard, get over, hard, haunt*, devastated, blame, my fault, gutted, keep seeing, keep thinking`,
);
const mind = idea(
  `drinking every night, drinking too much, drinking to, drink to sleep, them all home with me, take them home, take it all home, bring it home, playing on my mind, in my head at night, in my head all night, out of my head, out of my mind, haunts me, haunting me, nightmares, flashbacks, take it home with me, taking it home`,
);

/** A score that was asked for says how a placement feels, and a leaver named by a manager is no distress of theirs. */
const otherwise = /\b[1-5] (?:out of|of) 5\b|\blast day is\b|\bhas handed (?:her|his|their) notice\b/;

const signs = [
  ...[unwell, mind, plainlyChanged].map((one) => sign(one)),
  sign(struggling, oneself, 30),
  sign(sleep, without, 20),
  sign(feeling, bad, 30),
  sign(nobody, shutOut, 30),
  sign(dread, work, 25),
  sign(colleague, changed, 50),
  sign(worried, colleague, changed, 90),
  sign(death, stays),
];

/** Whether somebody is distressed, short of a crisis. */
export function saysDistress(said: string): boolean {
  if (otherwise.test(said)) return false;
  return holdsAny(said, signs) || (holds(said, sign(leaving)) && !holds(said, sign(message)));
}
