import type { ReplyFile } from '../../answer-files.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { named } from './file-name.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export-formats.ts';
import { type ExportedAnswer, FORMATS } from './formats.ts';
import { zip } from './zip.ts';

const ARCHIVE = 'application/zip';

/**
 * An answer as files for the programs that people design covers with, named after the book: one for each format, in the
 * order of `formats`; some tens of kilobytes in all. The table holds a book's ranked hues, or a cover's own colours.
 *
 * @throws {TypeError} for a colour whose `hex` is not `#rrggbb`
 *
 * @example
 * exportAnswer({ palette }, ['ase', 'tokens']).map(({ name }) => name); // proof.ase and proof.tokens.json
 */
export function exportAnswer(
  answer: ExportedAnswer,
  formats: readonly ExportFormat[] = EXPORT_FORMATS,
): ReplyFile[] {
  return formats.map((format) => {
    const { ending, mediaType, write } = FORMATS[format];
    return { ...named(answer.palette, ending(answer)), mediaType, bytes: Buffer.from(write(answer)) };
  });
}

/** Every media type that a file can be of. */
export const MEDIA_TYPES: readonly string[] = [
  ...new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType)),
  ARCHIVE,
];

/** Such files as one ZIP archive, named after the book. */
export function archiveFiles(palette: Pick<AnswerPalette, 'title'>, files: readonly ReplyFile[]): ReplyFile {
  return { ...named(palette, '.zip'), mediaType: ARCHIVE, bytes: zip(files) };
}
