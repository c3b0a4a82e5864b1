import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import { type Sentences, sentencesFor } from '../../../commands/sentences.ts';
import type { FollowUp, Reply, ReplyHue } from '../../reply.ts';
import { bar } from '../bar.ts';
import { cut } from '../cut.ts';
import { fitHues } from '../fit-hues.ts';
import { encodeFollowUp } from '../follow-up-code.ts';
import { lookAndReason, offeredFollowUps } from '../hue-words.ts';
import { LIMITS } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** A message's content, for whichever call sends it. */
export interface MessageBody {
  /** What notifications and screen readers say of it first. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A picture that Slack has, with its alternative text. */
export interface StoredPicture {
  readonly fileId: string;
  readonly alt: string;
}

/** Who sees the message, and who may change it. */
export interface Audience {
  /** The asker's id. */
  readonly owner: string;
  /** Whether others read along, so that sharing and hiding mean something. */
  readonly canBePrivate: boolean;
}

/** Id of the buttons where nobody else reads along. */
export const DIRECT = 'direct';
/** An entity that has lost its end. */
const HALF_ENTITY = /&[a-z]{0,3}$/;

/**
 * A reply as Slack's blocks, in reading order: headline, notes, pictures, hues, advice, buttons. What people typed
 * stands in plain text, which Slack neither formats nor links; what is too long is shortened and says so.
 */
export function encodeReply(
  reply: Reply,
  pictures: readonly StoredPicture[],
  audience: Audience,
): MessageBody {
  const words = sentencesFor(reply.locale);
  const lost = reply.pictures.length - pictures.length;
  const notes = [...reply.notes, ...(lost > 0 ? [words.chat.pictureMissing] : [])];
  return {
    text: cut(escapeMrkdwn(reply.headline), LIMITS.messageText, HALF_ENTITY),
    blocks: [
      headline(reply.headline),
      ...plain(notes.join('\n')),
      ...pictures.map(({ fileId, alt }): KnownBlock => ({
        type: 'image',
        slack_file: { id: fileId },
        alt_text: cut(alt, LIMITS.altText),
      })),
      ...listHues(reply, words),
      ...plain(reply.advice.join(' ')),
      ...buttons(reply.followUps, audience),
    ],
  };
}

/** A sentence on its own. */
export function encodeSentence(sentence: string): MessageBody {
  return { text: cut(escapeMrkdwn(sentence), LIMITS.messageText, HALF_ENTITY), blocks: plain(sentence) };
}

function headline(text: string): KnownBlock {
  if (text.length > LIMITS.header) return plain(text)[0]!;
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

function plain(text: string): KnownBlock[] {
  if (text === '') return [];
  return [
    { type: 'section', text: { type: 'plain_text', text: cut(text, LIMITS.sectionText), emoji: false } },
  ];
}

/** Blocks for hues: what the headline, notes, a picture, advice and buttons leave of the fifty. */
const HUE_BLOCKS = 12;

/** Hues in sections of whole lines; where even those are too few, a last line says what is missing. */
function listHues({ hues }: Reply, words: Sentences): KnownBlock[] {
  const lines = hues.map((hue) => ({
    line: hueLine(hue, words),
    reason: escapeMrkdwn(lookAndReason(hue, words)),
  }));
  // Sections break between lines, so each may end short of its limit by the longest one.
  const room = HUE_BLOCKS * (LIMITS.sectionText / 2);
  const fitted = fitHues(lines, room, withReason, sizeInSection);
  const missing = fitted.withoutReason + fitted.leftOut;
  const text = missing > 0 ? `${fitted.text}\n${escapeMrkdwn(words.chat.shortened(fitted))}` : fitted.text;
  return intoSections(text);
}

function hueLine({ rank, name, hex, score, role }: ReplyHue, words: Sentences): string {
  const purpose = role ? ` · ${words.roles[role]}` : '';
  return `*${rank}. ${escapeMrkdwn(name)}* \`${hex}\` \`${bar(score, LIMITS.bar)}\` ${words.swatch.percent(score)}${purpose}`;
}

function withReason(line: string, reason: string): string {
  return `${line}\n>${reason}`;
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

function buttons(followUps: readonly FollowUp[], audience: Audience): ActionsBlock[] {
  const offered = offeredFollowUps(followUps, audience.canBePrivate);
  if (offered.length === 0) return [];
  const elements = offered.map((followUp): Button => ({
    type: 'button',
    action_id: followUp.id,
    text: { type: 'plain_text', text: cut(followUp.label, LIMITS.buttonText), emoji: false },
    value: encodeFollowUp(followUp, audience.owner),
  }));
  return [{ type: 'actions', block_id: audience.canBePrivate ? 'answer' : DIRECT, elements }];
}
