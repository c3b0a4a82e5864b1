import { PlatformError, systemReason } from '../../errors.ts';
import type { SlackSettings } from '../../slack-settings.ts';

const WHERE = 'https://api.slack.com/apps';
const REFUSED = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** Why Slack could not be started, as a sentence that says what to do. Never quotes a credential. */
export function startFault(
  cause: unknown,
  { mode, workspaces }: Pick<SlackSettings, 'mode' | 'workspaces'>,
): PlatformError {
  const refusal = refusalOf(cause);
  if (refusal !== undefined && REFUSED.has(refusal)) {
    const tokens = [workspaces === 'one' && 'SLACK_BOT_TOKEN', mode === 'socket' && 'SLACK_APP_TOKEN'];
    const names = tokens.filter(Boolean).join(' or ');
    return new PlatformError(
      'CREDENTIAL_REFUSED',
      `Slack doesn't take ${names} (${refusal}). Copy them anew from ${WHERE}: your app, OAuth & Permissions and Basic Information.`,
      { cause },
    );
  }
  if (refusal !== undefined) {
    return new PlatformError(
      'PLATFORM_REFUSED',
      `Slack refused to start the bot (${refusal}). Look at the app's settings at ${WHERE}.`,
      { cause },
    );
  }
  return new PlatformError(
    'PLATFORM_UNREACHABLE',
    `Slack can't be reached: ${systemReason(rootOf(cause))}.`,
    {
      cause,
    },
  );
}

/** Whether Slack takes a credential no longer, which trying again doesn't mend. */
export function isRefused(error: unknown): boolean {
  return REFUSED.has(refusalOf(error) ?? '');
}

/** What Slack's API said against a call, in its own code; none where it was no refusal. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('data' in error)) return undefined;
  const { data } = error as { data?: { error?: unknown } };
  return typeof data?.error === 'string' && /^[a-z_]+$/.test(data.error) ? data.error : undefined;
}

function rootOf(error: unknown): unknown {
  let root = error;
  for (;;) {
    const inner =
      root instanceof Error ? (root.cause ?? (root as { original?: unknown }).original) : undefined;
    if (!(inner instanceof Error)) return root;
    root = inner;
  }
}
