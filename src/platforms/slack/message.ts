import type { SentBook } from '../sent-book.ts';
import type { SentFile } from '../sent-files.ts';

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
}

/** A file as Slack describes it, as far as it is looked at here. */
export interface SlackFile {
  readonly name?: string | null;
  readonly mimetype?: string;
  readonly url_private?: string;
  readonly url_private_download?: string;
}

/** A message as a book: its text, without the mention that calls the bot, and its files. */
export function decodeMessage(
  { text = '', files = [] }: SlackMessage,
  locale: string,
  bot?: string,
): SentBook {
  return {
    command: 'message',
    locale,
    text: bot === undefined ? text : text.replaceAll(new RegExp(`<@${bot}(?:\\|[^>]*)?>`, 'g'), ' ').trim(),
    files: files.map(sentFile),
  };
}

/** A file that somebody sent on Slack. */
export function sentFile(file: SlackFile): SentFile {
  return {
    name: file.name ?? 'file',
    url: file.url_private_download ?? file.url_private ?? '',
    mediaType: file.mimetype,
  };
}
