import type { PlatformWords } from '../../words.ts';
import { fileKind, isDocument, isLabelledDocument, isLabelledText } from '../../../attachments/file-kind.ts';
import { DOCUMENT_ATTACHMENT_LIMITS, TEXT_ATTACHMENT_LIMITS } from '../../../attachments/limits.ts';
import { type FileContent, readFile } from '../../../attachments/read-file.ts';
import { AttachmentError } from '../../../errors.ts';
import { type CoverHuesRequest, coverHuesRequestSchema } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import { attachmentSentence } from '../../attachment-sentence.ts';
import type { Fault, FormValues } from './view.ts';

/** What came with the form. */
export interface SentForm {
  readonly values: FormValues;
  /** The picture, or a document in its place, or what keeps it from being looked at at all. */
  readonly cover: File | 'none' | 'too-large';
}

/** Reads the form's fields. */
export function decodeForm(form: Readonly<Record<string, string | File>>): SentForm {
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const { cover } = form;
  return {
    values: {
      description: text('description'),
      genres: text('genres'),
      comparables: text('comparables'),
      title: text('title'),
    },
    // Where no file is chosen, browsers send one that is empty, without a name.
    cover: cover instanceof File && (cover.size > 0 || cover.name !== '') ? bounded(cover) : 'none',
  };
}

function bounded(cover: File): File | 'too-large' {
  return cover.size > REQUEST_LIMITS.cover.bytes ? 'too-large' : cover;
}

/**
 * The request that a form comes to, or what keeps its document from being read. A text or a document in place of the
 * picture goes on the blurb; an e-book's cover is the cover.
 *
 * @param keep whether its answer is kept, to be asked about
 */
export async function askFor(
  { values, cover: file }: SentForm,
  { words, keep, signal }: { words: PlatformWords; keep: boolean; signal: AbortSignal },
): Promise<CoverHuesRequest | Fault> {
  const sent = file instanceof File ? await readSent(file, words, signal) : {};
  if ('field' in sent) return sent;
  const { text: own = '', ...cover } = sent;
  const blurb = [values.description, own].filter((text) => text.trim() !== '').join('\n\n');
  return coverHuesRequestSchema.parse({
    command: 'coverhues',
    blurb,
    genres: values.genres,
    comparables: values.comparables,
    title: values.title,
    ...cover,
    keep,
    locale: words.locale,
  });
}

/** What a file that is sent holds: a picture, unless what is in it, its name or its type says that it is another. */
async function readSent(
  file: File,
  words: PlatformWords,
  signal: AbortSignal,
): Promise<Partial<FileContent> | Fault> {
  const label = { name: file.name, mediaType: file.type };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes, label);
  const isText = isLabelledText(label);
  const isBook = isText || isLabelledDocument(label) || (kind !== undefined && isDocument(kind));
  if (kind === 'picture' || !isBook) return { cover: bytes };
  const { bytes: limit } = isText ? TEXT_ATTACHMENT_LIMITS : DOCUMENT_ATTACHMENT_LIMITS;
  try {
    if (file.size > limit) throw new AttachmentError('ATTACHMENT_TOO_LARGE');
    return await readFile(bytes, label, signal);
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    return { field: 'cover', sentence: attachmentSentence(error, file.name, words.locale, limit) };
  }
}
