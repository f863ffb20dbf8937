import { holds, holdsAny, idea, sign } from './near.ts';

/** A child, or somebody who cannot well look after themselves. */
const vulnerable =
  idea(`child, childs, children, childrens, kid, kids, lad, lads, laddie, lass, lasses, lassie, boy, boys, girl, girls, baby, babies,
  babby, bab, babes, bairn, bairns, wean, weans, wain, wains, wee one, wee ones, toddler, toddlers, teen*, youngster, young *, nephew, niece,
  schoolgirl, schoolboy, school kid, pupil, little one, little un, son, sons, daughter, daughters, stepson, stepdaughter, foster*,
  [1-9] year, 1[0-7] year, [6-9]\\d year, 1[0-7], aged [1-9], elderly, old *, older *, gent, gentleman, pensioner*, nan, nans, gran, grans, nana,
  grandma, grandad, granda, granddad, granny, grandmother, resident, residents, care home, nursing home, dementia, alzheimers, learning disab*,
  autistic, wheelchair, bedbound, housebound, patient, carer, carers, tenant, lodger, vulnerable`);
/** Anybody it may be about. */
const anybody =
  idea(`she, shes, he, hes, her, hers, his, him, they, theyre, them, lady, woman, women, man, men, bloke, fella, guy, mum, mums, mam,
  mams, mammy, mother, mothers, dad, dads, da, father, wife, husband, husbands, hubby, partner, partners, boyfriend, girlfriend, ex, exs, fiance,
  neighbour, neighbours, sister, brother, family, somebody, someone, person, friend, colleague, volunteer, volunteers, befriender*, uncle, aunt,
  auntie, stepdad, stepmum, cousin, landlord, coach, priest, teacher, i, me, my`);

/** Harm that counts whoever it is done to. */
const violence =
  idea(`being beaten, being hit, being hurt, gets beaten, getting beaten, getting hit, is hitting, is hurting, threw her, threw him, threw me, hit me, hit her, hit him, hits me, hits her, hits him, hits them, hitting her, hitting me, hitting him, hitting the, hit them,
  punch*, slapped, slaps, slapping her, kicked her, kicked him, kicked me, kicks her, kicks me, kicks him, beats her, beats him, beats me, beats them,
  beating her, beating him, beating me, beaten up, beat her, beat him, battered, batters, battering, hurting his, hurting their, hits his, hitting his, hit his, thumped, thumps, chok*, strangl*, throttl*,
  headbutt*, belted, belts him, belts her, walloped, pushed her, pushed him, pushed me, pushes her, shoves her, threw her, threw him, throws her,
  throws things at, drags her, dragged her, by the throat, by the hair, round her neck, round his neck, round my neck, around her neck,
  at her throat, hurts her, hurts him, hurts me, hurting her, hurting him, raises his hand, lifts his hand, lifts his fists, lays into,
  knocks her about, knocks him about, knocking her about, gives her a hiding, got a hiding, black eye, black eyes, black and blue, split lip,
  bruis*, burn marks, cigarette burns, fag burns, bite mark*, finger mark*, handprint*, hand print*, belt mark*, shape of a hand, broken wrist,
  broken rib*, weapon, knife to, held a knife`);
const abuse =
  idea(`made to work for, inappropriate with, inappropriate towards, does things to, did things to, doing things to, made her do, makes him do, forces her to, forces me to, forces him to, forcing her to, touched me, touches me, abuse, abused, abuses, abuser, abusing, abusive, assault*, rape, raped, rapes, raping, rapist, molest*, groom, groomed, grooming,
  grooms, sexual*, interfered with, incest, indecen*, fgm, honour based, honour killing, honour violence, traffick*, modern slavery, slavery,
  county lines, cuckoo*, exploit*, coerci*, stalk*, forced marriage, domestic violence, domestic, dv, touches her, touches him, touched her, touched him,
  touched them, touching her, touching him, touching them, touches them, gropes, groped, where he shouldnt, where she shouldnt, where they shouldnt,
  flinch*, makes her do things, made her do things, made him do things, makes him do things, naked, nudes, private parts, in her bed, into her bed,
  in his bed, comes in at night, comes into her room, comes in her room, married off, get wed, forced to marry, made to marry, sleeps with`);
