import type { Secret } from './secret.ts';

/** What installing the app to many workspaces needs. */
export interface SlackInstallSettings {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Signs the state of an installation on its way. */
  readonly stateSecret: Secret;
  /** Passphrase under which workspaces' tokens are kept. */
  readonly encryptionKey: Secret;
}

/** How Slack reaches the bot: over a socket that the bot opens, or by requests that Slack signs. */
export type SlackConnection =
  | { readonly mode: 'socket'; readonly appToken: Secret }
  | { readonly mode: 'http'; readonly signingSecret: Secret };

/** Where the bot talks: in the workspace of its token, or in every one that installs the app. */
export type SlackWorkspaces =
  | { readonly workspaces: 'one'; readonly botToken: Secret }
  | { readonly workspaces: 'many'; readonly install: SlackInstallSettings };

/** What the Slack platform is told. */
export type SlackSettings = SlackConnection &
  SlackWorkspaces & {
    /** Port for signed requests, and for installing. */
    readonly port: number;
    /** Who sees answers in a team that has chosen nothing. */
    readonly answers: 'private' | 'public';
    /** Address of the Web API; Slack's own when absent. */
    readonly api?: string;
    /** Names of settings that are set, and that nothing uses beside the others. */
    readonly unused: readonly string[];
  };

/** The environment's values for Slack, checked one by one. */
export interface SlackEnvironment {
  readonly SLACK_ANSWERS: 'private' | 'public';
  readonly SLACK_API?: string | undefined;
  readonly SLACK_APP_TOKEN?: Secret | undefined;
  readonly SLACK_BOT_TOKEN?: Secret | undefined;
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: Secret | undefined;
  readonly SLACK_ENCRYPTION_KEY?: Secret | undefined;
  readonly SLACK_PORT?: number | undefined;
  readonly SLACK_SIGNING_SECRET?: Secret | undefined;
  readonly SLACK_STATE_SECRET?: Secret | undefined;
}

const INSTALL = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_ENCRYPTION_KEY',
] as const;

/** Port for signed requests, and for installing, unless another is set. */
const PORT = 3_000;

/** Slack's settings; none where nothing of it is set, or a sentence on what is missing or too much. */
export function slackSettings(environment: SlackEnvironment): SlackSettings | string | undefined {
  const workspaces = workspacesOf(environment);
  if (typeof workspaces === 'string') return workspaces;
  const connection = connectionOf(environment);
  if (!workspaces) {
    return (
      connection &&
      'SLACK_BOT_TOKEN is missing: Slack needs it beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.'
    );
  }
  if (!connection) {
    return 'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (requests to SLACK_PORT), too.';
  }
  const api = environment.SLACK_API?.replace(/\/*$/, '/');
  const listens = connection.mode === 'http' || workspaces.workspaces === 'many';
  const unused = [
    ...(connection.mode === 'socket' && environment.SLACK_SIGNING_SECRET ? ['SLACK_SIGNING_SECRET'] : []),
    ...(!listens && environment.SLACK_PORT !== undefined ? ['SLACK_PORT'] : []),
  ];
  return Object.freeze({
    ...connection,
    ...workspaces,
    port: environment.SLACK_PORT ?? PORT,
    answers: environment.SLACK_ANSWERS,
    ...(api !== undefined && { api }),
    unused: Object.freeze(unused),
  });
}

function connectionOf(environment: SlackEnvironment): SlackConnection | undefined {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment;
  if (appToken) return { mode: 'socket', appToken };
  return signingSecret && { mode: 'http', signingSecret };
}

function workspacesOf(environment: SlackEnvironment): SlackWorkspaces | string | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = environment;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_ENCRYPTION_KEY: encryptionKey } = environment;
  const { SLACK_BOT_TOKEN: botToken } = environment;
  const missing = INSTALL.filter((name) => environment[name] === undefined);
  if (missing.length === INSTALL.length) return botToken && { workspaces: 'one', botToken };
  if (botToken) {
    const set = INSTALL.filter((name) => environment[name] !== undefined).join(', ');
    return `SLACK_BOT_TOKEN is for one workspace, but ${set} for installing to many. Remove SLACK_BOT_TOKEN, or else ${set}.`;
  }
  if (!clientId || !clientSecret || !stateSecret || !encryptionKey) {
    return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: installing Slack's app to many workspaces needs ${INSTALL.join(', ')}.`;
  }
  const install = Object.freeze({ clientId, clientSecret, stateSecret, encryptionKey });
  return { workspaces: 'many', install };
}
