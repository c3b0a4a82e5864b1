import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { PlatformError, systemReason } from '../../errors.ts';

const WHERE = 'https://discord.com/developers/applications';

/** Why Discord could not be started, as a sentence that says what to do. Never quotes the token. */
export function loginFault(cause: unknown): PlatformError {
  if (isRefusedToken(cause)) {
    return new PlatformError(
      'CREDENTIAL_REFUSED',
      `Discord doesn't know the token in DISCORD_TOKEN. Copy it anew from ${WHERE}: your application, Bot, Reset Token.`,
      { cause },
    );
  }
  if (cause instanceof DiscordAPIError) {
    return new PlatformError(
      'PLATFORM_REFUSED',
      `Discord refused to start the bot (HTTP ${cause.status}, code ${cause.code}). Look at the bot's settings at ${WHERE}.`,
      { cause },
    );
  }
  if (cause instanceof Error && /\b(?:4013|4014)\b|intents/i.test(cause.message)) {
    return new PlatformError(
      'PLATFORM_REFUSED',
      `Discord refused the bot's intents. DISCORD_MEMBERS_INTENT=on takes the Server Members Intent at ${WHERE}: your application, Bot.`,
      { cause },
    );
  }
  if (cause instanceof Error && /\b4011\b|sharding/i.test(cause.message)) {
    return new PlatformError(
      'PLATFORM_REFUSED',
      'The bot is in more servers than so few shards can hear of. Set DISCORD_SHARDS=auto; with a Redis, run: npx coverhues discord shards auto',
      { cause },
    );
  }
  const status = cause instanceof HTTPError ? `HTTP ${cause.status}` : systemReason(rootOf(cause));
  return new PlatformError('PLATFORM_UNREACHABLE', `Discord can't be reached: ${status}.`, { cause });
}

function isRefusedToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return root;
}
