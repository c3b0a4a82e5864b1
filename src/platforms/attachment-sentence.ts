import { wordsFor } from './words.ts';
import { TEXT_ATTACHMENT_LIMITS } from '../attachments/limits.ts';
import type { AttachmentError } from '../errors.ts';

/**
 * What is wrong with a file that somebody sent, and what to do, in their language.
 *
 * @param name the file's name as it was sent
 * @param limit bytes that such a file may have
 */
export function attachmentSentence(
  { code, kind }: AttachmentError,
  name: string,
  locale: string,
  limit: number = TEXT_ATTACHMENT_LIMITS.bytes,
): string {
  const { faults } = wordsFor(locale).chat.file;
  return faults[code]({ name, kind, limit });
}
