import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord.js';
import type { FollowUp, Picture, Reply } from '../../reply.ts';
import { cut } from '../../cut.ts';
import type { Audience } from '../chat/audience.ts';
import { encodeFollowUp } from '../chat/follow-up-code.ts';
import { offeredFollowUps } from '../offered-follow-ups.ts';
import { wordsFor } from '../words.ts';
import { type ColourMark, emojiMark, type HueEmoji, withoutEmoji } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { listColours, listGenres, listHues } from './lists.ts';
import { escapeMarkdown } from './markdown.ts';
import { leastOfComparables, listComparables, listOwn, listWorn } from './real-covers.ts';
import { listSeries } from './series.ts';
import { listVote } from './list-vote.ts';
import { cutTo, textSize } from './text-size.ts';

/** A message's body, for whichever call sends it. */
export interface DiscordMessageBody {
  readonly components: APIMessageTopLevelComponent[];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly description?: string;
  }[];
}

/** Who sees a message, and what can be sent to them. */
export interface DiscordAudience extends Audience {
  /** Bytes that a file may have here. */
  readonly fileBytes: number;
  /** The application's emoji of hues, which stand before their names. */
  readonly emoji?: HueEmoji;
}

/** Discord's numbers for component types and styles, which the types name only at run time. */
const TYPE = { row: 1, button: 2, select: 3, text: 10, gallery: 12, file: 13, container: 17 } as const;
const SECONDARY = 2;

/** Id of the menu of what a designer does next; each of its options carries a follow-up. */
const DESK = 'desk';

const text = (content: string): APIComponentInContainer => ({ type: TYPE.text, content });

/**
 * A reply as a Components V2 message: one container, so that a phone shows it in reading order and a screen reader
 * reads it so: headline, notes, genres, pictures (with their alternative texts), the palette, hues, real covers, a
 * cover's own colours, advice, buttons. What is too long for a message is shortened and says so: real covers give way
 * first, then reasons, then hues. Emoji stand before the names of hues where nothing is shortened for them.
 */
export function encodeReply(reply: Reply, audience: DiscordAudience): DiscordMessageBody {
  const plain = encodeWith(() => '', reply, audience);
  const { emoji } = audience;
  if (emoji === undefined || emoji.size === 0) return plain;
  const marked = encodeWith((colour) => emojiMark(colour, emoji), reply, audience);
  return withoutEmoji(JSON.stringify(marked.components)) === JSON.stringify(plain.components)
    ? marked
    : plain;
}

function encodeWith(mark: ColourMark, reply: Reply, audience: DiscordAudience): DiscordMessageBody {
  const words = wordsFor(reply.locale);
  const fits = ({ bytes }: { readonly bytes: Uint8Array }) => bytes.byteLength <= audience.fileBytes;
  const pictures = reply.pictures.filter(fits);
  const files = reply.files.filter(fits);
  const unsent = reply.pictures.length + reply.files.length - pictures.length - files.length;
  const opening = [
    `### ${escapeMarkdown(reply.headline)}`,
    ...reply.notes.map(escapeMarkdown),
    ...(unsent > 0 ? [escapeMarkdown(words.chat.filesTooLarge(unsent))] : []),
  ].join('\n');
  const closing = cutTo(reply.advice.map(escapeMarkdown).join(' '), DISCORD_LIMITS.messageText / 3);
  const link = linkOf(reply);
  const room = DISCORD_LIMITS.messageText - textSize(closing) - textSize(link);
  const isList = reply.hues.length + reply.ownColours.length > 0 || reply.series !== undefined;
  const head = cutTo(opening, isList ? room / 2 : room);
  const genres = cutTo(listGenres(reply), DISCORD_LIMITS.messageText / 6);
  const worn = cutTo(listWorn(reply, mark), DISCORD_LIMITS.messageText / 6);
  const beside = room - textSize(head) - textSize(genres) - textSize(worn);
  const series = listSeries(reply, beside);
  const below = beside - textSize(series);
  const own = cutTo(listOwn(reply), Math.min(below / 3, DISCORD_LIMITS.messageText / 4));
  const vote = cutTo(listVote(reply, mark), below / 2);
  const left = below - textSize(own) - textSize(vote);
  const colours = listColours(reply, reply.hues.length > 0 ? left / 2 : left, mark);
  const forHues = left - textSize(colours);
  const hues = listHues(reply, words, forHues - leastOfComparables(reply, words), mark);
  const comparables = listComparables(reply, words, forHues - textSize(hues));
  const said = (content: string) => (content === '' ? [] : [text(content)]);
  const components = [
    text(head),
    ...said(genres),
    ...gallery(pictures),
    ...said(vote),
    ...said(series),
    ...said(worn),
    ...said(hues),
    ...said(comparables),
    ...said(own),
    ...said(colours),
    ...said(closing),
    ...said(link),
    ...files.map(({ name }): APIComponentInContainer => ({
      type: TYPE.file,
      file: { url: `attachment://${name}` },
    })),
    ...followUpRows(reply, audience, words.chat.desk),
  ];
  return {
    components: [{ type: TYPE.container, ...accent(reply), components }],
    files: [
      ...pictures.map(({ name, bytes, alt }) => ({
        name,
        bytes,
        description: cut(alt, DISCORD_LIMITS.altText),
      })),
      ...files.map(({ name, bytes }) => ({ name, bytes })),
    ],
  };
}

