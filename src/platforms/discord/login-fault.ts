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
