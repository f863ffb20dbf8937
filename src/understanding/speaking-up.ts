import { holdsAny, idea, sign } from './near.ts';

/** Bullying and being treated as less. */
const unkind =
  idea(`out of my headscarf, touching the receptionists, touching the staff, touching staff, how staff are treated, how we are treated, rubbish shifts, keeps touching, touched my, touches my, touching my, asking what im wearing, what im wearing, asked him to stop, comments about my, picked on, treated like dirt, treat me like dirt, treats me like, calls me useless, calls me stupid, bully, bullies, bullied, bullying, harass*, discriminat*, racis*, sexis*, homophob*, transphob*, islamophob*, antisemit*, victimi*,
  intimidat*, humiliat*, belittl*, undermines me, undermining me, groped, sexual comments, inappropriate comments, hostile to me`);
const loud = idea(
  `shout*, scream*, yell*, swears, swore, swearing, snaps, snapping, kicks off, roars, bawl*, goes off`,
);
const atUs = idea(
  `to us, at me, at us, at staff, at everybody, at reception, in front of everybody, in front of the team, in front of patient`,
);
const mocking =
  idea(`mocks, mocking, mimics, mimicking, takes off, taking off, laughs at, laughing at, takes the mick*, takes the piss, makes fun, making fun,
  picks on, picking on, sneers, sneering, calls me, calling me, digs at, rolls her eyes, rolls his eyes`);
const mine =
  idea(`my accent, my voice, my english, my hijab, my religion, my skin, my weight, my name, out of me, of me, on me, at me, me thick, me stupid,
  me names, me the, me a`);
/** Told to be silent, or it will be the worse for them. */
const pressed =
  idea(`threatened with the sack, threatened with, wont pass probation, wont pass my probation, fail my probation, fail probation, lose my job, sack me, get me sacked, get rid of me, make my life,
  managed out, keep my mouth shut, keep my gob shut, keep schtum, keep quiet about, told me not to say, told me not to tell, told us not to,
  told not to write, told me to keep it quiet, threatened me, threatened my, threatening to sack, not to tell the cqc, before cqc, before the cqc`);
/** What is put down as it was not. */
const putDown =
  idea(`make me do, log it as, fiddl*, fake, faked, faking, faked, make up, making up, made up, makes up, massag*, invent*, doctored, doctoring, bump up, bumping up, inflat*,
  pad out, padding, falsif*, forge, forged, forging, backdat*, back dat*, alter*, sign off, signed off, signing, change the, code, coded, coding, record*,
  log, logging, logged, put down, putting down, claim*, count, counting, tick, ticking, bill, billing, charging, charged, write down, delete, deleted, deleting, shred*`);
const figures =
  idea(`hours for, numbers, figures, stats, contacts, appointments, appts, appointment, appt, consultations, records, notes, visits, referrals, hours, mileage, expenses, timesheet*,
  data, entries, target, targets, signature, signatures, reviews, claims, dates, calls, checks, training, overtime, shifts, jabs, patient`);
const untrue =
  idea(`havent seen, havent been, i havent, never been seen, so it looks like, when its more like, more like, for the funding, when it isnt, when it was not, isnt done, was not completed, isnt completed, dont work here, to hit target, to hit the target, as a full, never been, never happened, never did, never done, never went, never saw, never seen, didnt happen, dont happen, not happened, isnt happened, didnt do, look good, look better,
  hit target, hit the target, hit our target, make the target, up the numbers, make the numbers, only voicemails, were only, was only voicemail, that arent real, isnt real,
  false, fake, without doing, without seeing, nobody did, wasnt there, wasnt done, hasnt been done, not been done, dont exist, ghost, they never, we never, i never, he never, she never,
  that never, not really, isnt true, not true, as done when, even though, even tho`);
