import { cut } from '../../cut.ts';
import { DISCORD_LIMITS } from './limits.ts';

/** A backslash that has lost what it stood before. */
const LONE_ESCAPE = /\\$/;

/** Characters, or as many as its bytes count for, whichever is more. */
export function textSize(value: string): number {
  return Math.max(
    value.length,
    (Buffer.byteLength(value) * DISCORD_LIMITS.messageText) / DISCORD_LIMITS.messageBytes,
  );
}

/** What of a text a message has room for. */
export function cutTo(value: string, room: number): string {
  if (textSize(value) <= room) return value;
  return cut(value, Math.floor((room * value.length) / textSize(value)), LONE_ESCAPE);
}
