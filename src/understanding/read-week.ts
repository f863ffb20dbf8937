const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const day = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const list = new RegExp(`^${day}(?:(?:,| and|,? &)? ?${day})*$`, 'i');
const range = new RegExp(`^(?<from>${day}) ?(?:-|to) ?(?<to>${day})$`, 'i');

/** The days of the week in 'Mon, Tue and Thu' or 'Monday to Thursday', Monday = 1; undefined where it names anything else. */
export function readWeek(text: string): number[] | undefined {
  const words = text.trim().toLowerCase();
  const span = range.exec(words)?.groups;
  if (span) {
    const [from, to] = [numberOf(span.from), numberOf(span.to)];
    return from < to ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : undefined;
  }
  if (/^(every ?day|full[ -]time)$/.test(words)) return [1, 2, 3, 4, 5];
  if (!list.test(words)) return undefined;
  const found = (words.match(new RegExp(day, 'g')) ?? []).map(numberOf);
  return [...new Set(found)].toSorted();
}

function numberOf(word = ''): number {
  return names.indexOf(word.slice(0, 3)) + 1;
}
