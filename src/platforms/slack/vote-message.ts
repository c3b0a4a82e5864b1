import type { Button, KnownBlock } from '@slack/types';
import type { ReplyPaletteColour } from '../../reply.ts';
import { cut } from '../../cut.ts';
import { bar } from '../bar.ts';
import { encodeBallot } from '../chat/vote-code.ts';
import { type PlatformWords, wordsFor } from '../words.ts';
import type { SlackMessageBody, StoredPicture } from './encode.ts';
import { SLACK_LIMITS } from './limits.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { plainText } from './plain-text.ts';

/** A vote as its message shows it. */
export interface ShownTally {
  readonly id: string;
  readonly question: string;
  readonly entries: readonly { readonly label: string; readonly palette: readonly ReplyPaletteColour[] }[];
  /** Votes of each entry, in their order. */
  readonly counts: readonly number[];
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly locale: string;
  readonly picture?: StoredPicture | undefined;
  /** How it ended, in sentences; absent while it lasts. */
  readonly ended?: readonly string[];
}

/**
 * A vote as a message: its question, the picture of what is put to it, each entry with its palette, how it stands in
 * figures and bars, and, while it lasts, a button; then the rules, and when it ends.
 */
export function encodeVote(shown: ShownTally): SlackMessageBody {
  const { question, entries, picture, until, locale, ended } = shown;
  const words = wordsFor(locale);
  const { vote: say } = words;
  const rules = [...(ended ? [] : [say.rules.buttons, say.tie]), say.ends(dateOf(until))];
  return {
    text: cut(escapeMrkdwn(question), SLACK_LIMITS.messageText, HALF_ENTITY),
    blocks: [
      question.length > SLACK_LIMITS.header
        ? { type: 'section', text: plainText(cut(question, SLACK_LIMITS.sectionText)) }
        : { type: 'header', text: plainText(question) },
      ...(ended ? [section(escapeMrkdwn(words.together(ended)))] : []),
      ...(picture
        ? [
            {
              type: 'image',
              slack_file: { id: picture.fileId },
              alt_text: cut(picture.alt, SLACK_LIMITS.altText),
            } as const,
          ]
        : []),
      ...entries.map((entry, at) => entryBlock(entry, at, shown, words)),
      { type: 'context', elements: rules.map((text) => ({ type: 'mrkdwn', text, verbatim: true }) as const) },
    ],
  };
}

function entryBlock(
  { label, palette }: ShownTally['entries'][number],
  at: number,
  { id, counts, ended }: ShownTally,
  words: PlatformWords,
): KnownBlock {
  const votes = counts[at] ?? 0;
  const total = counts.reduce((sum, each) => sum + each, 0);
  const share = total === 0 ? 0 : votes / total;
  const colours = palette.map(({ hex, said }) =>
    [escapeMrkdwn(said.roleLabel), escapeMrkdwn(said.short), `\`${hex}\``].filter(Boolean).join(' '),
  );
  const lines = [
    `*${at + 1}. ${escapeMrkdwn(label)}*`,
    colours.join(' · '),
    `\`${bar(share, SLACK_LIMITS.bar)}\` ${words.vote.votes(votes)} · ${words.swatch.percent(share)}`,
  ];
  const button: Button = {
    type: 'button',
    action_id: `vote_${at}`,
    text: plainText(cut(words.vote.button(at + 1), SLACK_LIMITS.buttonText)),
    value: encodeBallot({ vote: id, choice: at }),
  };
  return { ...section(lines.join('\n')), ...(ended ? {} : { accessory: button }) };
}

function section(text: string) {
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: cut(text, SLACK_LIMITS.sectionText, HALF_ENTITY), verbatim: true },
  } as const;
}

/** A moment as each reader's own clock tells it. */
function dateOf(milliseconds: number): string {
  const fallback = new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ');
  return `<!date^${Math.round(milliseconds / 1_000)}^{date_long_pretty} {time}|${fallback} UTC>`;
}
