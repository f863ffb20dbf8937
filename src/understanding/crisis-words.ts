import { idea } from './near.ts';

/** Wanting, meaning, fearing or telling something. */
export const wish =
  idea(`want to, wish*, hope, care if, notice if, mind if i, hoping, rather, going to, ready to, ready for, think, thinking, thinks, hinkin, thought, thoughts,
  plan, plans, planning, planned, urge*, urges, tempted, feel like, feels like, need to, tried to, trying to, talking about, talked about,
  talks about, says he, says she, said she, said he, scared ill, keep picturing, imagin*, dream* of, on about`);
/** To be dead, or to make an end. */
export const death =
  idea(`take my life, took his life, took her life, taking my life, take her life, take his life, looking up ways, isnt alive, werent alive, ways to die, ways of dying, die, dies, dying, be dead, was dead, were dead, dead, death, not be alive, being alive, suicid*, sucid*, suacid*, suicd*,
  suiside, unaliv*, ending it, endin it, ended it all, end it(?! at| on| there| by| early| with| in| \\d), end it all, end my life, end my own life, end his life, end her life, i died, end things,
  ending things, stop living, not wake up, never wake up, not waking up, stop existing, not exist, kill myself, kill himself,
  kill herself, killing myself, killing himself, killing herself, going to jump, top himself, top herself, do myself in, do himself in,
  do herself in, doing myself in, take my own life, take his own life, take her own life, jump off, jumping off, disappear for good,
  disappear forever, sleep forever, be with my mum, be with my dad, be with him again, be with her again`);
/** Oneself, or another’s self. */
export const self = idea(
  `myself, himself, herself, themselves, yourself, hersen, himsen, missen, mesen, hissel`,
);
/** Doing harm. */
export const hurting =
  idea(`hurt, hurts, hurting, harm*, cut, cuts, cutting, burn, burns, burning, kill*, hang, hanging, hanged, hung, drown*,
  topping, top, do to, do something, done something, did something, blade, blades, razor*, knife, stab*, scratching, scratched, punish*, starving,
  overdos*, shoot, gas, smother*, strangl*, bleach`);
/** Where people cut. */
export const arms = idea(`arm, arms, wrist, wrists, leg, legs, thigh, thighs, throat, neck, stomach`);
/** What cutting leaves. */
export const marks = idea(
  `cut her, cut his, cut my, cut their, cuts, cutting, slit*, slash*, fresh cuts, cut up, bandag*, scars, blade, razor*, bleeding`,
);
/** What people take too much of. */
export const means =
  idea(`tablets, pills, meds, medication, paracetamol*, tramadol*, amitrip*, amitry*, codeine, cocodamol, co codamol,
  sertraline, insulin, diazepam, zopiclone, propranolol, morphine, oramorph, ibuprofen, antidepress*, citalopram, mirtaz*, pregabalin,
  gabapentin, quetiapine, lithium, sleepers, sleeping tablets, bleach, antifreeze`);
/** Taking it. */
export const took = idea(
  `took, taken, swallowed, necked, downed, neck, taking, take, takes, had, has had, eaten, injected, drank`,
);
/** More than is safe. */
export const tooMuch =
  idea(`all, loads, lots, too many, way too many, a load, load of, bottle, bottles, box, boxes, packet, packets, pack,
  packs, handful*, whole, the lot, too much, [5-9], \\d\\d+, twenty, thirty, forty, fifty, month* worth, everything, cupboard, stash`);
/** Putting by, or having at hand. */
export const keeping =
  idea(`showed me a bottle of, bottle of, and said tonight, tonight, saving, saved, saving up, stash*, hoard*, stockpil*, counting, counted, count, lined up, laid out, in front of me,
  in my hand, in my bag, next to me, beside me, staring at, looking at them, bought, bought a, putting by, putting my, by for weeks, at the ready, ready, set out, collecting`);
/** What is put by. */
export const tools = idea(
  `tablets, pills, meds, medication, rope, noose, blade, blades, razor, razors, knife, insulin, paracetamol, belt round`,
);
/** High places. */
export const heights =
  idea(`bridge, roof, rooftop, ledge, cliff, cliffs, multi storey, multistorey, car park roof, balcony, viaduct, flyover,
  window ledge, beachy head, top of the car park, harbour wall, pier, weir`);
