import { resolve } from 'node:path';
import { z } from 'zod';
import { SettingsError } from './errors.ts';
import { packagePath } from './package-root.ts';

/** Names of the environment variables that hold chat platforms' credentials. */
export const CREDENTIALS = ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const;

/** The name of an environment variable that holds a credential. */
export type Credential = (typeof CREDENTIALS)[number];

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const THEMES = ['light', 'dark'] as const;

/** Everything that can be set from outside, checked once at start-up. */
export interface Settings {
  /** Absolute path of the hues model's directory. */
  readonly huesModel: string;
  /** What is worth a line on standard error. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The swatch's theme when a request names none. */
  readonly theme: (typeof THEMES)[number];
  /** Which credentials are set: their names, never their values. */
  readonly credentials: readonly Credential[];
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, usual: Values[number]) {
  return z
    .enum(values, { error: () => `must be one of ${values.join(', ')}` })
    .optional()
    .transform((value): Values[number] => value ?? usual);
}

const environmentSchema = z.object({
  COVERHUES_HUES_MODEL: z
    .string()
    .refine((value) => !value.includes('\0'), 'must be the path of a directory')
    .optional(),
  COVERHUES_LOG_LEVEL: oneOf(LOG_LEVELS, 'warn'),
  COVERHUES_THEME: oneOf(THEMES, 'light'),
});

/** Variables that are set to something; an empty one, as a fresh `.env` has them, counts as not set. */
function filledIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const trimmed = value?.trim();
    if (trimmed) filled[name] = trimmed;
  }
  return filled;
}

/**
 * Reads the settings from an environment, e.g. `process.env`.
 * @throws {SettingsError} listing every wrong value at once, each with what it must be.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const filled = filledIn(environment);
  const result = environmentSchema.safeParse(filled);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${name} ${issue.message}, but it is ${JSON.stringify(filled[name])}.`;
    });
    throw new SettingsError(
      'SETTINGS_INVALID',
      `These settings are wrong; correct them in .env or in the environment:\n${lines.join('\n')}`,
    );
  }
  const { COVERHUES_HUES_MODEL: huesModel } = result.data;
  return Object.freeze({
    huesModel: huesModel === undefined ? packagePath('models', 'hues') : resolve(huesModel),
    logLevel: result.data.COVERHUES_LOG_LEVEL,
    theme: result.data.COVERHUES_THEME,
    credentials: Object.freeze(CREDENTIALS.filter((name) => filled[name] !== undefined)),
  });
}