const fear =
  idea(`scared to go home, scared of him, scared of her, scared of his, scared of the, scared of going home, scared of what hell, scared stiff,
  scared at home, frightened of, frit of, feart of, feared of, terrified, petrified, afraid of, afraid to go home, frightened to go home,
  too scared, too frightened, hell kill, he will kill, shell kill, theyll kill, kill her, kill him, kill me, kill them, hurt her if, hurt them if,
  threatens her, threatens him, threatens to, threatening her, threatening him, threatened her, threatened him, threatened to kill, threatened to hurt, cant go home, dont want to go home, wont go home, not safe at home, isnt safe at home, unsafe at home, isnt safe there,
  daren t go, dare not go, walking on eggshells, in fear of`);
const control =
  idea(`stopped her having, stopped him having, got her passport, got his passport, got their passports, stops her seeing, stopped her seeing, answered everything for, answers everything, lock her in, lock him in, lock them in, lock her up, keeps all her, keeps all his, takes all her, checks her phone, checks his phone, checks my phone, reads all her, reads her texts, reads her messages, took her phone,
  takes her phone, smashed her phone, tracks her, tracks my, track her phone, controls her, controls him, controls me, controls the money,
  controls everything, controlling her, controlling partner, controlling husband, wont let her (?:out|see|speak|talk|leave|have|go|eat), wont let him (?:out|see|speak|talk|leave|have|go|eat), wont let (?:me|us) (?:see|speak|talk|have|out|leave), answers everything for, checks my phone, checks my payslips, dont let her (?:out|see|speak|talk|leave|have|go|eat), dont let him (?:out|see|speak|talk|leave|have|go|eat),
  isnt allowed out, not allowed out, not allowed to see, isnt allowed to see, not allowed to leave, not allowed to talk, isnt allowed to (?:see|leave|talk|eat|go out|have), not allowed to eat,
  answers for her, answers for him, speaks for her, speaks for him, talks over her, wont leave her side, never leaves her side, waits outside for her,
  beg for, has to beg, has to ask him, keeps her passport, took her passport, took his passport, has her passport, keeps her prisoner,
  locked her in, locks her in, locked him in, locks him in, locked in his, locked in her, keeps the key, locks them in, locked them in,
  locking his, locking her, locking him, locks his, locked his, taken over his flat, taken over her flat, moved in on, mates have taken,
  begged me not to, swore me to secrecy, made me promise not, dont tell anybody, dont tell my, wont let me tell, not to tell`);
const past =
  idea(`told me something happened, told me something that happened, something that happened to her, something that happened to him,
  what happened to her when, what happened to him when, when she was little, when he was little, when she was a child, when he was a child,
  when she was a wee, when he was a wee, when she was \\d+, when he was \\d+, as a child, as a kid, as a wean, years ago and, when i was \\d+,
  when i was little, when i was a child`);
const still =
  idea(`still works with, still coaches, still teaches, still sees, still around, still in the house, never told, never told anybody,
  uncle, stepdad, the man, her dad, his dad, priest, coach, teacher, babysitter, first time shes said, first time hes said, scout`);

/** Signs that count where a child or somebody frail is spoken of. */
const rough =
  idea(`roughly handl*, handled roughly, shout* at (?:her|him|them|an?|the|his|their) , scream* at (?:her|him|them|an?|the|his|their) , yell* at (?:her|him|them|an?|the|his|their) , swore at (?:her|him|them) , effing, had hold of, got hold of, grab*, grabbed, dragg*, drag*,
  yank*, shak* her, shak* him, shook her, shook him, shook the, pinn*, pushed her, pushed him, shoved, rough with, rough handl*, manhandl*, forcing, forced, force fed, force feeding, smack*,
  slap*, tied, restrain*, sedat*, drugg*, drugging, medicat* her to, gives him something to keep, punish*, naughty, made to stand`);
const injury =
  idea(`marks, mark on, marks on, welts, burn, burns, burnt, scald*, scars, injur*, sores, pressure sores, pressure sore, bedsores, bed sores,
  wound*, unexplained, cant explain, story keeps changing, story changes, story dont, dont add up, dont match, says she fell, says he fell,
  says fell, fell again, walked into a door, third fall, fracture*, broken arm, broken leg, broken wrist, broken nose, broken ribs, broken bones, lump on`);