/** A sentence on its own, as a message. */
export function encodeSentence(sentence: string): DiscordMessageBody {
  return {
    components: [{ type: TYPE.text, content: cutTo(escapeMarkdown(sentence), DISCORD_LIMITS.messageText) }],
    files: [],
  };
}

/** An address that people may follow; in brackets, Discord shows no preview of it. */
function linkOf({ link }: Reply): string {
  if (link === undefined || !link.href.startsWith('http')) return '';
  return `[${escapeMarkdown(link.label)}](<${link.href}>)`;
}

/** A stripe in the main colour; it decorates, and tells nothing that the text doesn't. */
function accent({ palette, series, hues: [hue], ownColours: [colour] }: Reply): { accent_color?: number } {
  const first = palette.find(({ role }) => role === 'main') ?? series?.carriers[0] ?? hue ?? colour;
  return first ? { accent_color: Number.parseInt(first.hex.slice(1), 16) } : {};
}

function gallery(pictures: readonly Picture[]): APIComponentInContainer[] {
  if (pictures.length === 0) return [];
  const items = pictures.map(({ name, alt }) => ({
    media: { url: `attachment://${name}` },
    description: cut(alt, DISCORD_LIMITS.altText),
  }));
  return [{ type: TYPE.gallery, items }];
}

type FollowUpRow = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

function followUpRows({ followUps }: Reply, audience: Audience, heading: string): FollowUpRow[] {
  const { buttons, menu } = offeredFollowUps(followUps, audience.canBePrivate);
  const rows: FollowUpRow['components'][] = [];
  for (let at = 0; at < buttons.length; at += DISCORD_LIMITS.rowButtons) {
    rows.push(buttons.slice(at, at + DISCORD_LIMITS.rowButtons).map((each) => button(each, audience)));
  }
  if (menu.length > 0) rows.push([deskMenu(menu, audience, heading)]);
  return rows.map((components) => ({ type: TYPE.row, components }));
}

function button(followUp: FollowUp, { owner }: Audience): APIButtonComponentWithCustomId {
  return {
    type: TYPE.button,
    style: SECONDARY,
    label: cut(followUp.label, DISCORD_LIMITS.buttonLabel),
    custom_id: encodeFollowUp(followUp, owner),
  };
}

function deskMenu(
  followUps: readonly FollowUp[],
  { owner }: Audience,
  heading: string,
): APIStringSelectComponent {
  return {
    type: TYPE.select,
    custom_id: DESK,
    placeholder: cut(heading, DISCORD_LIMITS.menuPlaceholder),
    options: followUps.slice(0, DISCORD_LIMITS.menuOptions).map((followUp) => ({
      label: cut(followUp.label, DISCORD_LIMITS.optionLabel),
      value: encodeFollowUp(followUp, owner),
    })),
  };
}
