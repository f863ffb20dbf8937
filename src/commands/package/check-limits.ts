import { z } from 'zod';

/** Teams: shorter than the schema’s, so that a phone shows a command whole. */
const limits = { commands: 10, title: 32, description: 128, prompt: 4000 };

const words = (most: number) =>
  z.string().trim().min(1, 'is blank').max(most, `is longer than ${most} characters`);
const https = z.string().startsWith('https://', 'starts with https://');

const command = z.object({
  title: words(limits.title).refine((title) => !title.startsWith('/'), 'starts with a slash'),
  description: words(limits.description),
  prompt: words(limits.prompt).optional(),
});

const manifest = z.object({
  name: z.object({ short: words(30), full: words(100) }),
  description: z.object({ short: words(80), full: words(4000) }),
  developer: z.object({ websiteUrl: https, privacyUrl: https, termsOfUseUrl: https }),
  bots: z
    .array(
      z.object({
        commandLists: z.array(
          z.object({
            scopes: z.array(z.string()).min(1, 'names no scope'),
            commands: z
              .array(command)
              .min(1, 'has no command')
              .max(limits.commands, `has more than ${limits.commands} commands`)
              .refine(allDiffer, 'has the same title twice'),
          }),
        ),
      }),
    )
    .length(1, 'has one bot'),
});

function allDiffer(commands: readonly { readonly title: string }[]): boolean {
  return new Set(commands.map(({ title }) => title.toLowerCase())).size === commands.length;
}

/** Belong asks for nothing but a chat, and declares only what is there. */
const notForBelong = ['authorization', 'webApplicationInfo', 'permissions', 'devicePermissions'];
const notThere = ['staticTabs', 'configurableTabs', 'composeExtensions', 'activities', 'connectors'];

/** What goes past the limits of Teams’ Store, or past what Belong is and asks for, field by field. */
export function checkLimits(filled: unknown): string[] {
  const issues = manifest.safeParse(filled).error?.issues ?? [];
  const fields = Object.keys(filled as object);
  return [
    ...issues.map(({ path, message }) => `${fieldOf(path)} ${message}.`),
    ...fields
      .filter((name) => notForBelong.includes(name))
      .map((name) => `${name} asks for permissions, and Belong needs none.`),
    ...fields
      .filter((name) => notThere.includes(name))
      .map((name) => `${name} declares what Belong does not have yet.`),
  ];
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
}
