import type { Reply } from '../../reply.ts';
import { fitHues } from '../chat/fit-hues.ts';
import { carrierLine, ownLine, paletteLine, type SeriesMarks } from '../series-words.ts';
import { escapeMarkdown } from './markdown.ts';
import { textSize } from './text-size.ts';

const MARKS: SeriesMarks = {
  strong: (text) => `**${escapeMarkdown(text)}**`,
  code: (hex) => `\`${hex}\``,
  plain: escapeMarkdown,
};

/**
 * What carries a series, and its books, each with its own colour, and in small print its palette and what is said of it;
 * in at most `room`: where that is too little, the last books lose what is said of them, and `…` stands last. Empty for
 * other answers.
 */
export function listSeries({ series }: Reply, room: number): string {
  if (series === undefined) return '';
  const carriers = series.carriers.map((carrier) => carrierLine(carrier, MARKS));
  const opening = [
    ...(carriers.length > 0 ? [MARKS.strong(series.headings.carriers), ...carriers] : []),
    MARKS.strong(series.headings.books),
  ].join('\n');
  const lines = series.books.map((book) => ({
    line: ownLine(book, MARKS),
    reason: [paletteLine(book, MARKS), escapeMarkdown(book.remarks.join(' '))].filter(Boolean).join('\n'),
  }));
  const fitted = fitHues(lines, room - textSize(opening) - textSize('\n\n…'), withReason, textSize);
  const isWhole = fitted.withoutReason + fitted.leftOut === 0;
  return [opening, fitted.text, ...(isWhole ? [] : ['…'])].join('\n');
}

function withReason(line: string, reason: string): string {
  return `${line}\n-# ${reason.replaceAll('\n', '\n-# ')}`;
}
