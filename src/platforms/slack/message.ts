import { isTooShort } from '../chat/remark.ts';
import type { SentBook } from '../chat/sent-book.ts';
import type { SentFile } from '../chat/sent-files.ts';
import { type MessageContent, type SentMessage, contentOf } from '../chat/sent-message.ts';
import { type ReadableBlock, isTyped, picturesInBlocks, textOfBlocks } from './blocks-text.ts';

/** A message as Slack hands it to an app, as far as it is looked at here. */
export interface SlackMessage {
  readonly text?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  readonly channel?: string;
  readonly channel_type?: string;
  readonly ts?: string;
  readonly thread_ts?: string;
  readonly files?: readonly SlackFile[];
  readonly blocks?: readonly ReadableBlock[];
  readonly attachments?: readonly SlackAttachment[];
}

/** A file as Slack describes it, as far as it is looked at here. */
export interface SlackFile {
  readonly id?: string;
  readonly name?: string | null;
  readonly mimetype?: string;
  readonly url_private?: string;
  readonly url_private_download?: string;
}

/** What hangs below a message: another message that was forwarded or linked to, a preview, or what a bot shows. */
export interface SlackAttachment extends Pick<SlackMessage, 'text' | 'files' | 'blocks'> {
  readonly is_share?: boolean;
  readonly is_msg_unfurl?: boolean;
  readonly pretext?: string;
  readonly title?: string;
  /** What programs show that know no attachments. */
  readonly fallback?: string;
  readonly fields?: readonly { readonly value?: string }[];
  readonly image_url?: string;
  readonly thumb_url?: string;
  /** The blocks of a message that was forwarded or linked to. */
  readonly message_blocks?: readonly { readonly message?: { readonly blocks?: readonly ReadableBlock[] } }[];
}

/** What Slack itself lets stand for an attachment that can't be shown. */
const NO_PREVIEW = '[no preview available]';

/** Where Slack keeps pictures of its own; others are not fetched. */
const OWN_PICTURES = 'https://files.slack.com/';

/** A message as a book: its text, without the mention that calls the bot, and its files, with what hangs on it. */
export function decodeMessage(message: SlackMessage, locale: string, bot?: string): SentBook {
  return { command: 'message', locale, ...readMessage(message, bot) };
}

/** What is read of a message: its text and files, what it forwards, and what is shown below it. */
export function readMessage(message: SlackMessage, bot?: string): MessageContent {
  return contentOf(sentMessage(message, bot));
}

function sentMessage(message: SlackMessage, bot?: string): SentMessage {
  const { files = [], attachments = [], blocks = [] } = message;
  const text = textOfMessage(message);
  return {
    text: bot === undefined ? text : text.replaceAll(new RegExp(`<@${bot}(?:\\|[^>]*)?>`, 'g'), ' ').trim(),
    files: [...files.map(sentFile), ...pictures(picturesInBlocks(blocks))],
    shown: attachments.filter((one) => !isForwarded(one)).map(shownContent),
    forwarded: attachments.filter(isForwarded).map((one) => ({
      text: one.text?.trim() ? one.text : textOfBlocks(blocksOf(one)),
      files: [...(one.files ?? []).map(sentFile), ...pictures(picturesInBlocks(blocksOf(one)))],
      shown: [],
      forwarded: [],
      isBots: false,
    })),
    isBots: message.bot_id !== undefined,
  };
}

/** A message's words: of blocks that an app made, `text` is only what a notification says. */
function textOfMessage({ text = '', blocks = [] }: SlackMessage): string {
  const inBlocks = textOfBlocks(blocks);
  return inBlocks !== '' && (!isTyped(blocks) || text.trim() === '') ? inBlocks : text;
}

/** What an attachment shows; its title only where that is all, and what stands for it where it has none. */
function shownContent(attachment: SlackAttachment): MessageContent {
  const { pretext = '', text = '', fields = [], image_url: image, thumb_url: thumb } = attachment;
  const said = [
    pretext,
    text,
    ...fields.map(({ value = '' }) => value).filter((value) => !isTooShort(value)),
    textOfBlocks(blocksOf(attachment)),
  ].filter((part) => part.trim() !== '');
  const addresses = [image, thumb, ...picturesInBlocks(blocksOf(attachment))];
  return {
    text: (said.length > 0 ? said : [titleOf(attachment)]).join('\n\n'),
    files: [
      ...(attachment.files ?? []).map(sentFile),
      ...pictures(addresses.filter((address) => address !== undefined)),
    ],
  };
}

function titleOf({ title = '', fallback = '' }: SlackAttachment): string {
  return title.trim() === '' && fallback !== NO_PREVIEW ? fallback : title;
}

function blocksOf({ blocks, message_blocks: messages = [] }: SlackAttachment): readonly ReadableBlock[] {
  return blocks ?? messages.flatMap(({ message }) => message?.blocks ?? []);
}

function isForwarded(attachment: SlackAttachment): boolean {
  return attachment.is_share === true || attachment.is_msg_unfurl === true;
}

/** A file that somebody sent on Slack. */
export function sentFile(file: SlackFile): SentFile {
  return {
    name: file.name ?? 'file',
    url: file.url_private_download ?? file.url_private ?? '',
    mediaType: file.mimetype,
  };
}

function pictures(addresses: readonly string[]): SentFile[] {
  return addresses
    .filter((address) => address.startsWith(OWN_PICTURES))
    .map((url) => ({ name: 'picture', url, mediaType: 'image/*' }));
}
