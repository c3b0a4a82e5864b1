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

/** What the Slack platform is told. */
export interface SlackSettings {
  /** Over a socket that the bot opens, or by requests that Slack signs. */
  readonly mode: 'socket' | 'http';
  /** Port for signed requests, and for installing. */
  readonly port: number;
  /** Who sees answers in a team that has chosen nothing. */
  readonly answers: 'private' | 'public';
  /** Absent where the app is installed to many workspaces. */
  readonly botToken?: Secret;
  readonly appToken?: Secret;
  readonly signingSecret?: Secret;
  readonly install?: SlackInstallSettings;
  /** Address of the Web API; Slack's own when absent. */
  readonly api?: string;
}

/** The environment's values for Slack, checked one by one. */
export interface SlackEnvironment {
  readonly SLACK_ANSWERS: 'private' | 'public';
  readonly SLACK_API?: string | undefined;
  readonly SLACK_APP_TOKEN?: Secret | undefined;
  readonly SLACK_BOT_TOKEN?: Secret | undefined;
  readonly SLACK_CLIENT_ID?: string | undefined;
  readonly SLACK_CLIENT_SECRET?: Secret | undefined;
  readonly SLACK_ENCRYPTION_KEY?: Secret | undefined;
  readonly SLACK_PORT: number;
  readonly SLACK_SIGNING_SECRET?: Secret | undefined;
  readonly SLACK_STATE_SECRET?: Secret | undefined;
}

const INSTALL = [
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'SLACK_ENCRYPTION_KEY',
] as const;

/** Slack's settings; none where nothing of it is set, or a sentence on what is missing. */
export function slackSettings(environment: SlackEnvironment): SlackSettings | string | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = environment;
  const install = installSettings(environment);
  if (typeof install === 'string') return install;
  const credentials = { botToken, appToken, signingSecret };
  if (!install && Object.values(credentials).every((value) => value === undefined)) return undefined;
  if (!install && botToken === undefined) {
    return 'SLACK_BOT_TOKEN is missing: Slack needs it beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.';
  }
  if (appToken === undefined && signingSecret === undefined) {
    return 'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (requests to SLACK_PORT), too.';
  }
  const api = environment.SLACK_API?.replace(/\/*$/, '/');
  return Object.freeze({
    mode: appToken === undefined ? 'http' : 'socket',
    port: environment.SLACK_PORT,
    answers: environment.SLACK_ANSWERS,
    ...(botToken && !install && { botToken }),
    ...(appToken && { appToken }),
    ...(signingSecret && { signingSecret }),
    ...(install && { install }),
    ...(api !== undefined && { api }),
  });
}

function installSettings(environment: SlackEnvironment): SlackInstallSettings | string | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = environment;
  const { SLACK_STATE_SECRET: stateSecret, SLACK_ENCRYPTION_KEY: encryptionKey } = environment;
  const missing = INSTALL.filter((name) => environment[name] === undefined);
  if (missing.length === INSTALL.length) return undefined;
  if (!clientId || !clientSecret || !stateSecret || !encryptionKey) {
    return `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: installing Slack's app to many workspaces needs ${INSTALL.join(', ')}.`;
  }
  return Object.freeze({ clientId, clientSecret, stateSecret, encryptionKey });
}
