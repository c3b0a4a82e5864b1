import PQueue from 'p-queue';
import { wordsFor, type CoverFault } from '../words.ts';
import { sayCoverFault } from '../../../commands/look-at-cover.ts';
import { fetchAttachment } from '../../attachments/fetch-attachment.ts';
import {
  type FileLabel,
  fileKind,
  isLabelledDocument,
  isLabelledPicture,
} from '../../attachments/file-kind.ts';
import {
  DOCUMENT_ATTACHMENT_LIMITS,
  PICTURE_ATTACHMENT_LIMITS,
  TEXT_ATTACHMENT_LIMITS,
} from '../../attachments/limits.ts';
import { readFile } from '../../attachments/read-file.ts';
import { type AttachmentCode, AttachmentError } from '../../errors.ts';
import { attachmentSentence } from '../attachment-sentence.ts';

/** A file that a person sent along. */
export interface SentFile {
  readonly name: string;
  readonly url: string;
  readonly mediaType?: string | undefined;
}

/** Where a platform keeps people's files, and how they are fetched. */
export interface FileSource {
  readonly hosts: readonly string[];
  readonly fetch: typeof fetch;
  readonly headers?: Readonly<Record<string, string>>;
  /** In which pictures wait for their turn to be fetched. */
  readonly pictures: PQueue;
}

/** A queue in which a platform's pictures wait. */
export function pictureQueue(): PQueue {
  return new PQueue({ concurrency: PICTURE_ATTACHMENT_LIMITS.atOnce });
}

/** What was in the files of one message. */
export interface ReadFiles {
  /** Texts, in their order. */
  readonly texts: readonly string[];
  /** The first picture's bytes. */
  readonly cover?: Uint8Array;
  /** Why the first picture could not be had, and the first file that is no picture: sentences. */
  readonly coverFault?: string;
  readonly fault?: string;
  /** Files that were left out. */
  readonly skipped: number;
}

/** Files of one message that are read. */
const FILES_READ = 3;

/** How files are read. */
interface Reading {
  readonly source: FileSource;
  readonly locale: string;
  readonly signal: AbortSignal;
}

/**
 * Reads the files of a message: texts and documents, and of pictures, those in e-books included, the first one. What can't be read is left out, and the first
 * fault of either kind told.
 *
 * @param chosen a file that was sent as the cover, whatever it is; no other picture is looked at then
 */
export async function readFiles(
  files: readonly SentFile[],
  chosen: SentFile | undefined,
  reading: Reading,
): Promise<ReadFiles> {
  const texts: string[] = [];
  let cover: ReadCover | undefined = chosen && (await readCover(chosen, reading));
  let skipped = Math.max(0, files.length - FILES_READ);
  let fault: string | undefined;
  let ownFault: CoverFault | undefined;
  for (const file of files.slice(0, FILES_READ)) {
    if (isLabelledPicture(labelOf(file))) {
      if (cover) skipped++;
      else cover = await readCover(file, reading);
      continue;
    }
    try {
      const bytes = await fetchFile(file, reading);
      if (!cover && fileKind(bytes, labelOf(file)) === 'picture') cover = { cover: bytes };
      else {
        const content = await readFile(bytes, labelOf(file), reading.signal);
        if (content.text !== '') texts.push(content.text);
        if (content.cover !== undefined) cover ??= { cover: content.cover };
        ownFault ??= content.coverFault;
      }
    } catch (error) {
      if (!(error instanceof AttachmentError)) throw error;
      fault ??= attachmentSentence(error, file.name, reading.locale, limitsOf(file).bytes);
      skipped++;
    }
  }
  if (ownFault !== undefined) cover ??= { coverFault: sayCoverFault(ownFault, wordsFor(reading.locale)) };
  return { texts, skipped, ...cover, ...(fault !== undefined && { fault }) };
}

type ReadCover = Pick<ReadFiles, 'cover' | 'coverFault'>;

async function readCover(file: SentFile, { source, locale, signal }: Reading): Promise<ReadCover> {
  const { bytes: byteLimit, timeoutMilliseconds } = PICTURE_ATTACHMENT_LIMITS;
  const request = { ...source, url: file.url, byteLimit, timeoutMilliseconds, signal };
  try {
    const bytes = await source.pictures.add(() => fetchAttachment(request), { signal });
    return { cover: bytes };
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    return { coverFault: sayCoverFault(coverFaultOf(error.code), wordsFor(locale)) };
  }
}

/** How large a file that is no picture may be, and how long it may take. */
function limitsOf(file: SentFile): { readonly bytes: number; readonly timeoutMilliseconds: number } {
  return isLabelledDocument(labelOf(file)) ? DOCUMENT_ATTACHMENT_LIMITS : TEXT_ATTACHMENT_LIMITS;
}

async function fetchFile(file: SentFile, { source, signal }: Reading): Promise<Uint8Array> {
  const { bytes: byteLimit, timeoutMilliseconds } = limitsOf(file);
  const fetched = (): Promise<Uint8Array> =>
    fetchAttachment({ ...source, url: file.url, byteLimit, timeoutMilliseconds, signal });
  // What may be large waits for its turn, as pictures do.
  return isLabelledDocument(labelOf(file)) ? source.pictures.add(fetched, { signal }) : fetched();
}

/** What is wrong with a picture that could not be fetched; what is in it is looked at later. */
function coverFaultOf(code: AttachmentCode): CoverFault {
  if (code === 'ATTACHMENT_TOO_LARGE') return 'PICTURE_TOO_LARGE';
  return isDownloadFault(code) ? code : 'COVER_FAILED';
}

function isDownloadFault(code: AttachmentCode): code is Extract<AttachmentCode, CoverFault> {
  return Object.hasOwn(wordsFor('en').cover.faults, code);
}

function labelOf({ name, mediaType = '' }: SentFile): FileLabel {
  return { name, mediaType };
}
