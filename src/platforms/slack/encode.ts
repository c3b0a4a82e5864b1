import type { ActionsBlock, Button, KnownBlock, StaticSelect } from '@slack/types';
import type { FollowUp, Reply } from '../../reply.ts';
import { cut } from '../../cut.ts';
import type { Audience } from '../chat/audience.ts';
import { encodeFollowUp } from '../chat/follow-up-code.ts';
import { offeredFollowUps } from '../offered-follow-ups.ts';
import { wordsFor } from '../words.ts';
import { SLACK_LIMITS } from './limits.ts';
import { listColours, listGenres, listHues } from './lists.ts';
import { escapeMrkdwn, HALF_ENTITY } from './mrkdwn.ts';
import { plainText } from './plain-text.ts';
import { listComparables, listOwn, listWorn } from './real-covers.ts';
import { listSeries } from './series.ts';

/** A message's content, for whichever call sends it. */
export interface SlackMessageBody {
  /** What notifications and screen readers say of it first. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A picture that Slack has, with its alternative text. */
export interface StoredPicture {
  readonly fileId: string;
  readonly alt: string;
}

/** Id of the buttons where nobody else reads along. */
export const DIRECT = 'direct';

/** Id of the menu of what a designer does next; each of its options carries a follow-up. */
const DESK = 'desk';

/**
 * A reply as Slack's blocks, in reading order: headline, notes, genres, pictures, the palette, hues, real covers, one's
 * own list, a cover's own colours, advice, buttons. What people and books call things stands in plain text, which Slack neither
 * formats nor links; what is too long is shortened and says so.
 */
export function encodeReply(
  reply: Reply,
  pictures: readonly StoredPicture[],
  audience: Audience,
): SlackMessageBody {
  const words = wordsFor(reply.locale);
  const lost = reply.pictures.length - pictures.length;
  const notes = [...reply.notes, ...(lost > 0 ? [words.chat.pictureMissing] : [])];
  return {
    text: cut(escapeMrkdwn(reply.headline), SLACK_LIMITS.messageText, HALF_ENTITY),
    blocks: [
      headline(reply.headline),
      ...plain(notes.join('\n')),
      ...listGenres(reply),
      ...pictures.map(image),
      ...listSeries(reply),
      ...listWorn(reply),
      ...listHues(reply, words),
      ...listComparables(reply, words),
      ...listOwn(reply),
      ...listColours(reply),
      ...plain(reply.advice.join(' ')),
      ...linkOf(reply),
      ...followUpBlocks(reply, audience, words.chat.desk),
    ],
  };
}

/** A sentence on its own. */
export function encodeSentence(sentence: string): SlackMessageBody {
  return {
    text: cut(escapeMrkdwn(sentence), SLACK_LIMITS.messageText, HALF_ENTITY),
    blocks: plain(sentence),
  };
}

/** A picture on its own, below a sentence. */
export function encodePicture(picture: StoredPicture, sentence: string): SlackMessageBody {
  const { text, blocks } = encodeSentence(sentence);
  return { text, blocks: [...blocks, image(picture)] };
}

function image({ fileId, alt }: StoredPicture): KnownBlock {
  return { type: 'image', slack_file: { id: fileId }, alt_text: cut(alt, SLACK_LIMITS.altText) };
}

function headline(text: string): KnownBlock {
  if (text.length > SLACK_LIMITS.header) return plain(text)[0]!;
  return { type: 'header', text: plainText(text) };
}

function plain(text: string): KnownBlock[] {
  if (text === '') return [];
  return [{ type: 'section', text: plainText(cut(text, SLACK_LIMITS.sectionText)) }];
}

/** An address that people may follow. */
function linkOf({ link }: Reply): KnownBlock[] {
  if (link === undefined || !link.href.startsWith('http')) return [];
  // Of an address, base64url and percent signs need no escaping, and an ampersand does.
  const text = `<${escapeMrkdwn(link.href)}|${escapeMrkdwn(link.label)}>`;
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}

function followUpBlocks({ followUps }: Reply, audience: Audience, heading: string): ActionsBlock[] {
  const { buttons, menu } = offeredFollowUps(followUps, audience.canBePrivate);
  const elements = [
    ...buttons.map((each) => button(each, audience)),
    ...(menu.length > 0 ? [deskMenu(menu, audience, heading)] : []),
  ];
  if (elements.length === 0) return [];
  return [{ type: 'actions', block_id: audience.canBePrivate ? 'answer' : DIRECT, elements }];
}

function button(followUp: FollowUp, { owner }: Audience): Button {
  return {
    type: 'button',
    action_id: followUp.id,
    text: plainText(cut(followUp.label, SLACK_LIMITS.buttonText)),
    value: encodeFollowUp(followUp, owner),
  };
}

function deskMenu(followUps: readonly FollowUp[], { owner }: Audience, heading: string): StaticSelect {
  return {
    type: 'static_select',
    action_id: DESK,
    placeholder: plainText(cut(heading, SLACK_LIMITS.placeholder)),
    options: followUps.slice(0, SLACK_LIMITS.options).map((followUp) => ({
      text: plainText(cut(followUp.label, SLACK_LIMITS.optionText)),
      value: encodeFollowUp(followUp, owner),
    })),
  };
}
