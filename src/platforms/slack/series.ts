import type { KnownBlock } from '@slack/types';
import type { Reply } from '../../reply.ts';
import { cut } from '../../cut.ts';
import { carrierLine, ownLine, paletteLine, type SeriesMarks } from '../series-words.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';

const MARKS: SeriesMarks = {
  strong: (text) => `*${escapeMrkdwn(text)}*`,
  code: (hex) => `\`${hex}\``,
  plain: escapeMrkdwn,
};

/** What carries a series in a section, and each of its books in one; nothing for other answers. */
export function listSeries({ series }: Reply): KnownBlock[] {
  if (series === undefined) return [];
  const { headings, carriers, books } = series;
  const listed = carriers.map((carrier) => carrierLine(carrier, MARKS));
  return [
    ...(listed.length > 0 ? [section([MARKS.strong(headings.carriers), ...listed])] : []),
    section([MARKS.strong(headings.books)]),
    ...books.map((book) =>
      section([
        ownLine(book, MARKS),
        ...[paletteLine(book, MARKS), ...book.remarks.map(escapeMrkdwn)]
          .filter((line) => line !== '')
          .map((line) => `>${line}`),
      ]),
    ),
  ];
}

function section(lines: readonly string[]): KnownBlock {
  const text = cut(lines.join('\n'), SLACK_LIMITS.sectionText, HALF_ENTITY);
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
