import { sentencesFor } from '../../commands/sentences.ts';
import { TEXT_ATTACHMENT_LIMITS } from '../attachments/limits.ts';
import type { AttachmentError } from '../errors.ts';

/**
 * What is wrong with a file that somebody sent, in their language.
 *
 * @param name the file's name as it was sent
 */
export function attachmentSentence({ code }: AttachmentError, name: string, locale: string): string {
  const { file } = sentencesFor(locale).chat;
  if (code === 'ATTACHMENT_TOO_LARGE') return file.tooLarge(name, TEXT_ATTACHMENT_LIMITS.bytes);
  if (code === 'ATTACHMENT_NOT_TEXT') return file.notText(name);
  if (code === 'ATTACHMENT_EMPTY') return file.empty(name);
  return file.unavailable(name);
}