const neglect =
  idea(`on her own for over, on his own for over, on her own for, not been fed properly, isnt been fed, hears the kids, screaming every night, crying every night, nobody with her, nobody with him, worried me about, at home on their own, home on their own, left at home, looks dirty, dirty and, looks thin, so thin, so skinny, neglect*, starv*, underfed, hungry, skin and bone, lost weight, no food, nothing in the fridge, empty fridge, no heating, no beds,
  no bed, no clean, no coat, no shoes, no nappies, no electric, no lunch, kids filthy, filthy house, filthy clothes, soiled, wet sheets, wet bed, wet pad, same clothes, same nappy,
  same pad, lice, fleas, mucky, stinks, stinking, own urine, own mess, own dirt, own filth, own muck, sat in urine, squalor, maggots, rotting, not been fed,
  isnt been fed, not been washed, isnt eating, isnt being fed, left alone, left on her own, left on his own, left on their own, on their own all,
  been left in, been left on, on her own since, on his own since, on their own since, come back for, home alone, alone all, unattended, left in the car, in the car an, in the car all, shut in, shut up in, leaving her toddler, leaves the kids,
  leaves them, leaves him sat, leave her sat, leave him sat, left her sat, left him sat, sleeps for days, makes the bottles, looks after the baby,
  feeds the baby, looking after the, no meds, missed meds, withhold*, wont feed, refuses to feed, call bell, left in bed, cant get out, begging for food,
  stealing food, asks for food, asking for food, pinching food, out all night, wandering`);
const money =
  idea(`pension, bank card, cash card, bank book, benefits, her pip, his pip, savings, signing his house, signing her house, house over,
  sign her house, sign his house, in her will, in his will, changed her will, changed his will, change her will, change his will, power of attorney,
  deeds, her pin, his pin, her purse, his wallet, her money, his money, pension money, her card, his card, giro, account, cash, cheques, cheque, money`);
const taking =
  idea(`using him for, using her for, using them for, stealing from, off her, off him, off them, takes, taking, takes it, took, taken, keeps, nicking, nicked, nick, steals, stealing, stole, stolen, drain*,
  empty, emptied, emptying, helping himself, helping herself, helps himself, helps herself, sign, signed, signing, friend he met, friend she met,
  put him in, put her in, frit, scared, every week, every time, all of it, goes missing, going missing, gone missing, disappear*, vanish*,
  never sees, never gets, hands over, handing over, gives him, gives her, giving him, giving her, spent, spends, buys nowt, cleaned out, cleaned her out`);
const danger =
  idea(`boyfriend is \\d+, boyfriends \\d+, girlfriend is \\d+, whos \\d+ and, off her face, off his face, off their face, off their heads, out of it, drunk, paralytic, steaming drunk, blotto, stoned, passed out, heroin, needles,
  crack, dealing from, dealing drugs, drug dealer*, run drugs, running drugs, sell drugs, selling drugs, carry drugs, carrying drugs, new trainers, two phones,
  second phone, gang, older man, older men, older lads, older boyfriend, in his twenties, in his thirties, in his forties, twice her age, gets in cars,
  getting in cars, different cars, different men, the pill, pregnant, morning after, sti, messaging a, privately messag*, private messag*, messaging the girls,
  messaging girls, messaging lads, snapchat*, meeting a man, met a man online, met online, met him online, pictures of, pics of, sent pictures, sent pics,
  carry stuff, carrying stuff, carries stuff, boyfriends d+, boyfriend is d+, chaperone, to be wed, be wed, be married, done over the, like her sisters,
  abroad to, abroad at, to be cut, cutting, get wed, getting wed, get married, getting married, marry, cousin back home, pulled out of school, not been at school,
  isnt been at school, missing from home, ran away, run away, running away, kicked out, sleeping rough, sofa surf*`);
const uneasy =
  idea(`odd with, being odd, bit odd, weird with, off with, withdrawn, wont speak, wont look, wont talk, clingy, jumpy, goes quiet, went quiet,
  gone quiet, dead quiet, isnt right, not right, dont feel right, dont look right, dont sit right, not sat right, isnt sat right, summats up,
  somethings up, something up, gut feeling, alarm bells, red flag*, worried about his, worried about her, wouldnt look, keeps looking at`);
