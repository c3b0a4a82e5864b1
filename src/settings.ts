import { resolve } from 'node:path';
import { z } from 'zod';
import { inviteLink } from './discord-invite.ts';
import { SettingsError } from './errors.ts';
import { packagePath } from './package-root.ts';
import { Secret } from './secret.ts';
import { SHARDS_MAX } from './shards-max.ts';
import { type SlackSettings, slackSettings } from './slack-settings.ts';
import { type NoticeSettings, PAGE_ANSWERS, type WebSettings, webSettings } from './web-settings.ts';

/** Names of the environment variables that hold chat platforms' credentials. */
export const CREDENTIALS = [
  'DISCORD_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_CLIENT_SECRET',
  'SLACK_ENCRYPTION_KEY',
  'SLACK_SIGNING_SECRET',
  'SLACK_STATE_SECRET',
] as const;

/** The name of an environment variable that holds a credential. */
export type Credential = (typeof CREDENTIALS)[number];

/** Variables whose values are never shown: an address of Redis may carry a password. */
const PRIVATE: ReadonlySet<string> = new Set([...CREDENTIALS, 'COVERHUES_REDIS_URL']);

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const THEMES = ['light', 'dark'] as const;
/** Characters of who runs the bot. */
const OPERATOR = 200;
/** Threads that answer at most. */
const THREADS = 256;
/** Proxies in a row at most; there are one or two. */
const PROXY_HOPS = 10;

/** Where the health check listens. */
export interface HealthSettings {
  /** 0 lets the system choose one. */
  readonly port: number;
  /** Address of this machine. */
  readonly host: string;
}

/** What the Discord platform is told. */
export interface DiscordSettings {
  readonly token: Secret;
  /** The server that commands are registered to; all servers when absent. */
  readonly guildId?: string;
  /** Into how many shards the servers are parted: `auto` asks Discord. Without a Redis each is a process of its own. */
  readonly shards: number | 'auto';
  /** Whether Discord shall tell of members who leave, which takes a privileged intent. */
  readonly hearsMembers?: boolean;
  /** Address of the REST API, such as a rate-limiting proxy's; Discord's own when absent. */
  readonly api?: string;
}

/** Everything that can be set from outside, checked once at start-up. */
export interface Settings {
  /** Absolute path of the hues model's directory. */
  readonly huesModel: string;
  /** Absolute path of the covers model's directory. */
  readonly coversModel: string;
  /** An index of somebody's own covers that is answered beside, or from; absent where there is none. */
  readonly ownIndex?: { readonly directory: string; readonly instead: boolean };
  /** Absolute path of the folder for what outlives the process. */
  readonly dataDirectory: string;
  /** What is worth a line on standard error. */
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The swatch's theme when a request names none. */
  readonly theme: (typeof THEMES)[number];
  /** Where work is shared between processes; absent when one does it all. */
  readonly redisUrl?: Secret;
  /** Threads that answer at most, 0 for none beside the main one; absent where the machine's cores decide. */
  readonly threads?: number;
  /** Where the health check listens; none is offered when absent. */
  readonly health?: HealthSettings;
  /**
   * Where people reach the page, without a slash at the end; empty where there is only the page, and so everybody is on it;
   * absent where chats can't lead there.
   */
  readonly address?: string;
  /** Which credentials are set: their names, never their values. */
  readonly credentials: readonly Credential[];
  /** Absent when Discord is not set up. */
  readonly discord?: DiscordSettings;
  /** Absent when Slack is not set up. */
  readonly slack?: SlackSettings;
  /** Absent when chat platforms are set up and no port for the web is. */
  readonly web?: WebSettings;
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values, usual: Values[number]) {
  return z
    .enum(values, { error: () => `must be one of ${values.join(', ')}` })
    .optional()
    .transform((value): Values[number] => value ?? usual);
}

function isWhole(value: string, min: number, max: number): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
}

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .refine((value) => isWhole(value, min, max), `must be a whole number from ${min} to ${max}`)
    .transform(Number);
}

function secret(shape: RegExp, sentence: string) {
  return z
    .string()
    .regex(shape, sentence)
    .transform((value) => new Secret(value))
    .optional();
}

function isMailAddress(value: string): boolean {
  return z.email().safeParse(value).success;
}

function isPage(value: string): boolean {
  return z.url({ protocol: /^https$/ }).safeParse(value).success;
}

function isCountry(code: string): boolean {
  const region = code.toUpperCase();
  // ZZ is how regions are called that nobody knows.
  if (!/^[A-Z]{2}$/.test(region) || region === 'ZZ') return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region) !== undefined;
}

const path = z.string().refine((value) => !value.includes('\0'), 'must be the path of a directory');

