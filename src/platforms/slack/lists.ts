import type { KnownBlock } from '@slack/types';
import type { Reply, ReplyHue } from '../../reply.ts';
import { bar } from '../bar.ts';
import { cut } from '../../cut.ts';
import { fitHues } from '../chat/fit-hues.ts';
import { huesInChat } from '../chat/hues-in-chat.ts';
import type { PlatformWords } from '../words.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { smallPrint } from './plain-text.ts';

/** Blocks for hues: what the headline, notes, pictures, the other lists, advice and buttons leave of the fifty. */
const HUE_BLOCKS = 12;

/** Kinds of books, a line each, with what each rests on below. */
export function listGenres({ genres }: Reply): KnownBlock[] {
  const lines = genres.map(({ name, score, percent, evidence }) => {
    const line = `*${escapeMrkdwn(name)}* ${scale(score, percent)}`;
    return evidence === '' ? line : withReason(line, escapeMrkdwn(evidence));
  });
  return intoSections(lines.join('\n'));
}

/** A cover's own colours below a heading. */
export function listColours({ ownColours, headings }: Reply): KnownBlock[] {
  if (ownColours.length === 0) return [];
  const lines = ownColours.map(({ hex, share, said }) =>
    withReason(
      `*${escapeMrkdwn(said.name)}* \`${hex}\` ${scale(share, said.percent)}`,
      escapeMrkdwn(said.remark),
    ),
  );
  return intoSections([`*${escapeMrkdwn(headings.ownColours)}*`, ...lines].join('\n'));
}

/**
 * Hues in sections of whole lines; where even those are too few, a last line says what is missing. Where a palette of
 * real covers comes before them, a first line says why they stand in their order.
 */
export function listHues(reply: Reply, words: PlatformWords): KnownBlock[] {
  const lines = huesInChat(reply).map(({ hue, lines: below }) => ({
    line: hueLine(hue),
    reason: below.map(escapeMrkdwn).join('\n'),
  }));
  // Sections break between lines, so each may end short of its limit by the longest one.
  const room = HUE_BLOCKS * (SLACK_LIMITS.sectionText / 2);
  const fitted = fitHues(lines, room, withReason, sizeInSection);
  const { order } = reply;
  const missing = fitted.withoutReason + fitted.leftOut;
  const text = missing > 0 ? `${fitted.text}\n${escapeMrkdwn(words.chat.shortened(fitted))}` : fitted.text;
  return [...(order === '' ? [] : [smallPrint(order)]), ...intoSections(text)];
}

function hueLine({ rank, hex, css, score, said }: ReplyHue): string {
  const keyword = css === hex ? '' : ` (CSS \`${css}\`)`;
  const further = [said.usual, said.role].map((each) => (each === '' ? '' : ` · ${each}`)).join('');
  return `*${rank}. ${escapeMrkdwn(said.name)}* \`${hex}\`${keyword} ${scale(score, said.percent)}${further}`;
}

function withReason(line: string, reason: string): string {
  return reason === '' ? line : `${line}\n>${reason.replaceAll('\n', '\n>')}`;
}

/** A line that is longer than half a section counts for a whole one. */
function sizeInSection(text: string): number {
  return text.length > SLACK_LIMITS.sectionText / 2 ? SLACK_LIMITS.sectionText * HUE_BLOCKS : text.length;
}

function intoSections(text: string): KnownBlock[] {
  const sections: string[] = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length < SLACK_LIMITS.sectionText) {
      sections[sections.length - 1] = `${last}\n${line}`;
    } else {
      sections.push(cut(line, SLACK_LIMITS.sectionText, HALF_ENTITY));
    }
  }
  return sections.map((part) => ({ type: 'section', text: { type: 'mrkdwn', text: part, verbatim: true } }));
}

/** A share as a bar and as a figure. */
function scale(share: number, percent: string): string {
  return `\`${bar(share, SLACK_LIMITS.bar)}\` ${escapeMrkdwn(percent)}`;
}