/** Being up there. */
export const standing =
  idea(`stand, stands, standing, stood, staring, stare, sat, sitting, looking down, look down, jump, jumping, jumped, edge,
  throw, threw, step off, stepped, over the side, climbed, go up, goes up, walked to, parked, looking over, go off, going off, rung me from, rang me from, top floor, hung up, wont come down, cant get her
  down, cant get him down`);
/** What people step in front of. */
export const tracks =
  idea(`train, trains, tracks, platform edge, lorry, railway line, level crossing, bus, lorry, traffic, motorway, lorries, tree, wall,
  river, canal, sea, quarry, reservoir`);
/** Stepping or steering there. */
export const into =
  idea(`jump*, step in front, in front of, stepped out, step out, stepping out, threw myself, threw himself, threw herself, throw, throwing, staring at, stare at,
  walk into, walking into, walked into, drive into, drove into, driving into, swerve*, under a, under the, lie down on, off the edge,
  keep walking into, pulled back from, end up in, flick of the wheel, into a lorry, into a tree, into a wall, behind the line, gets harder,
  get in the, getting in the`);
/** Others would be happier. */
export const betterOff = idea(
  `better off, happier, better without, be fine, get on fine, relieved, easier, manage fine, grand, do better, be glad`,
);
/** Without somebody. */
export const withoutMe =
  idea(`without me, without him, without her, if i wasnt, if i isnt, if i was gone, if i were gone, when im gone, if i werent,
  if i wis, if i died, with me gone, if i was dead, once im gone, me out the way, me out of the way, rid of me, if id never`);
/** Not being here later. */
export const gone =
  idea(`wont be here, wont be around, isnt going to be here, isnt going to be around, not be around, wont see me, not be here,
  wont be in again, wont be about, wont be seeing, wont be needing, wont need`);
/** And that for good. */
export const forGood =
  idea(`no point, not leaving, for good, sorry for, goodbye, for the best, cancel everything, ever again, forever, after tonight,
  where im going, by then anyway, for christmas anyway, last time, look after the, tell my, tell the kids, give my, made up my mind, feel calm, calm for the first, at peace with`);
/** Having had enough. */
export const tired =
  idea(`tired of, sick of, sick and tired of, enough of, enoguh of, had enough, fed up of, fed up with, fed up, cant bear,
  cant stand, hate, hates, weary of, done with, exhausted by, no use for, dont want this, cant face`);
/** Of being alive. */
export const living = idea(
  `living, life, being alive, alive, breathing, existing, waking up every, this world, being a burden, being here at all`,
);
/** What is left to be read. */
export const letter = idea(
  `letter, letters, note, notes, goodbyes, goodbye, video, videos, voice note, card for each, cards for each, last message`,
);
/** To whom. */
export const family =
  idea(`kids, children, family, wife, husband, mum, mam, mammy, dad, parents, lads, girls, boys, bairns, weans, wains, daughter,
  son, partner, everybody, whoever finds, for after, when im gone, saying sorry, says sorry`);
/** Leaving it. */
export const wrote = idea(
  `wrote, written, write, writing, left, leaving, posted, done, recorded, found, put`,
);
/** Saying goodbye. */
export const goodbye =
  idea(`goodbye, goodbyes, last night on earth, last day on earth, final message, take care of my, was always good to me, you were a good friend, been a good friend, better than me, look after my kids,
  look after my, thank you for everything, sorry for everything, forgive me`);
/** And not to be found. */
export const missing =
  idea(`not picking up, isnt picking up, wont pick up, not answering, isnt answering, wont answer, cant find, cant reach,
  cant get hold, phone off, phones off, gone missing, left the building, nobody knows where, dont turn up, dont turn in, hasnt turned, not turned up, not like her, not like him, isnt like her, isnt like him,
  ring the police, answering the door, walked out, drove off, last seen`);
/** Putting one’s affairs in order. */
export const affairs =
  idea(`will, funeral, death in service, life insurance, insurance, passwords, dog away, cat away, stuff away, things away,
  everything away, giving away, gave away, given away, pension, rehomed`);
