import { wordsFor } from '../words.ts';
import type { Reply } from '../../reply.ts';
import { printable } from './printable.ts';
import { type Style, wrap } from './style.ts';

/**
 * A blurb as it was read, and what was left out of it, for a terminal: paragraphs, none where a reply doesn't hold it.
 */
export function encodeText({ reading, locale }: Reply, style: Style): string[] {
  const { text, parts = [] } = reading?.read ?? {};
  if (text === undefined) return [];
  const { part, textRead, nothingRead } = wordsFor(locale).leftOut;
  const read = `${style.bold(textRead)}\n${wrap(printable(text), style.width)}`;
  const leftOut = parts.map(({ kind, text: said }) =>
    wrap(`${part[kind][0]}: ${printable(said)}`, style.width, 2),
  );
  return [text === '' ? nothingRead : read, ...(leftOut.length > 0 ? [style.dim(leftOut.join('\n'))] : [])];
}
