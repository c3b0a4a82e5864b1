import type { ReplyFile } from '../../answer-files.ts';
import { fileStem } from './file-name.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export-formats.ts';
import { type ExportedAnswer, FORMATS } from './formats.ts';

export { EXPORT_LIMITS } from './file-name.ts';
export type { ExportedAnswer } from './formats.ts';

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
  const stem = fileStem(answer.palette.title);
  return formats.map((name) => {
    const { ending, mediaType, write } = FORMATS[name];
    return { name: `${stem}${ending(answer)}`, mediaType, bytes: Buffer.from(write(answer)) };
  });
}
