import { basename } from 'node:path';
import { sayCoverFault } from '../../../commands/look-at-cover.ts';
import { DOCUMENT_LIMITS } from '../../documents/limits.ts';
import { AttachmentError, FileError, PictureError } from '../../errors.ts';
import type { SeriesRequest } from '../../request.ts';
import { attachmentSentence } from '../attachment-sentence.ts';
import { wordsFor } from '../words.ts';
import { printable } from './printable.ts';
import { bareBookPath, barePicturePath } from './typed-path.ts';

/** A book of a series as it is asked about. */
export type AskedBook = SeriesRequest['books'][number];

/** Paths of one line, between white space that isn't escaped or quoted. */
const WORDS = /"[^"]+"|“[^”]+”|'[^']+'|(?:\\.|\S)+/gu;

/**
 * Reads one book of a series as it is typed: a blurb, or paths of files in its place, one a line or several on one: a
 * text or a document, or a cover.
 *
 * @throws FileError for a file that can't be read; a cover that can't be is told of instead
 */
export async function readTypedBook(typed: string): Promise<AskedBook> {
  const book = { blurb: '', title: '' };
  const prose: string[] = [];
  let cover: Pick<AskedBook, 'cover' | 'coverFault'> = {};
  for (const line of typed.split('\n')) {
    const paths = pathsIn(line);
    if (paths === undefined) prose.push(line);
    for (const path of paths ?? []) {
      const read = await readBookPart(path);
      if (read.blurb !== '') prose.push(read.blurb);
      if (read.cover !== undefined || read.coverFault !== undefined) cover = coverOf(read);
    }
  }
  return { ...book, blurb: prose.join('\n').trim(), ...cover };
}

function coverOf({ cover, coverFault }: AskedBook): Pick<AskedBook, 'cover' | 'coverFault'> {
  return { ...(cover && { cover }), ...(coverFault !== undefined && { coverFault }) };
}

/** The paths that a line is made of; `undefined` for prose. */
function pathsIn(line: string): string[] | undefined {
  const whole = line.trim();
  if (whole === '') return undefined;
  if ((barePicturePath(whole) ?? bareBookPath(whole)) !== undefined) return [whole];
  const words = whole.match(WORDS) ?? [];
  const areAll = words.every((word) => (barePicturePath(word) ?? bareBookPath(word)) !== undefined);
  return words.length > 0 && areAll ? words : undefined;
}

/** Reads what a path names: a picture, or a text with the cover that it may hold. */
async function readBookPart(typed: string): Promise<AskedBook> {
  const picture = barePicturePath(typed);
  if (picture !== undefined) return { blurb: '', title: '', ...(await readCover(picture)) };
  const path = bareBookPath(typed) ?? typed;
  const { readBookFile } = await import('../../attachments/read-book-file.ts');
  try {
    const { text, cover } = await readBookFile(path, printable(path));
    return { blurb: text, title: '', ...(cover && { cover }) };
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    const sentence = attachmentSentence(error, basename(path), 'en', DOCUMENT_LIMITS.bytes);
    throw new FileError('INPUT_UNREADABLE', sentence, { cause: error });
  }
}

/** Reads a picture's bytes, or says what is wrong with it. @throws FileError for a file that isn't there */
export async function readCover(path: string): Promise<Pick<AskedBook, 'cover' | 'coverFault'>> {
  const { readPictureFile } = await import('../../covers/read-picture-file.ts');
  try {
    return { cover: await readPictureFile(path, printable(path)) };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return { coverFault: sayCoverFault(error.code, wordsFor('en')) };
  }
}
