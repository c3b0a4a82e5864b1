import type { KnownBlock } from '@slack/types';
import type { Sentences } from '../../languages/index.ts';
import type { Reply, ReplyHue } from '../../reply.ts';
import { percent } from '../../figures.ts';
import { bar } from '../bar.ts';
import { cut } from '../cut.ts';
import { fitHues } from '../fit-hues.ts';
import { huesWithReasons, lookAndReason, lookAndRemark, nameColour } from '../hue-words.ts';
import { orderOfHues } from '../order-of-hues.ts';
import { LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { smallPrint } from './plain-text.ts';

/** Blocks for hues: what the headline, notes, pictures, the other lists, advice and buttons leave of the fifty. */
const HUE_BLOCKS = 12;

/** Kinds of books, a line each, with what each rests on below. */
export function listGenres({ genres }: Reply, words: Sentences): KnownBlock[] {
  const lines = genres.map(({ name, score, evidence }) => {
    const line = `*${escapeMrkdwn(name)}* ${scale(score, words)}`;
    return evidence === '' ? line : withReason(line, escapeMrkdwn(evidence));
  });
  return intoSections(lines.join('\n'));
}

/** A cover's own colours below a heading. */
export function listColours({ palette }: Reply, words: Sentences): KnownBlock[] {
  if (palette.length === 0) return [];
  const lines = palette.map((colour) =>
    withReason(
      `*${escapeMrkdwn(nameColour(colour, words).name)}* \`${colour.hex}\` ${scale(colour.share, words)}`,
      escapeMrkdwn(lookAndRemark(colour, words)),
    ),
  );
  return intoSections([`*${escapeMrkdwn(words.cover.ownColours)}*`, ...lines].join('\n'));
}

/**
 * Hues in sections of whole lines; where even those are too few, a last line says what is missing. Where a palette of
 * real covers comes before them, a first line says why they stand in their order.
 */
export function listHues(reply: Reply, words: Sentences): KnownBlock[] {
  const lines = huesWithReasons(reply).map((hue) => ({
    line: hueLine(hue, words),
    reason: lookAndReason(hue, words).map(escapeMrkdwn).join('\n'),
  }));
  // Sections break between lines, so each may end short of its limit by the longest one.
  const room = HUE_BLOCKS * (LIMITS.sectionText / 2);
  const fitted = fitHues(lines, room, withReason, sizeInSection);
  const order = orderOfHues(reply, words);
  const missing = fitted.withoutReason + fitted.leftOut;
  const text = missing > 0 ? `${fitted.text}\n${escapeMrkdwn(words.chat.shortened(fitted))}` : fitted.text;
  return [...(order === '' ? [] : [smallPrint(order)]), ...intoSections(text)];
}

function hueLine(hue: ReplyHue, words: Sentences): string {
  const { rank, hex, css, score, role } = hue;
  const { name } = nameColour(hue, words);
  const keyword = css === hex ? '' : ` (CSS \`${css}\`)`;
  const purpose = role ? ` · ${words.roles[role]}` : '';
  return `*${rank}. ${escapeMrkdwn(name)}* \`${hex}\`${keyword} ${scale(score, words)}${purpose}`;
}

function withReason(line: string, reason: string): string {
  return reason === '' ? line : `${line}\n>${reason.replaceAll('\n', '\n>')}`;
}

/** A line that is longer than half a section counts for a whole one. */
function sizeInSection(text: string): number {
  return text.length > LIMITS.sectionText / 2 ? LIMITS.sectionText * HUE_BLOCKS : text.length;
}

function intoSections(text: string): KnownBlock[] {
  const sections: string[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length < LIMITS.sectionText) {
      sections[sections.length - 1] = `${last}\n${line}`;
    } else {
      sections.push(cut(line, LIMITS.sectionText, HALF_ENTITY));
    }
  }
  return sections.map((part) => ({ type: 'section', text: { type: 'mrkdwn', text: part, verbatim: true } }));
}

/** A share as a bar and as a figure. */
function scale(share: number, words: Sentences): string {
  return `\`${bar(share, LIMITS.bar)}\` ${escapeMrkdwn(percent(share, words.swatch))}`;
}