/** Wrongdoing by its own name. */
const wrong =
  idea(`fiddling the figures, fiddling the numbers, fiddling the books, lie to cqc, lie to the cqc, delete a complaint, deleted a complaint, not to report, not trained for and, stealing from the practice, stealing from work, something thats false, signing something false, signed my name, forged my, used my login, using my login, used my smartcard, using my smartcard, partners wont listen, nobody will listen, ignored my concerns, whistleblow*, whistle blow*, wrongdoing, malpractice, cover up, covering up, covered up, covered it up, covering it up, covering for him, fraud*, embezzl*, brib*, thieving,
  on the fiddle, cook the books, cooking the books, falsif*, forged, turn a blind eye, turning a blind eye, turned a blind eye, swept under, sweeping it under,
  unsafe practice, unsafe staffing, unsafe prescribing, putting patient at risk, patient safety concern, patient safety issue, backdat*, back dat*`);
const steals = idea(
  `nick, nicking, nicked, steal*, stole, stolen, taking, takes, pinch*, helping himself, helping herself, helping themselves, pocketing, pocketed`,
);
const goods =
  idea(`drugs, meds, medication, petty cash, money from, the cash, from the till, from the fund, from the tin, from the charity, from the cupboard, prescriptions, prescription pads,
  scripts, stock, controlled, gift cards, charity money, raffle money`);
const unfit = idea(
  `smelled of drink, smelt of drink, smells of drink, drunk, drinking, stoned, smells of drink, smelling of drink, smell of alcohol, smells of alcohol, smelt of booze, reeking of, hungover, on something`,
);
const atWork = idea(
  `saw patient, still saw, at work, on duty, on shift, on the job, in surgery, in clinic, seeing patient, in a morning, this morning, again, with patient`,
);
/** Where to take it. */
const raise = idea(
  `raise it, take it to, speak up, speaking up, speak up about, report, reporting, complain, complaint, raise a concern, raise concerns, grievance, grass on, grassing, dob in, flag`,
);
const whom =
  idea(`because its about, its about her, its about him, not to anybody here, not to anyone here, nobody here, guardian please, guardian, i need to talk, anonymous*, in confidence, confidential*, without them, without him, without her, without anybody, without my name, my manager, my boss, a doctor, the doctor,
  the gp, a gp, a partner, one of the partners, the practice manager, a colleague, somebody at work, the boss, bully*, behaviour, about the practice, bullying`);
const fearful =
  idea(`dont want to get anybody in, dont want to get anyone in, dont want to get someone in, dont want to get somebody in, without them finding out, without it coming back,
  not get into trouble for, finding out its me, know it was me, knowing it was me, ftsu, whistle`);

const signs = [
  sign(
    idea(
      'told me to, asked me to, telling me to, pressured to, being pressured, made me, makes me, wants me to, told to, want me to, asking me to',
    ),
    putDown,
    untrue,
    70,
  ),
  sign(
    idea('told me to, asked me to, wants me to, made me'),
    idea('change what, change my, alter, rewrite, delete'),
    idea('notes, records, entry, wrote, statement'),
  ),
  sign(
    idea(
      'raised a concern, raised concerns, raised it, complained, reported, spoke up, told them im, reporting an incident',
    ),
    idea(
      'cut my hours, since, sack, treated, punish*, moved me, threatened, hours, disciplin*, ignored, shifts',
    ),
  ),
  sign(
    idea('made up, making up, invented'),
    idea('numbers, figures, stats, contacts, appointments, notes, visits'),
    25,
  ),
  sign(
    idea('black staff, asian staff, because im, because i am, told them im, cos im'),
    idea('black, asian, muslim, gay, lesbian, trans, disabled, pregnant, foreign, polish, brown'),
    30,
  ),
  sign(
    idea('looking up, looks up, looked up, looking at, snooping, accessing, reading'),
    idea('neighbour*, ex, exs, celebrit*, family, friend*, mates'),
    idea('record*, notes, file*'),
  ),
  ...[unkind, pressed, wrong, fearful].map((one) => sign(one)),
  sign(loud, atUs, 30),
  sign(mocking, mine, 30),
  sign(putDown, figures, untrue, 80),
  sign(steals, goods, 40),
  sign(unfit, atWork, 40),
  sign(raise, whom, 50),
];

/** Whether somebody speaks of bullying, pressure or wrongdoing at work. */
export function speaksUp(said: string): boolean {
  return holdsAny(said, signs);
}
