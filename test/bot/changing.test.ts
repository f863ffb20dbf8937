import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { choicesOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const bev = () => sandbox.person('Bev');
const dawn = () => sandbox.person('Dawn');
const priya = () => sandbox.person('Priya');

async function stepsAt(practice: string): Promise<number> {
  const rows = await sandbox.database.transaction((tx) =>
    tx
      .selectFrom('step')
      .innerJoin('placement', 'placement.id', 'step.placement_id')
      .innerJoin('practice', 'practice.id', 'placement.practice_id')
      .select('step.id')
      .where('practice.name', '=', practice)
      .where('state', 'not in', ['agreed', 'not needed'])
      .execute(),
  );
  return rows.length;
}

describe('a change of people', () => {
  it('is shown before it is made, opens what hangs on the role, and tells those concerned once', async () => {
    await Promise.all(['Helen', 'Ruth'].map((name) => sandbox.person(name).says('hello')));
    const shown = await bev().says('Priya’s case supervisor is Ruth Adeyemi');
    expect(shown).toContain('This would change Priya Nair’s induction');
    expect(await sandbox.person('Ruth').says('who is who')).toContain('Helen Marsden, case supervisor');
    expect(await bev().presses('Yes, change it')).toContain('Priya Nair: saved');
    expect(await sandbox.person('Ruth').hears(/has changed/)).toContain(
      'You are now the case supervisor for Priya’s induction.',
    );
    expect(await sandbox.person('Helen').hears(/has changed/)).toContain('You are not the case supervisor');
    await bev()
      .presses('Yes, change it', {}, bev().sees())
      .catch(() => undefined);
    expect(
      sandbox
        .person('Ruth')
        .reads()
        .filter((text) => text.includes('has changed')),
    ).toHaveLength(1);
  });

  it('can be said yes or no to by typing', async () => {
    await bev().says('Priya’s pcn lead is nobody');
    expect(await bev().says('no')).toContain('All right, nothing was changed');
    await bev().says('Priya’s pcn lead is nobody');
    expect(await bev().says('yes')).toContain('Priya Nair: saved');
  });

  it('that was read back before somebody else changed the same is shown anew first', async () => {
    await bev().says('Priya’s case supervisor is Ruth Adeyemi');
    const older = bev().sees();
    await bev().says('Priya’s case supervisor is Colin Price');
    await bev().says('yes');
    const anew = await bev().presses('Yes, change it', {}, older);
    expect(anew).toContain('Somebody has changed this since I asked you');
    expect(anew).toContain('Case supervisor: Ruth Adeyemi (was Colin Price)');
    expect(await priya().says('who is who')).toContain('Colin Price, case supervisor');
    expect(await bev().says('yes')).toContain('Priya Nair: saved');
  });

  it('that is so already asks nothing', async () => {
    const shown = await bev().says('Priya’s case supervisor is Helen Marsden');
    expect(shown).toContain('so already');
    expect(shown).not.toContain('Yes, change it');
  });

  it('says whose lists it changes, and names whoever gives a role up', async () => {
    await sandbox.person('Helen').says('hello');
    const shown = await bev().says('Priya’s case supervisor is Ruth Adeyemi');
    expect(shown).toContain('off the list of Helen');
    expect(shown).toContain('on the list of Ruth now');
    expect(shown).toMatch(/Once you say yes, these hear of it: .*Helen/);
  });

  it('lets up to four share a role, and its card still fits however long their names are', async () => {
    const long = (letters: string) => `${letters}${'a'.repeat(37)} ${letters}${'o'.repeat(38)}`;
    const four = (role: string) => ['A', 'B', 'C', 'D'].map((next) => long(`${role[0]}${next}`)).join('; ');
    for (const role of [
      'line manager',
      'case supervisor',
      'wellbeing supervisor',
      'pcn lead',
      'charity manager',
    ]) {
      expect(await bev().says(`Priya’s ${role} is ${four(role.toUpperCase())}`)).toContain('would change');
      await bev().says('yes');
    }
    expect(await bev().says('Priya’s pcn lead is Ann Ash; Bob Birch; Cat Cole; Dan Dale; Eve Elm')).toContain(
      'Please name at most 4 people',
    );
    expect(await bev().says('change people for Priya')).toContain('Priya Nair: people');
    expect(choicesOf(bev().sees(), 'pcn-lead').at(-1)?.title).toContain(' and ');
  });

  it('at the practice is told to the link worker', async () => {
    await priya().says('hello');
    await dawn().says('safeguarding lead at Riverside is Joyce Mensah');
    await dawn().says('yes');
    expect(await priya().hears(/has changed/)).toContain(
      'Safeguarding lead at Riverside Surgery: Joyce Mensah (was Dr Samuel Okafor).',
    );
  });

  it('of days at a practice is only for a link worker', async () => {
    expect(await bev().says('my days at Riverside Mon')).toContain(
      'Only a link worker has days at a practice',
    );
  });

  it('on one card does not undo what another manager changed meanwhile', async () => {
    await bev().says('change people');
    const [helen, ruth, colin] = ['Helen', 'Ruth', 'Colin'].map(
      (name) =>
        choicesOf(bev().sees(), 'case-supervisor').find(({ title }) => title.startsWith(name))?.value ?? '',
    );
    const card = bev().sees();
    await bev().says('Priya’s pcn lead is Colin Price');
    await bev().says('yes');
    const fields = { 'line-manager': '', 'case-supervisor': ruth ?? '' };
    expect(await bev().presses('Save', { 'case-supervisor': fields['case-supervisor'] }, card)).toContain(
      'saved',
    );
    const who = await priya().says('who is who');
    expect(who).toContain('Ruth Adeyemi, case supervisor');
    expect(who).toContain('Colin Price, PCN lead');
    expect([helen, colin]).not.toContain('');
  });

  it('of a role that somebody else has changed since is refused, and today’s card is shown', async () => {
    await bev().says('change people');
    const card = bev().sees();
    const colin =
      choicesOf(card, 'case-supervisor').find(({ title }) => title.startsWith('Colin'))?.value ?? '';
    await bev().says('Priya’s case supervisor is Ruth Adeyemi');
    await bev().says('yes');
    const answer = await bev().presses('Save', { 'case-supervisor': colin }, card);
    expect(answer).toContain('Somebody else has changed the case supervisor since this card was made');
    expect(await priya().says('who is who')).toContain('Ruth Adeyemi, case supervisor');
  });

  it('by two managers at the same time keeps both', async () => {
    await Promise.all([
      bev().says('Priya’s case supervisor is Ruth Adeyemi'),
      dawn().says('Priya’s days at Riverside are Tue'),
    ]);
    const answers = await Promise.all([bev().presses('Yes, change it'), dawn().presses('Yes, change it')]);
    expect(answers.filter((answer) => answer.includes('Priya Nair: saved'))).toHaveLength(2);
    expect(await priya().says('who is who')).toContain('Ruth Adeyemi, case supervisor');
    const rows = await sandbox.database.transaction((tx) =>
      tx.selectFrom('placement').select('week').where('is_main', '=', true).execute(),
    );
    expect(rows).toEqual([{ week: [2] }]);
  });

  it('is the line manager’s: a practice manager changes where and when, and nobody else anything', async () => {
    const no = 'There is no induction here that you can change that way';
    expect(await dawn().says('Priya’s line manager is Dawn Ashworth')).toContain(no);
    expect(await sandbox.person('Kelly').says('Priya leaves Riverside')).toContain(no);
    expect(await priya().says('Priya’s line manager is Priya Nair')).toContain(no);
    expect(await dawn().says('Priya leaves Elm Tree')).toContain(
      'I cannot find that among your places. Try Riverside Surgery.',
    );
  });
});

describe('a change of places and days', () => {
  it('a practice that is left owes nothing more, and one that comes back does', async () => {
    const before = await stepsAt('Elm Tree Practice');
    await bev().says('Priya leaves Elm Tree');
    expect(await bev().presses('Yes, change it')).toContain('off the list');
    expect(await stepsAt('Elm Tree Practice')).toBe(0);
    expect(await sandbox.person('Martin').says('my list')).toContain('Nothing is on your list');
    await bev().says('add Elm Tree to Priya on Thu from 1 October');
    await bev().says('yes');
    expect(await stepsAt('Elm Tree Practice')).toBe(before);
  });

  it('the last practice is not left: that would be leaving', async () => {
    await bev().says('Priya leaves Elm Tree');
    await bev().says('yes');
    expect(await bev().says('Priya leaves Riverside')).toContain('That is the only practice left');
  });

  it('a first day that moves takes the open days along', async () => {
    await priya().says('hello');
    const shown = await bev().says('Priya starts on 21 September');
    expect(shown).toContain('steps would be on a new day.');
    await bev().says('yes');
    await priya().hears(/Your induction has changed/);
    expect(await dawn().says('show welcome them on day one')).toContain('Mon 21 Sep');
  });

  it('everybody says their own days; the link worker’s are at a practice', async () => {
    expect(await dawn().says('my days Mon Tue Thu')).toContain(
      'You would work on Mondays, Tuesdays and Thursdays',
    );
    expect(await dawn().says('yes')).toContain('you work on Mondays, Tuesdays and Thursdays');
    expect(await priya().says('my days Tue')).toContain(
      'At which practice: Riverside Surgery or Elm Tree Practice?',
    );
    expect(await priya().says('my days at Riverside Tue Wed')).toContain(
      'Tuesdays and Wednesdays at Riverside',
    );
    expect(await priya().says('my days')).toContain('Which days of the week?');
  });

  it('an employer that changes brings or ends what only a charity needs', async () => {
    await bev().says('Priya’s employer is The Larder');
    expect(await bev().presses('Yes, change it')).toContain('saved');
  });
});

describe('an ending', () => {
  it('is called off only once the whole name is typed back', async () => {
    expect(await bev().says('cancel induction')).toContain('“cancel the induction of Priya Nair”');
    expect(await bev().says('cancel the induction of Priya')).toContain('type the whole name back');
    expect(await dawn().says('cancel the induction of Priya Nair')).toContain('There is no induction here');
    await dawn().says('hello');
    expect(await bev().says('cancel the induction of Priya Nair')).toContain('is called off');
    expect(await dawn().hears(/induction has ended/)).toContain('Nothing more is owed for it');
    expect(await dawn().says('my list')).toContain('Nothing is on your list');
    expect(await bev().says('status Priya')).toContain('no status by that name');
  });

  it('a link worker who leaves is let go kindly, and the practice keeps its lessons', async () => {
    await priya().says('hello');
    expect(await bev().says('Priya Nair is leaving')).toContain('would end today');
    await bev().presses('Yes, they are leaving');
    expect(await priya().hears(/all the best/)).toContain(
      'What you and the practice agreed stays written down',
    );
    expect(await dawn().says('lesson: book the room early')).toContain('Kept with Riverside Surgery');
    expect(await dawn().says('lesson: Mr Henry Patient, NHS number 943 476 5919')).toContain(
      'about a patient',
    );
  });

  it('somebody at the practice who leaves hands over to whoever is named', async () => {
    await dawn().says('Kelly Marsh is leaving, Joyce Mensah takes over');
    expect(await dawn().presses('Yes, they are leaving')).toContain('Joyce Mensah has what was theirs to do');
    expect(await dawn().says('set up')).toContain('Reception lead: Joyce Mensah');
    expect(await sandbox.person('Tom').says('Dawn Ashworth is leaving')).toContain(
      'I find nobody of that name among the people you manage',
    );
  });
});
