import { z } from 'zod';

/** What env/.env.<name> says, by name. */
export type Values = Readonly<Record<string, string | undefined>>;

const needed = z.object({
  TEAMS_APP_ID: z.guid('is a GUID'),
  BOT_ID: z.guid('is a GUID'),
  PUBLIC_URL: z.string().refine(isOrigin, 'is an https address without a path or a slash at its end'),
});

/** Teams fetches the pages behind this address from outside. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, hostname } = new URL(text);
  return protocol === 'https:' && origin === text && !/^(localhost|127\.|\[)/.test(hostname);
}

/** What is wrong with the values that are there, each with its name; a field that needs a blank one says so itself. */
export function wrongValues(values: Values): string[] {
  const issues = needed.safeParse(values).error?.issues ?? [];
  return [
    ...issues
      .filter(({ path }) => values[String(path[0])])
      .map(({ path, message }) => `${path.join('.')} ${message}.`),
    ...Object.keys(values)
      .filter((name) => /secret|password|token/i.test(name))
      .map((name) => `${name} looks like a secret, and a package needs none.`),
  ];
}

const examples: readonly (readonly [string, RegExp])[] = [
  ['BOT_ID', /^00000000-0000-/],
  ['PUBLIC_URL', /\.example$/],
];

/** The names of values that only stand in for real ones. */
export function exampleValues(values: Values): string[] {
  return examples.filter(([name, example]) => example.test(values[name] ?? '')).map(([name]) => name);
}