/** In a way that frightens others. */
export const strangely =
  idea(`calm, goodbye, strangely, strange, not an accident, isnt an accident, if its not, pay out, pays out, if i, wont need,
  dont need, worried, funny look, peaceful, in order, have to worry, worry about me, worry about her, worry about him`);
/** A plan, or what has been done: enough alone. */
export const method =
  idea(`do something stupid, do something silly, end my life, end her life, end his life, end their life, ending my life, ending her life, ending his life, has a rope, got a rope, with a rope, how id do it, how shed do it, how hed do it, how theyd do it, how i would do it, how much it would take, how many it takes,
  how many it would take, how many it would, how many paracetamol, how many tablets, how many pills, lethal dose, painless, wont hurt for long,
  keep planning it, keeps planning it, with the engine running, engine running all, exhaust, looked up how to,
  cutting again, started cutting, been cutting, back to cutting, goes at it when, previous attempt*, attempted it,
  attempt*d before, checking out early, checking out for good, clocking out for good, reasons to say no, nothing stopping me, nothing to stop me,
  nothing keeping me, already a ghost, not with the checklist with all, isnt going to be an after, going anywhere after this, got it all planned, all planned out, got a plan and, worked out how id,
  overdose, overdosed, overdosing, suicid*, sucid*, suacid*, suiside, unaliv*, noose, cut up rough, ligature, kms, self harm*, selfharm*, od d, oding, odd on`);
/** Not safe with oneself: enough alone. */
export const notSafe =
  idea(`not safe on my own, isnt safe on my own, not safe with myself, not safe tonight, isnt safe tonight, not safe to be alone,
  not safe to be on my own, isnt safe to be alone, unsafe on my own, dont trust myself, cant trust myself, cant keep myself safe,
  cant keep herself safe, cant keep himself safe, keep myself safe, frightens me what i, scared of myself, scared of what i, frightened of what i,
  scared what i, afraid of what i might, scared of my own`);
/** Dark thoughts and voices: enough alone. */
export const darkness =
  idea(`dark th\\w*t\\w*, black th\\w*t\\w*, dark place, black place, blackness, voices telling, voices are telling, voices r tellw*, voices are saying, voices say,
  thoughts about not being, thoughts of not being, thoughts i shouldnt, intrusive thoughts, horrible thoughts, death wish, last straw and im done`);
/** No way on: enough alone. */
export const hopeless =
  idea(`nothing left for me to live, cant see a reason to carry on, cant see a reason to live, cant see a reason to go on, make it to the end of the week, wishes he isnt, wishes she isnt, wishes he wasnt, wishes she wasnt, no reason to be alive, cant do life, dont think i can go on(?! with| to), dont think i can carry on(?! with| to), dont think i can keep going(?! with| to), no way out, only way out, one way out, cant see a way out, cant see a way forward, no reason to live, no reason to be here, no reason to carry on,
  no reason to go on, no reason to wake, no reason to get up, nothing to live for, nothing left to live, no future,
  cant see a future, life isnt worth, life is not worth, isnt worth living, not worth living, given up on life, give up on life, lost the will to live,
  no will to live, my life is over, lifes over, dont deserve to live, dont deserve to be here, cant live like this, cant live with, cant keep living,
  cant keep doing life, cant do another day, cant face another day, cant take any more,
  cant take it any more, cant cope any more, cant fight any more, cant be here any more, want it to stop, want it all to stop, want it to end,
 just want peace, want the pain to,
  go quiet for good, want to stop existing, stop being here, never been born, wasnt born, was never born, wish i wasnt here, wish i isnt here, wish i werent here, dont wake up tom*, not wake up tom*, end my own life, end my life,
  hadnt woke, not woke up, hadnt woken, not woken, not wake, never wake, woke up this morning and wished, done living, make it through tonight,
  make it through the night, make it till morning, make it to morning, make it to tomorrow, get through tonight, get through the night,
 last the night, see christmas, dont want to be here any more, dont want to be alive, dont want to live, dont want to exist,
  dont want to wake up, dont want to be around any more, dont want to go on, dont want to carry on, not want to be here any more,
  nobody would notice if, nobody would notice, nobody would miss, wont be alive, not be alive, dead inside`);
