import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';

/** What the network says when a connection ended before the answer came; discord.js does not ask again then. */
const LOST = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_CONNECT_TIMEOUT']);
/** Milliseconds before each further try. */
const PAUSES = [250, 1_000] as const;

/**
 * Sends what may be sent twice without harm (the edit of one message, or a message with a nonce), and sends it
 * again when the connection was lost on the way.
 */
export async function sendAgainIfLost<Result>(send: () => Promise<Result>): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!isLost(error)) throw error;
      await wait(pause);
    }
  }
  return send();
}

function isLost(error: unknown): boolean {
  for (let fault = error; fault instanceof Error; fault = fault.cause) {
    if ('code' in fault && LOST.has(String(fault.code))) return true;
  }
  return false;
}

/** Discord's codes of what an application may come upon; from its documentation of JSON error codes. */
export const CODE = {
  unknownMessage: 10_008,
  missingAccess: 50_001,
  missingPermissions: 50_013,
} as const;

/** Whether Discord refused with one of these codes. */
export function isRefusal(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code));
}
