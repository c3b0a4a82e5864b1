import { z } from 'zod';
import { ANSWER_ID } from '../../answers/answers.ts';
import { againRequestSchema, exportRequestSchema } from '../../request.ts';
import type { CodedFollowUp } from './coded-follow-up.ts';

const codeSchema = z.tuple([
  z.literal('v1'),
  z.enum(['why', 'more', 'other', 'export', 'share', 'private']),
  z.enum(['instead', 'beside', 'moved']),
  z.enum(['again', 'export']),
  z.string().regex(ANSWER_ID),
  z.coerce.number(),
  z.coerce.number(),
  z.enum(['summary', 'full']),
  z.enum(['light', 'dark', '']),
  z.stringFormat('flags', /^p?d?$/),
  z.string(),
]);

/** Reads a follow-up as earlier releases wrote it: such buttons stand below answers that are still kept. */
export function decodeFirstVersion(code: string, locale: string): CodedFollowUp | undefined {
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
