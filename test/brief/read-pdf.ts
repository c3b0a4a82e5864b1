import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import bidiFactory, { type Bidi } from 'bidi-js';
import { extractText, getDocumentProxy } from 'unpdf';
import { makeFolder } from '../folders.ts';

const run = promisify(execFile);
// The package is CommonJS, though its types speak of a module.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** The text of a PDF as Poppler's `pdftotext` reads it; rejects where Poppler complains of the file. */
export async function readByPoppler(bytes: Uint8Array): Promise<string> {
  const file = join(makeFolder(), 'brief.pdf');
  writeFileSync(file, bytes);
  const { stdout, stderr } = await run('pdftotext', [file, '-']);
  if (stderr !== '') throw new Error(stderr);
  return stdout;
}

/** The text of a PDF as PDF.js reads it. */
export async function readByPdfJs(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(pdf, { mergePages: true })).text;
}

/** A text without the white space that lines and columns bring. */
export const joined = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

/** What Poppler puts around parts of a line that run from right to left, on a page that runs from left to right. */
const EMBEDDED = /\u202b(.*?)\u202c/gsu;

/** Lines that Poppler read, as they stand on the page from left to right. */
export function linesSeen(read: string): string[] {
  const turned = read.replaceAll(EMBEDDED, (_, part: string) => Array.from(part).toReversed().join(''));
  return turned.split(/[\n\f]/).map(plain);
}

/** A line as it stands on a page from left to right (Unicode UAX #9). */
export function asSeen(line: string): string {
  return plain(bidi.getReorderedString(line, bidi.getEmbeddingLevels(line, 'auto')));
}

/** Which of two brackets a glyph was no reader can know where lines run from right to left. */
function plain(line: string): string {
  const folded = line.normalize('NFKC').replaceAll(/[()]/g, '|');
  return folded.replaceAll(/ +/g, ' ').trim();
}
