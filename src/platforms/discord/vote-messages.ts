import { type APIComponentInContainer, type PollData, TimestampStyles, time } from 'discord.js';
import type { Reply, ReplyVote } from '../../reply.ts';
import { cut } from '../../cut.ts';
import { bar } from '../bar.ts';
import { encodeBallot } from '../chat/vote-code.ts';
import type { PlatformWords } from '../words.ts';
import { wordsFor } from '../words.ts';
import type { DiscordMessageBody } from './encode.ts';
import { emojiOf, type HueEmoji } from './hue-emoji.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { numbered } from './list-vote.ts';
import { escapeMarkdown } from './markdown.ts';
import { cutTo } from './text-size.ts';

/** Discord's numbers for component types and styles, which the types name only at run time. */
const TYPE = { row: 1, button: 2, text: 10, container: 17 } as const;
const PRIMARY = 1;

const text = (content: string): APIComponentInContainer => ({
  type: TYPE.text,
  content: cutTo(content, DISCORD_LIMITS.messageText / 2),
});

/** A poll of Discord's own. */
export function pollOf({ headline, vote }: Reply & { readonly vote: ReplyVote }, emoji: HueEmoji): PollData {
  return {
    question: { text: cut(headline, DISCORD_LIMITS.pollQuestion) },
    answers: vote.entries.map(({ label, palette }, at) => {
      const main = palette.find(({ role }) => role === 'main') ?? palette[0];
      const id = main && emojiOf(main, emoji);
      return {
        text: cut(`${at + 1}. ${label}`, DISCORD_LIMITS.pollAnswer),
        ...(id !== undefined && { emoji: id }),
      };
    }),
    duration: vote.hours,
    allowMultiselect: false,
  };
}

/** A vote as its tally shows it. */
export interface Tallied {
  readonly id: string;
  readonly labels: readonly string[];
  readonly counts: readonly number[];
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly locale: string;
  /** Whether nothing changes it any more. */
  readonly isOver: boolean;
}

/** How a vote by buttons stands, in figures and bars, with a button for each entry while it lasts. */
export function encodeTally(tallied: Tallied): DiscordMessageBody {
  const { id, labels, counts, until, locale, isOver } = tallied;
  const words = wordsFor(locale);
  const { vote: say } = words;
  const lines = labels.map((label, at) => `${numbered(label, at)} ${standing(counts, at, words)}`);
  const ends = say.ends(time(Math.round(until / 1_000), TimestampStyles.LongDateTime));
  const buttons = labels.map((_, at) => ({
    type: TYPE.button,
    style: PRIMARY,
    label: cut(say.button(at + 1), DISCORD_LIMITS.buttonLabel),
    custom_id: encodeBallot({ vote: id, choice: at }),
  }));
  const rules = isOver ? [] : [text(`-# ${escapeMarkdown(say.rules.buttons)}`)];
  const components = [
    text(lines.join('\n')),
    ...rules,
    text(`-# ${ends}`),
    ...(isOver ? [] : [{ type: TYPE.row, components: buttons }]),
  ];
  return { components: [{ type: TYPE.container, components }], files: [] };
}

function standing(counts: readonly number[], at: number, { vote, swatch }: PlatformWords): string {
  const votes = counts[at] ?? 0;
  const total = counts.reduce((sum, each) => sum + each, 0);
  const share = total === 0 ? 0 : votes / total;
  return `\`${bar(share, DISCORD_LIMITS.bar)}\` ${vote.votes(votes)} · ${swatch.percent(share)}`;
}

/** Sentences as a message, one after the other. */
export function encodeSentences(sentences: readonly string[], locale: string): DiscordMessageBody {
  const said = escapeMarkdown(wordsFor(locale).together(sentences));
  return { components: [{ type: TYPE.text, content: cutTo(said, DISCORD_LIMITS.messageText) }], files: [] };
}