const environmentSchema = z.object({
  COVERHUES_CONTACT: z
    .string()
    .refine(
      (value) => isMailAddress(value) || isPage(value),
      'must be an address for mail, or begin with https://',
    )
    .optional(),
  COVERHUES_COUNTRY: z
    .string()
    .refine(isCountry, 'must be the two letters of a country, such as DE')
    .transform((code) => code.toUpperCase())
    .optional(),
  COVERHUES_COVERS_MODEL: path.optional(),
  COVERHUES_DATA: path.default('.coverhues'),
  COVERHUES_HEALTH_PORT: wholeNumber(1, 65_535).optional(),
  COVERHUES_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('127.0.0.1'),
  COVERHUES_HUES_MODEL: path.optional(),
  COVERHUES_INDEX: path.optional(),
  COVERHUES_INDEX_USE: oneOf(['beside', 'instead'], 'beside'),
  COVERHUES_LOG_LEVEL: oneOf(LOG_LEVELS, 'warn'),
  COVERHUES_OPERATOR: z.string().max(OPERATOR, `must have at most ${OPERATOR} characters`).optional(),
  COVERHUES_PAGE_ANSWERS: wholeNumber(0, 1_000_000).default(PAGE_ANSWERS),
  COVERHUES_PORT: wholeNumber(0, 65_535).optional(),
  COVERHUES_PROXY_HOPS: wholeNumber(0, PROXY_HOPS).default(0),
  COVERHUES_RATE_LIMIT: wholeNumber(0, 1_000_000).default(120),
  COVERHUES_REDIS_URL: secret(/^rediss?:\/\/[^\s/]/, 'must begin with redis:// or rediss:// and name a host'),
  COVERHUES_THREADS: wholeNumber(0, THREADS).optional(),
  COVERHUES_URL: z
    .url({ protocol: /^https?$/, error: 'must be the web address at which people reach the page' })
    .transform((url) => url.replace(/[?#].*$/, '').replace(/\/+$/, ''))
    .optional(),
  COVERHUES_THEME: oneOf(THEMES, 'light'),
  DISCORD_API: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, "must be a server's id, a number of 17 to 20 digits")
    .optional(),
  DISCORD_MEMBERS_INTENT: oneOf(['off', 'on'], 'off'),
  DISCORD_SHARDS: z
    .string()
    .refine((value) => value === 'auto' || isWhole(value, 1, SHARDS_MAX), {
      error: `must be auto or a whole number from 1 to ${SHARDS_MAX}`,
    })
    .transform((value) => (value === 'auto' ? value : Number(value)))
    .optional(),
  DISCORD_TOKEN: z
    .string()
    .transform((value) => new Secret(value.replace(/^Bot\s+/i, '')))
    .optional(),
  SLACK_ANSWERS: oneOf(['private', 'public'], 'private'),
  SLACK_API: z.url({ protocol: /^https?$/, error: 'must be a web address' }).optional(),
  SLACK_APP_TOKEN: secret(/^xapp-/, 'must begin with xapp-'),
  SLACK_BOT_TOKEN: secret(/^xoxb-/, 'must begin with xoxb-'),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: secret(/./, 'must not be empty'),
  SLACK_ENCRYPTION_KEY: secret(/^.{16,}$/, 'must have at least 16 characters'),
  SLACK_PORT: wholeNumber(1, 65_535).optional(),
  SLACK_SIGNING_SECRET: secret(/./, 'must not be empty'),
  SLACK_STATE_SECRET: secret(/^.{16,}$/, 'must have at least 16 characters'),
});

type Environment = z.infer<typeof environmentSchema>;

/** What the name of a variable begins with that says what another is where that one is not set. */
const DEFAULT = 'COVERHUES_DEFAULT_';

/**
 * Variables that are set to something; an empty one, as a fresh `.env` has them, counts as not set. What a container or
 * a service sets for itself, it sets as `COVERHUES_DEFAULT_…`, so that an empty line of a `.env` leaves it alone.
 */
function filledIn(environment: NodeJS.ProcessEnv): Record<string, string> {
  const filled: Record<string, string> = {};
  const defaults: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const trimmed = value?.trim();
    if (!trimmed) continue;
    if (name.startsWith(DEFAULT)) defaults[name.replace(DEFAULT, 'COVERHUES_')] = trimmed;
    else filled[name] = trimmed;
  }
  return { ...defaults, ...filled };
}

/** Whether a chat platform is set up, and not the web alone. */
export function hasChat({
  discord,
  slack,
}: { readonly [Chat in 'discord' | 'slack']?: object | undefined }): boolean {
  return discord !== undefined || slack !== undefined;
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
      // A credential is never shown, even a wrong one.
      if (PRIVATE.has(name)) return `  ${name} ${issue.message}.`;
      return `  ${name} ${issue.message}, but it is ${JSON.stringify(filled[name])}.`;
    });
    throw wrongSettings(lines);
  }
  const { data } = result;
  const discord = discordSettings(data);
  const slack = slackSettings(data);
  if (typeof slack === 'string') throw wrongSettings([`  ${slack}`]);
  const web = webSettings(data, { chats: hasChat({ discord, slack }) });
  const notices = noticeSettings(data, { discord, slack });
  return Object.freeze({
    huesModel: modelDirectory('hues', data.COVERHUES_HUES_MODEL),
    coversModel: modelDirectory('covers', data.COVERHUES_COVERS_MODEL),
    ...(data.COVERHUES_INDEX !== undefined && {
      ownIndex: Object.freeze({
        directory: resolve(data.COVERHUES_INDEX),
        instead: data.COVERHUES_INDEX_USE === 'instead',
      }),
    }),
    dataDirectory: resolve(data.COVERHUES_DATA),
    logLevel: data.COVERHUES_LOG_LEVEL,
    theme: data.COVERHUES_THEME,
    ...(data.COVERHUES_REDIS_URL && { redisUrl: data.COVERHUES_REDIS_URL }),
    ...(data.COVERHUES_THREADS !== undefined && { threads: data.COVERHUES_THREADS }),
    ...(data.COVERHUES_HEALTH_PORT !== undefined && {
      health: Object.freeze({ port: data.COVERHUES_HEALTH_PORT, host: data.COVERHUES_HOST }),
    }),
    ...addressOf(data.COVERHUES_URL, web !== undefined && !hasChat({ discord, slack })),
    credentials: Object.freeze(CREDENTIALS.filter((name) => filled[name] !== undefined)),
    ...(discord && { discord }),
    ...(slack && { slack }),
    ...(web && { web: notices ? Object.freeze({ ...web, notices }) : web }),
  });
}

