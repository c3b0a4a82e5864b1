import { z } from 'zod';
import { ANSWER_ID } from '../../answers/answers.ts';
import type { FollowUp } from '../../reply.ts';
import { againRequestSchema, exportRequestSchema } from '../../request.ts';

/** Characters of a code at most, given an owner of at most 24; Discord lets a button carry 100. */
export const FOLLOW_UP_CODE_LIMIT = 100;

const VERSION = 'v1';
const PLACES = ['instead', 'beside', 'moved'] as const;

/** A follow-up as a button carries it: all but its label and language. */
export interface CodedFollowUp extends Pick<FollowUp, 'id' | 'place'> {
  /** Who may change the answer: the asker's id on the platform. */
  readonly owner: string;
  readonly request: FollowUp['request'];
}

const codeSchema = z.tuple([
  z.literal(VERSION),
  z.enum(['why', 'more', 'other', 'export', 'share', 'private']),
  z.enum(PLACES),
  z.enum(['again', 'export']),
  z.string().regex(ANSWER_ID),
  z.coerce.number(),
  z.coerce.number(),
  z.enum(['summary', 'full']),
  z.enum(['light', 'dark', '']),
  z.stringFormat('flags', /^p?d?$/),
  z.string(),
]);

/**
 * Writes a follow-up into the short text that a button carries, so that it works whenever it is pressed and
 * whichever process hears of it.
 */
export function encodeFollowUp({ id, place, request }: Omit<FollowUp, 'label'>, owner: string): string {
  const again = request.command === 'again' ? request : undefined;
  const flags = `${request.private ? 'p' : ''}${again?.picture ? 'd' : ''}`;
  return [
    VERSION,
    id,
    place,
    request.command,
    request.answer,
    request.top,
    request.variant,
    again?.detail ?? 'summary',
    again?.theme ?? '',
    flags,
    owner,
  ].join('|');
}

/** Reads such a text; none when it is no follow-up of this version. */
export function decodeFollowUp(code: string, locale: string): CodedFollowUp | undefined {
  const parts = codeSchema.safeParse(code.split('|'));
  if (!parts.success) return undefined;
  const [, id, place, command, answer, top, variant, detail, theme, flags, owner] = parts.data;
  const common = { command, answer, top, variant, locale, private: flags.includes('p') };
  const request =
    command === 'export'
      ? exportRequestSchema.safeParse(common)
      : againRequestSchema.safeParse({
          ...common,
          detail,
          picture: flags.includes('d'),
          ...(theme !== '' && { theme }),
        });
  return request.success ? { id, place, owner, request: request.data } : undefined;
}
