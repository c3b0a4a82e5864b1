import { isLabelledPicture } from '../../attachments/file-kind.ts';
import { isRemark, isShortRemark, isTooShort, wordsIn } from './remark.ts';
import type { SentFile } from './sent-files.ts';

/** What can be read of a message. */
export interface MessageContent {
  readonly text: string;
  readonly files: readonly SentFile[];
}

/** A message with all that hangs on it. */
export interface SentMessage extends MessageContent {
  /** What is shown below it: previews of the pages that it links to, or, of a bot's message, what it has to say. */
  readonly shown: readonly MessageContent[];
  readonly forwarded: readonly SentMessage[];
  /** Whether a bot wrote it: what is shown below it is then its own. */
  readonly isBots: boolean;
}

/** Words from which on a message is a blurb itself, whatever it links to. */
const BLURB_WORDS = 25;

/**
 * What a message says with all that hangs on it: what it forwards, and, where it is no blurb itself, what is shown below
 * it, of whose pictures the first is taken where there is no other. A remark on what hangs there is left out.
 */
export function contentOf(message: SentMessage): MessageContent {
  const isBlurb = !message.isBots && wordsIn(withoutLinks(message.text)) >= BLURB_WORDS;
  const shown = isBlurb ? [] : message.shown;
  const forwarded = message.forwarded.map(contentOf);
  const others = [...shown, ...forwarded].map(({ text }) => text.trim()).filter((text) => text !== '');
  const own = withoutLinks(message.text);
  const isAside = others.some((text) => !isTooShort(text)) && (isRemark(own) || own.trim() === '');
  const files = [...message.files, ...forwarded.flatMap((each) => each.files)];
  const pictures = files.some(isPicture) ? [] : shown.flatMap((each) => each.files).slice(0, 1);
  return {
    text: [...(isAside ? [] : [message.text]), ...others].filter((text) => text !== '').join('\n\n'),
    files: [...files, ...pictures],
  };
}

/**
 * What a reply says together with the message that it replies to: what it lacks, a blurb or a cover, is taken from
 * there. Words about that message are left out where there is a blurb in it.
 */
export function withRepliedTo(own: MessageContent, replied: MessageContent): MessageContent {
  const hasBlurb = own.files.some((file) => !isPicture(file)) || !isShortRemark(own.text);
  const isReadable = !isTooShort(replied.text);
  const files = replied.files.filter((file) =>
    isPicture(file) ? !own.files.some(isPicture) : !hasBlurb && !isReadable,
  );
  return {
    text: !hasBlurb && isReadable ? replied.text : own.text,
    files: [...own.files, ...files],
  };
}

/** Whether a message has to be read with the one that it replies to: it brings no blurb of its own. */
export function pointsElsewhere({ text, files }: MessageContent): boolean {
  return isShortRemark(text) && files.every(isPicture);
}

/** Whether a message says nothing but links, whose previews may be still to come. */
export function isLinksAlone({ text, files }: MessageContent): boolean {
  const rest = withoutLinks(text);
  return files.length === 0 && rest !== text.trim() && (rest === '' || isShortRemark(rest));
}

function isPicture({ name, mediaType = '' }: SentFile): boolean {
  return isLabelledPicture({ name, mediaType });
}

function withoutLinks(text: string): string {
  return text.replaceAll(/<?\bhttps?:\/\/[^\s>|]+(?:\|[^>]*)?>?/g, ' ').trim();
}
