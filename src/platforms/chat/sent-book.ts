import { wordsFor } from '../words.ts';
import { type CoverHuesRequest, coverGenreRequestSchema, coverHuesRequestSchema } from '../../request.ts';
import { partLike } from '../part-like.ts';
import { isRemark } from './remark.ts';
import { type FileSource, type ReadFiles, type SentFile, readFiles } from './sent-files.ts';
import type { Asked } from './turns.ts';

/** A book, or a cover, as a person sent it on a chat platform, before it is checked and its files are read. */
export interface SentBook {
  /** The command that it was sent with; for a message, what is in it tells. */
  readonly command: 'coverhues' | 'covergenre' | 'message';
  readonly genres?: string | undefined;
  readonly comparables?: string | undefined;
  readonly title?: string | undefined;
  /** Colours that its palette must have, in the asker's own words. */
  readonly lock?: string | undefined;
  readonly top?: number | undefined;
  readonly theme?: CoverHuesRequest['theme'];
  readonly private?: boolean | undefined;
  readonly text: string;
  readonly files: readonly SentFile[];
  /** The file that was sent as the cover. */
  readonly cover?: SentFile | undefined;
  /** Whether it is a question about another message that the platform doesn't show. */
  readonly isAboutHidden?: boolean;
  readonly locale: string;
}

/**
 * Makes a request of what a person sent. A blurb is the text, and after it the text of attached files; a picture is the
 * cover, and a message with no more than a picture and words about it asks for that. Files that can't be read are left out
 * when there is a text, and the notes say so; where a file is all there is and it can't be read, a sentence says why.
 */
export async function readSentBook(
  { command, text, files, cover, ...rest }: SentBook,
  source: FileSource,
  signal: AbortSignal,
): Promise<Asked> {
  const { locale } = rest;
  const read = await readFiles(files, cover, { source, locale, signal });
  const { text: own, comparables } = partLike(text);
  const blurb = [own.trim(), ...read.texts].filter((each) => each !== '').join('\n\n');
  const isPictureAlone = hasPicture(read) && isRemark(blurb);
  if (command === 'covergenre' || (command === 'message' && isPictureAlone)) {
    return askForGenre(rest, read);
  }
  const { chat, cover: say, together } = wordsFor(locale);
  const { coverFault, fault } = read;
  if (blurb === '' && fault !== undefined && !hasPicture(read)) return { sentence: fault };
  if (blurb === '' && coverFault !== undefined && !rest.genres?.trim()) return { sentence: coverFault };
  return {
    request: coverHuesRequestSchema.parse({
      ...withoutUndefined({ ...rest, cover: read.cover }),
      comparables: [rest.comparables ?? '', comparables].filter((each) => each !== '').join('\n'),
      command: 'coverhues',
      blurb,
    }),
    notes: [
      ...(coverFault === undefined ? [] : [together([coverFault, say.blurbAlone])]),
      ...(read.skipped > 0 ? [chat.file.leftOut(read.skipped)] : []),
    ],
  };
}

function askForGenre(
  { locale, genres, theme, private: isPrivate }: Omit<SentBook, 'command' | 'text' | 'files' | 'cover'>,
  { cover, coverFault, fault, skipped }: ReadFiles,
): Asked {
  const { chat, cover: say } = wordsFor(locale);
  if (cover === undefined) return { sentence: coverFault ?? fault ?? say.noPicture };
  return {
    request: coverGenreRequestSchema.parse({
      ...withoutUndefined({ locale, genres, theme, private: isPrivate }),
      command: 'covergenre',
      cover,
    }),
    notes: skipped > 0 ? [chat.file.leftOut(skipped)] : [],
  };
}

function hasPicture({ cover, coverFault }: ReadFiles): boolean {
  return cover !== undefined || coverFault !== undefined;
}

function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