/** What the pages on the bot itself tell of it; nothing where nothing of that is set. */
function noticeSettings(
  environment: Environment,
  { discord, slack }: { readonly [Chat in 'discord' | 'slack']: Settings[Chat] | undefined },
): NoticeSettings | undefined {
  const { COVERHUES_OPERATOR: operator, COVERHUES_CONTACT: contact } = environment;
  const { COVERHUES_COUNTRY: country, COVERHUES_URL: address } = environment;
  const shared = environment.COVERHUES_REDIS_URL !== undefined;
  const isTold = shared || operator !== undefined || contact !== undefined;
  if (!hasChat({ discord, slack }) && !isTold) return undefined;
  const application = discord && applicationOf(discord.token);
  return Object.freeze({
    ...(operator !== undefined && { operator }),
    ...(contact !== undefined && { contact }),
    ...(country !== undefined && { country }),
    discord: discord !== undefined,
    slack: slack !== undefined,
    shared,
    install: Object.freeze({
      ...(application !== undefined && { discord: inviteLink(application) }),
      ...(slack?.workspaces === 'many' && address !== undefined && { slack: `${address}/slack/install` }),
    }),
  });
}

/** The application's id, which its token begins with; none where a token is not as Discord makes them. */
function applicationOf(token: Secret): string | undefined {
  const id = Buffer.from(token.reveal().split('.', 1)[0] ?? '', 'base64').toString('latin1');
  return /^\d{17,20}$/.test(id) ? id : undefined;
}

function addressOf(set: string | undefined, isPageAlone: boolean): Pick<Settings, 'address'> {
  if (set !== undefined) return { address: set };
  return isPageAlone ? { address: '' } : {};
}

/** A model's directory as it is set, or the one that ships. */
function modelDirectory(name: string, given: string | undefined): string {
  return given === undefined ? packagePath('models', name) : resolve(given);
}

function wrongSettings(lines: readonly string[]): SettingsError {
  return new SettingsError(
    'SETTINGS_INVALID',
    `These settings are wrong; correct them in .env or in the environment:\n${lines.join('\n')}`,
  );
}

function discordSettings(environment: Environment): DiscordSettings | undefined {
  const { DISCORD_TOKEN: token, DISCORD_GUILD_ID: guildId, DISCORD_API: api } = environment;
  if (token === undefined) return undefined;
  return Object.freeze({
    token,
    shards: environment.DISCORD_SHARDS ?? (environment.COVERHUES_REDIS_URL ? 'auto' : 1),
    ...(guildId !== undefined && { guildId }),
    ...(environment.DISCORD_MEMBERS_INTENT === 'on' && { hearsMembers: true }),
    ...(api !== undefined && { api: api.replace(/\/+$/, '') }),
  });
}
