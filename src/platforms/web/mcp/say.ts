import type { ContentBlock } from '@modelcontextprotocol/server';
import type { Reply, ReplyColour, ReplyCover, ReplyHue, ReplyPaletteColour } from '../../../reply.ts';
import { bookInShort, coloursInShort } from '../../real-cover-words.ts';
import { carrierLine, ownLine, paletteLine, type SeriesMarks } from '../../series-words.ts';
import { toBase64 } from '../base64.ts';

/** A list, where there is something on it. */
const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [[`${heading}:`, ...lines].join('\n')] : [];

/** Parts of a phrase that there are. */
const phrase = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const asIs = (text: string): string => text;
const MARKS: SeriesMarks = { strong: asIs, code: asIs, plain: asIs };

/**
 * What a reply says, as text and as a picture, whose words are in the text.
 *
 * @param top hues that are listed
 */
export function sayReply(reply: Reply, top = reply.hues.length): ContentBlock[] {
  const { headline, notes, headings, advice, pictures } = reply;
  const hues = reply.hues.filter(({ rank }) => rank <= top).map(sayHue);
  const text = [
    headline,
    ...notes,
    ...saySeries(reply),
    ...listed(headings.palette, reply.palette.map(sayWorn)),
    ...(hues.length > 0 ? [[reply.order, ...hues].filter((line) => line !== '').join('\n')] : []),
    ...listed(headings.comparables, reply.comparables.map(sayCover)),
    ...sayOwn(reply),
    ...listed(headings.ownColours, reply.ownColours.map(sayColour)),
    ...(advice.length > 0 ? [advice.join(' ')] : []),
    ...pictures.map(({ alt }) => alt),
  ].join('\n\n');
  return [{ type: 'text', text }, ...showPictures(reply)];
}

/** What a reply says of real covers. */
export function sayCovers(reply: Reply): ContentBlock[] {
  const { headline, notes, headings, comparables, advice } = reply;
  const text = [
    headline,
    ...notes,
    ...listed(headings.comparables, comparables.map(sayCover)),
    ...sayOwn(reply),
    ...(advice.length > 0 ? [advice.join(' ')] : []),
  ].join('\n\n');
  return [{ type: 'text', text }];
}

/** A reply's pictures. */
export function showPictures({ pictures }: Reply): ContentBlock[] {
  return pictures.map(({ bytes, mediaType }) => ({
    type: 'image',
    data: toBase64(bytes),
    mimeType: mediaType,
  }));
}

function sayHue({ rank, hex, reason, said }: ReplyHue): string {
  return [
    `${rank}. ${phrase(`${said.name} ${hex}`, said.percent, said.usual, said.role)}`,
    said.appearance,
    ...reason.split('\n'),
  ]
    .filter((line) => line !== '')
    .join('\n   ');
}

function sayWorn({ hex, said }: ReplyPaletteColour): string {
  return phrase(said.roleLabel, `${said.name} ${hex}`, said.look);
}

function sayColour({ hex, said }: ReplyColour): string {
  return phrase(`${said.name} ${hex}`, said.percent, said.remark);
}

function sayCover(cover: ReplyCover): string {
  const colours = coloursInShort(cover, ({ name, hex, percent }) => `${name} ${hex} ${percent}`);
  return `${bookInShort(cover)}: ${colours}`;
}

function sayOwn({ own }: Reply): string[] {
  if (own === undefined) return [];
  return [`${own.heading}: ${own.sentences.join(' ')}`, ...listed(own.nearest, own.covers.map(sayCover))];
}

function saySeries({ series }: Reply): string[] {
  if (series === undefined) return [];
  const { headings, carriers, books } = series;
  return [
    ...listed(
      headings.carriers,
      carriers.map((carrier) => carrierLine(carrier, MARKS)),
    ),
    ...listed(
      headings.books,
      books.map((book) =>
        [ownLine(book, MARKS), paletteLine(book, MARKS), ...book.remarks]
          .filter((line) => line !== '')
          .join('\n   '),
      ),
    ),
  ];
}
