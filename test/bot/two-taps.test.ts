import { beforeEach, describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { buttonsOf, inputsOf } from '../support/seen-card.ts';
import { someone } from '../support/someone.ts';
import type { Message } from '../support/teams.ts';

const sandbox = aSandbox();

const contents = ({ sent }: Message) => (sent.attachments ?? []).map(({ content }) => content);
const buttons = (message: Message) => contents(message).flatMap(buttonsOf);
const questions = (message: Message) =>
  contents(message)
    .flatMap(inputsOf)
    .filter(({ id }) => /^(answer|met)-/.test(id)).length;

/** The presses that say something of a step, or show how an induction stands. */
const answers = ['done', 'happened', 'tick', 'book', 'tick practice', 'status'];
/** The presses that only lead on. */
const ways = ['next', 'list', 'tick list', 'my practice', 'step', 'who needs me', 'met'];

/** How many taps it is from the last card somebody was sent to their first answer, and the most questions on a card on the way. */
async function walk(who: Parameters<typeof sandbox.person>[0]): Promise<{ taps: number; most: number }> {
  const person = sandbox.person(who);
  const sent = structuredClone(person.sees());
  let most = questions(sent);
  const isAnswer = (message: Message) =>
    buttons(message).some(({ data }) => answers.includes(String(data.ask)));
  let taps = isAnswer(sent) ? 1 : Number.POSITIVE_INFINITY;
  for (const { title } of buttons(sent).filter(({ data }) => ways.includes(String(data.ask)))) {
    const card = structuredClone(sent);
    await person.presses(title, {}, card);
    most = Math.max(most, questions(card));
    if (isAnswer(card)) taps = Math.min(taps, 2);
  }
  return { taps, most };
}

describe('from the card they were sent to their answer', () => {
  beforeEach(async () => {
    const [bev, dawn] = [sandbox.person('Bev'), sandbox.person('Dawn')];
    await bev.confirms('done name who supports them with patient cases');
    await bev.confirms('done name who looks out for their wellbeing');
    await dawn.confirms('done smartcard');
    await sandbox.skipTo('5 October');
  });

  it.each([
    ['the link worker', 'Priya'],
    ['the practice manager', 'Dawn'],
    ['the GP and safeguarding lead', 'Okafor'],
    ['the nurse and contact for records', 'Joyce'],
    ['the reception lead', 'Kelly'],
    ['a practice manager who is contact for records and shadowing too', 'Martin'],
    ['the nurse', 'Grace'],
    ['the line manager', 'Bev'],
    ['the case supervisor', 'Helen'],
    ['the wellbeing supervisor', 'Ruth'],
    ['the charity manager', 'Colin'],
  ])('it is two taps at most for %s, and eight questions a card', async (_, name) => {
    await sandbox.person(name).installs();
    const { taps, most } = await walk(name);
    expect(taps).toBeLessThanOrEqual(2);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('it is one tap for a member of staff', async () => {
    const meera = someone('Meera Patel');
    await sandbox.person('Dawn').says('staff at Riverside: Meera Patel, meera.patel@nhs.example');
    await sandbox.person(meera).installs();
    expect(await walk(meera)).toEqual({ taps: 1, most: 0 });
  });

  it('it is two taps for whoever a step was handed to, and for whom one is booked with', async () => {
    for (const name of ['Joyce', 'Kelly']) await sandbox.person(name).says('hello');
    await sandbox.person('Okafor').says('not me referral-route riverside, Joyce Mensah');
    await sandbox.person('Joyce').hears(/A step is yours now/);
    expect(await walk('Joyce')).toMatchObject({ taps: 2 });
    await sandbox.person('Okafor').says('booked shadow gp riverside with Kelly for 7 October');
    await sandbox.person('Okafor').says('yes');
    await sandbox.person('Kelly').hears(/Booked with you/);
    expect(await walk('Kelly')).toMatchObject({ taps: 2 });
  });

  it('it is one tap once a must-have did not happen', async () => {
    await sandbox.person('Okafor').says('hello');
    await sandbox.person('Priya').says('called off meet the safeguarding lead riverside');
    await sandbox.person('Okafor').hears(/did not happen as planned/);
    expect(await walk('Okafor')).toMatchObject({ taps: 1 });
  });
});
