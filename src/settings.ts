import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

const sandbox = z.object({
  PORT: port.default(3978),
  PLAYGROUND_PORT: port.default(56_150),
  PLAYGROUND: z.enum(['on', 'off']).default('on'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .refine(isLoopback, 'must be on this machine: the sandbox keeps to loopback')
    .optional(),
  DEMO: z.enum(['on', 'off']).default('on'),
  ADMINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(z.guid('must be Entra ids, with commas between them'))),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
});

/** The sandbox's settings. */
export type SandboxSettings = z.infer<typeof sandbox>;

/** Settings that hold one thing too many or a value that cannot be: everything wrong, in one message. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

/** Settings that only a production has: beside them the sandbox does not start. */
const production = /^(microsoftapp|website_)/i;

/** Reads the sandbox's settings; throws WrongSettings with everything that is wrong. */
export function sandboxSettings(
  environment: Record<string, string | undefined> = process.env,
): SandboxSettings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const foreign = Object.keys(set).filter((name) => production.test(name));
  const read = sandbox.safeParse(set);
  const wrong = [
    ...foreign.map((name) => `${name} is a production setting, and the sandbox does not run beside one.`),
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}.`),
  ];
  if (wrong.length || !read.data)
    throw new WrongSettings(['These settings cannot be used:', ...wrong].join('\n  '));
  return read.data;
}

/** The server somebody named to measure on, if they did. */
export function databaseUrl(): string | undefined {
  return process.env.DATABASE_URL || undefined;
}

/** What a child process may know of this one's environment. */
export function childEnvironment(): Record<string, string> {
  const passed = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SystemRoot', 'TEMP', 'TMP', 'USERPROFILE', 'APPDATA'];
  return Object.fromEntries(passed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Whether npm stands between whoever started this process and the process itself. */
export function startedByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]', ''].includes(new URL(url).hostname);
}