const close =
  idea(`mum, mam, dad, da, grandad, granda, stepdad, stepmum, uncle, partner, husband, hubby, boyfriend, carer, home, waiting room, touched, night, on her own,
  on his own, answers, son, daughter, neighbour, the man, friend`);

/** Somebody is in danger this minute, whoever it is. */
const now =
  idea(`has a knife, got a knife, with a knife, waving a knife, has a gun, got a gun, with a gun, has a weapon, not breathing, isnt breathing, stopped breathing, unconscious,
  wont wake up, cardiac arrest, having a heart attack, having a stroke, having a seizure, bleeding badly, bleeding heavily, on fire`);

/** Where somebody says themselves that it is about keeping somebody safe. */
const byName =
  /\bsafeguarding (?:concern|issue|worry|problem|alert|disclosure|emergency|one to report)|\b(?:its|is|got|raise|report|make|urgent) an? (?:urgent )?safeguarding\b(?! (?:lead|deputy|meeting|intro|step|training|chat|session|policy|bit|one|officer|folder|poster|page|module|contact|stuff|catch|done|sorted|booked))|\bchild protection (?:concern|issue)|\b(?:child|adult|baby|kid|kids|children) (?:is |are |might be )?(?:at risk|isnt safe|not safe|unsafe|in danger)\b|\bthink that child is safe\b|\bvulnerable adult\b(?=.{0,60}\b(?:hurt|harm\w*|concern\w*|worr\w*|risk|abus\w*))|\b(?:disclos(?:ed|ing|ure)|opened up|confided|broke down and told|come out with it)\b/;
const safety = idea(
  `abus*, partner, husband, dad, home, child, children, hit, harm*, assault*, rape*, hurt*, happened, when she, when he, to me today, this morning, he, him`,
);

const ofAnybody = [violence, abuse, fear, control].map((one) => sign(anybody, one, 45));
const ofTheVulnerable = [violence, abuse, fear, control, rough, injury, neglect, danger].map((one) =>
  sign(vulnerable, one, 90),
);
const signs = [
  sign(
    idea('dont think, isnt, not, worried, is she, is he'),
    idea('safe at home, safe there, safe where, safe with him, safe with her'),
    45,
  ),
  sign(
    idea('domestic violence, domestic abuse'),
    idea(
      'going on, one of mine, my patient, at home, think, victim, suffering, living with, with one of, her husband, his wife',
    ),
    50,
  ),
  sign(
    anybody,
    idea(
      'isnt looking after himself, isnt looking after herself, not looking after himself, not looking after herself, living in filth, house full of rubbish, maggots',
    ),
  ),
  sign(idea('bedsores, bed sores, pressure sores'), idea('visit, nobody, meds, neglect, carers, home')),
  sign(idea('neglect, neglected'), idea('feels like, looks like, being, think its, signs of'), 30),
  sign(now),
  ...ofAnybody,
  ...ofTheVulnerable,
  sign(past, still, 90),
  sign(vulnerable, money, taking, 90),
  sign(vulnerable, idea('stealing from, steals from, stole from, nicking from, robbing'), 60),
  sign(idea('her, his'), idea('pension, pension card, bank card, savings, benefits, pip, pin'), taking, 60),
  sign(vulnerable, uneasy, close, 110),
  sign(idea('checks her, checks his, answers for, wont let me see'), uneasy, 60),
  sign(
    idea('sunglasses, long sleeves, make up, makeup'),
    idea('under them, underneath, bruis*, saw under, fella, partner, husband, swollen'),
  ),
  sign(
    idea('passport, passports'),
    idea('took, carrier bag, keeps, kept, everybodys, wont give, hands back'),
  ),
  sign(
    idea('seeing a patient, going out with, dating, sleeping with, relationship with'),
    idea('patient, refuge, vulnerable, out of hours'),
    90,
  ),
];

/** Whether somebody may be harmed by somebody else, or left without care. */
export function saysSafeguarding(said: string): boolean {
  // Whoever types that one word has no time for more.
  if (said.trim() === 'safeguarding') return true;
  const named = byName.exec(said);
  if (named && !/^(?:disclos|opened|confided|broke|come)/.test(named[0])) return true;
  if (named && holds(said, sign(safety))) return true;
  return holdsAny(said, signs);
}
