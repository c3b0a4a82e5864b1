import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Sentences } from '../../languages/index.ts';
import type { ComparableCover, PaletteColour } from '../../hues/reading.ts';
import type { Reply } from '../../reply.ts';
import { cut } from '../cut.ts';
import { nameColour } from '../hue-words.ts';
import { bookOf, coloursInShort } from '../real-cover-words.ts';
import { LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { plainText, smallPrint } from './plain-text.ts';

/** The palette as covers wear it, a line each below a heading, in one section; nothing where there is none. */
export function listWorn({ worn }: Reply, words: Sentences): KnownBlock[] {
  if (worn.length === 0) return [];
  const lines = worn.map((colour) => wornLine(colour, words));
  return [marked([headingOf(words.realCovers.palette), ...lines].join('\n'))];
}

function wornLine(colour: PaletteColour, words: Sentences): string {
  const { name, looks } = nameColour(colour, words);
  const role = words.swatch.roles[colour.role];
  const parts = [role, `*${escapeMrkdwn(name)}* \`${colour.hex}\``, escapeMrkdwn(looks)];
  return parts.filter((part) => part !== '').join(' · ');
}

/**
 * Real covers side by side below a heading. Each is plain text, as mrkdwn has no way to take a title's asterisks for
 * what they are. Where there are more than a section has room for, a last line says so.
 */
export function listComparables({ comparables }: Reply, words: Sentences): KnownBlock[] {
  if (comparables.length === 0) return [];
  const named = comparables.slice(0, LIMITS.sectionFields);
  const others = comparables.length - named.length;
  return [
    {
      ...marked(headingOf(words.realCovers.comparables)),
      fields: named.map((cover) => plainText(cut(coverText(cover, words), LIMITS.sectionField))),
    },
    ...(others > 0 ? [smallPrint(words.swatch.more(others))] : []),
  ];
}

function coverText(cover: ComparableCover, words: Sentences): string {
  const colours = coloursInShort(cover, words, ({ name, hex }) => `${name} ${hex}`);
  return [bookOf(cover, words), colours].filter((line) => line !== '').join('\n');
}

function marked(text: string): SectionBlock {
  const kept = cut(text, LIMITS.sectionText, HALF_ENTITY);
  return { type: 'section', text: { type: 'mrkdwn', text: kept, verbatim: true } };
}

function headingOf(text: string): string {
  return `*${escapeMrkdwn(text)}*`;
}
