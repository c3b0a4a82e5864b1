import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Reply, ReplyCover, ReplyPaletteColour } from '../../reply.ts';
import { cut } from '../../cut.ts';
import { bookInShort, coloursInShort } from '../real-cover-words.ts';
import type { PlatformWords } from '../words.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { plainText, smallPrint } from './plain-text.ts';

/** The palette as covers wear it, a line each below a heading, in one section; nothing where there is none. */
export function listWorn({ palette, headings }: Reply): KnownBlock[] {
  if (palette.length === 0) return [];
  return [marked([headingOf(headings.palette), ...palette.map(wornLine)].join('\n'))];
}

function wornLine({ hex, said }: ReplyPaletteColour): string {
  const parts = [said.roleLabel, `*${escapeMrkdwn(said.name)}* \`${hex}\``, escapeMrkdwn(said.look)];
  return parts.filter((part) => part !== '').join(' · ');
}

/**
 * Real covers side by side below a heading. Each is plain text, as mrkdwn has no way to take a title's asterisks for
 * what they are. Where there are more than a section has room for, a last line says so.
 */
export function listComparables({ comparables, headings }: Reply, words: PlatformWords): KnownBlock[] {
  if (comparables.length === 0) return [];
  const named = comparables.slice(0, SLACK_LIMITS.sectionFields);
  const others = comparables.length - named.length;
  return [
    {
      ...marked(headingOf(headings.comparables)),
      fields: named.map((cover) => plainText(cut(coverText(cover), SLACK_LIMITS.sectionField))),
    },
    ...(others > 0 ? [smallPrint(words.swatch.more(others))] : []),
  ];
}

/** What somebody's own list wears, and its nearest covers in plain text below; nothing where there is no list. */
export function listOwn({ own }: Reply): KnownBlock[] {
  if (!own) return [];
  const { heading, sentences, nearest, covers } = own;
  const said: KnownBlock[] = [
    marked(headingOf(heading)),
    { type: 'section', text: plainText(cut(sentences.join(' '), SLACK_LIMITS.sectionText)) },
  ];
  if (covers.length === 0) return said;
  const fields = covers
    .slice(0, SLACK_LIMITS.sectionFields)
    .map((cover) => plainText(cut(coverText(cover), SLACK_LIMITS.sectionField)));
  return [...said, { ...marked(headingOf(nearest)), fields }];
}

function coverText(cover: ReplyCover): string {
  const colours = coloursInShort(cover, ({ name, hex }) => `${name} ${hex}`);
  return [bookInShort(cover), colours].filter((line) => line !== '').join('\n');
}

function marked(text: string): SectionBlock {
  const kept = cut(text, SLACK_LIMITS.sectionText, HALF_ENTITY);
  return { type: 'section', text: { type: 'mrkdwn', text: kept, verbatim: true } };
}

function headingOf(text: string): string {
  return `*${escapeMrkdwn(text)}*`;
}
