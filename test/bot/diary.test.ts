import { describe, expect, it } from 'vitest';
import { aSandbox } from '../support/a-sandbox.ts';
import { linksOf } from '../support/seen-card.ts';

const sandbox = aSandbox();
const okafor = () => sandbox.person('Okafor');
const priya = () => sandbox.person('Priya');

/** Books the shadowing at Riverside and gives the links of the card back. */
async function booked(day = '16 September') {
  await okafor().says(`booked shadow gp riverside for ${day}`);
  await okafor().says('yes');
  return linksOf(okafor().sees());
}

const fileOf = (links: ReadonlyMap<string, string>) => links.get('diary file') ?? '';
/** The sandbox’s own address, whatever port the test has. */
const fetchFile = (link: string) => fetch(`${sandbox.bot}${new URL(link).pathname}`);

describe('a booked step', () => {
  it('opens as a Teams meeting that is filled in, to be looked at and sent', async () => {
    const meeting = new URL((await booked()).get('Teams meeting') ?? '');
    expect(`${meeting.origin}${meeting.pathname}`).toBe('https://teams.microsoft.com/l/meeting/new');
    expect(meeting.search).not.toContain('+');
    expect(Object.fromEntries(meeting.searchParams)).toMatchObject({
      subject: 'Have the link worker shadow a GP, Riverside Surgery',
      startTime: '2026-09-16T10:00:00+01:00',
      endTime: '2026-09-16T11:00:00+01:00',
    });
  });

  it('is a file for any diary: a whole day, and nobody named in it', async () => {
    const response = await fetchFile(fileOf(await booked()));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = (await response.text()).split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'DTSTART;VALUE=DATE:20260916',
        'DTEND;VALUE=DATE:20260917',
        'SUMMARY:Have the link worker shadow a GP',
        'LOCATION:Riverside Surgery',
      ]),
    );
    expect(lines.join(' ')).not.toMatch(/Priya|Okafor|nhs/);
  });

  it('after the clocks have gone back is still at ten in the morning', async () => {
    const meeting = new URL((await booked('26 October')).get('Teams meeting') ?? '');
    expect(meeting.searchParams.get('startTime')).toBe('2026-10-26T10:00:00+00:00');
  });

  it('has no file any more once it was called off, nor links on its card', async () => {
    const file = fileOf(await booked());
    await priya().says('called off shadow gp riverside');
    expect((await fetchFile(file)).status).toBe(404);
    await okafor().says('show shadow gp riverside');
    expect(linksOf(okafor().sees()).size).toBe(0);
  });

  it.each(['nothing.ics', '..%2f..%2fetc.ics', '70000000-0000-4000-8000-0000000000ff.ics', "x'--.ics", 'x'])(
    'has no file called %s',
    async (name) => expect((await fetch(`${sandbox.bot}/diary/${name}`)).status).toBe(404),
  );
});
