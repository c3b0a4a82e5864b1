import { DiscordAPIError } from 'discord.js';
import type { Reply } from '../../reply.ts';
import { retry } from '../../retry.ts';
import { type DiscordAudience, type DiscordMessageBody, encodeReply } from './encode.ts';

/** What the network says when a connection ended before the answer came; discord.js does not ask again then. */
const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT']);
/** Milliseconds before each further try. */
const PAUSES = [250, 1_000] as const;

/**
 * Sends what may be sent twice without harm (the edit of one message, or a message with a nonce), and sends it
 * again when the connection was lost on the way.
 */
export function sendAgainIfLost<Result>(send: () => Promise<Result>): Promise<Result> {
  return retry(send, { pause: (tries, error) => (isLost(error) ? PAUSES[tries - 1] : undefined) });
}

function isLost(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ('code' in fault && LOST.has(String(fault.code))) return true;
  }
  return false;
}

/** HTTP's status of a body that is too large, whoever on the way says so. */
const TOO_LARGE = 413;

/**
 * Sends a reply. Where its files are too large after all (an interaction's limit may be out of date, and a server on
 * the way has a limit for all of them together), it is sent once more without them and says so.
 */
export async function sendReply<Sent>(
  reply: Reply,
  audience: DiscordAudience,
  send: (body: DiscordMessageBody) => Promise<Sent>,
): Promise<Sent> {
  const body = encodeReply(reply, audience);
  try {
    return await send(body);
  } catch (error) {
    if (body.files.length === 0 || !isTooLarge(error)) throw error;
    return send(encodeReply(reply, { ...audience, fileBytes: 0 }));
  }
}

function isTooLarge(error: unknown): boolean {
  if (isRefusal(error, CODE.entityTooLarge, CODE.fileTooLarge)) return true;
  return error instanceof DiscordAPIError && error.status === TOO_LARGE;
}

/** Discord's codes of what an application may come upon; from its documentation of JSON error codes. */
export const CODE = {
  unknownChannel: 10_003,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  entityTooLarge: 40_005,
  fileTooLarge: 50_045,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  invalidForm: 50_035,
  archived: 50_083,
} as const;

/** Whether Discord refused with one of these codes. */
export function isRefusal(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}
