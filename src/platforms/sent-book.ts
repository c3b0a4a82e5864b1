import { sentencesFor } from '../../commands/sentences.ts';
import { fetchAttachment } from '../attachments/fetch-attachment.ts';
import { TEXT_ATTACHMENT_LIMITS } from '../attachments/limits.ts';
import { readText } from '../attachments/read-text.ts';
import { AttachmentError } from '../errors.ts';
import { type CoverHuesRequest, coverHuesRequestSchema } from '../request.ts';
import { attachmentSentence } from './attachment-sentence.ts';
import type { Asked } from './turns.ts';

/** A file that a person sent along. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
  readonly mediaType?: string | undefined;
}

/** A book as a person sent it on a chat platform, before it is checked and its files are read. */
export interface SentBook {
  readonly genres?: string | undefined;
  readonly title?: string | undefined;
  readonly top?: number | undefined;
  readonly theme?: CoverHuesRequest['theme'];
  readonly private?: boolean | undefined;
  readonly text: string;
  readonly files: readonly SentFile[];
  readonly locale: string;
}

/** Where a platform keeps people's files, and how they are fetched. */
export interface FileSource {
  readonly hosts: readonly string[];
  readonly fetch: typeof fetch;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Files of one message that are read. */
const FILES_READ = 3;
/** Texts of fewer words than this are no blurb. */
const LEAST_WORDS = 4;

/** Whether a text without a file is too short to be a blurb: a greeting, a question. */
export function isTooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < LEAST_WORDS && !/[^\p{ASCII}]{8}/u.test(text);
}

/**
 * Makes a request of what a person sent: the text, and after it the text of attached files. Files that are no text,
 * such as a picture beside a blurb, are left out when there is a text, and the notes say so; where a file is all there is
 * and it can't be read, a sentence says why.
 */
export async function readSentBook(
  { text, files, ...rest }: SentBook,
  source: FileSource,
  signal: AbortSignal,
): Promise<Asked> {
  const texts = [text.trim()];
  let skipped = 0;
  let fault: string | undefined;
  for (const file of files.slice(0, FILES_READ)) {
    try {
      texts.push(await readFile(file, source, signal));
    } catch (error) {
      if (!(error instanceof AttachmentError)) throw error;
      fault ??= attachmentSentence(error, file.name, rest.locale);
      skipped++;
    }
  }
  const blurb = texts.filter((each) => each !== '').join('\n\n');
  if (blurb === '' && fault !== undefined) return { sentence: fault };
  skipped += Math.max(0, files.length - FILES_READ);
  const { chat } = sentencesFor(rest.locale);
  return {
    request: coverHuesRequestSchema.parse({ ...withoutUndefined(rest), command: 'coverhues', blurb }),
    notes: skipped > 0 ? [chat.file.leftOut(skipped)] : [],
  };
}

async function readFile(file: SentFile, source: FileSource, signal: AbortSignal): Promise<string> {
  const bytes = await fetchAttachment({
    ...source,
    url: file.url,
    byteLimit: TEXT_ATTACHMENT_LIMITS.bytes,
    timeoutMilliseconds: TEXT_ATTACHMENT_LIMITS.timeoutMilliseconds,
    signal,
  });
  return readText(bytes, { name: file.name, mediaType: file.mediaType ?? '' });
}

function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
