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
  readonly attachments?: readonly SlackAttachment[];
}

/** A file as Slack describes it, as far as it is looked at here. */
export interface SlackFile {
  readonly name?: string | null;
  readonly mimetype?: string;
  readonly url_private?: string;
  readonly url_private_download?: string;
}

/** What hangs below a message: another message that was forwarded or linked to, or a preview of a page. */
interface SlackAttachment extends Pick<SlackMessage, 'text' | 'files'> {
  readonly is_share?: boolean;
  readonly is_msg_unfurl?: boolean;
}

/** A message as a book: its text, without the mention that calls the bot, and its files, both with what it forwards. */
export function decodeMessage(message: SlackMessage, locale: string, bot?: string): SentBook {
  const forwarded = (message.attachments ?? []).filter((one) => one.is_share || one.is_msg_unfurl);
  const parts = [message, ...forwarded];
  const text = parts
    .map((part) => part.text ?? '')
    .filter((each) => each !== '')
    .join('\n\n');
  const files = parts.flatMap((part) => part.files ?? []);
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
