const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const oneDay = new RegExp(`^${day}$`, 'i');
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
  const found = words.split(/(?:,|&|\band\b|\s)+/).filter(Boolean);
  if (found.length === 0 || !found.every((word) => oneDay.test(word))) return undefined;
  return [...new Set(found.map(numberOf))].toSorted();
}

function numberOf(word = ''): number {
  return names.indexOf(word.slice(0, 3)) + 1;
}
