import { wordsFor } from '../words.ts';
import { helpRequestSchema } from '../../request.ts';
import { isRemark, isTooShort } from './remark.ts';
import { type SentBook, readSentBook } from './sent-book.ts';
import type { FileSource } from './sent-files.ts';
import { readSentSeries, type SentSeries } from './sent-series.ts';
import type { MessageContent } from './sent-message.ts';
import type { Turn } from './turns.ts';

/** What a turn asks for. */
type Requesting = Turn['request'];

/** How to ask, to the asker alone. */
export function askForHelp(locale: string): Requesting {
  const request = helpRequestSchema.parse({ command: 'help', locale, private: true });
  return () => Promise.resolve({ request, notes: [] });
}

/** A book, or a cover, that somebody sent. */
export function askAbout(sent: SentBook, source: FileSource): Requesting {
  return (signal) => readSentBook(sent, source, signal);
}

/** A series that somebody sent. */
export function askAboutSeries(sent: SentSeries, source: FileSource): Requesting {
  return (signal) => readSentSeries(sent, source, signal);
}

/** A message in a conversation, where people also say hello, or ask for help. */
export function converse(sent: SentBook, source: FileSource): Requesting {
  if (isHelp(sent)) return askForHelp(sent.locale);
  const { chat } = wordsFor(sent.locale);
  const sentence = sent.isAboutHidden ? chat.repliedToHidden : isTooShort(sent.text) && chat.tooShort;
  if (sent.files.length === 0 && sentence) return () => Promise.resolve({ sentence });
  return askAbout(sent, source);
}

/** Whether a message asks how to ask. */
export function isHelp({ text, files }: MessageContent): boolean {
  return files.length === 0 && /^\W*help\W*$/i.test(text);
}

/** Whether a message is about another one, and not only a word to somebody. */
export function asksAboutAnother({ text }: MessageContent): boolean {
  return isRemark(text) && !isTooShort(text);
}
