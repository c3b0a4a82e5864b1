import { sentencesFor } from '../../languages/index.ts';
import { helpRequestSchema } from '../../request.ts';
import { isTooShort } from '../remark.ts';
import { type SentBook, readSentBook } from '../sent-book.ts';
import type { Visibility } from './conversation.ts';
import type { Heard, Hearing } from './hearing.ts';
import type { Question } from './question-turn.ts';

/** Hosts that keep what people attach on Slack; the bot's token goes to no other. */
const FILE_HOSTS = ['files.slack.com', 'files.slack-gov.com'];

/** Whether a message asks how to ask. */
export function isHelp({ text, files }: SentBook): boolean {
  return files.length === 0 && /^\W*help\W*$/i.test(text);
}

/** A book in a conversation, where people also say hello, or ask for help. */
export function conversationQuestion(
  hearing: Hearing,
  team: string | undefined,
  heard: Heard,
  sent: SentBook,
): Question | Promise<Question> {
  const isText = sent.files.length === 0;
  if (isHelp(sent)) return helpQuestion(heard);
  const { chat } = sentencesFor(heard.locale);
  const sentence = sent.isAboutHidden ? chat.repliedToHidden : isTooShort(sent.text) && chat.tooShort;
  if (isText && sentence) return { ...heard, request: () => Promise.resolve({ sentence }) };
  return bookQuestion(hearing, team, heard, sent);
}

/** A book that somebody sent, answered to whom they or their team have chosen. */
export async function bookQuestion(
  hearing: Hearing,
  team: string | undefined,
  heard: Heard,
  sent: SentBook,
): Promise<Question> {
  const visibility: Visibility = sent.private === false ? 'public' : await visibilityIn(team, hearing);
  const { token } = heard.place.client;
  const source = {
    hosts: FILE_HOSTS,
    fetch: hearing.speaking.fetch,
    pictures: hearing.pictures,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  };
  const book = { ...sent, private: visibility === 'private' };
  return { ...heard, request: (signal) => readSentBook(book, source, signal) };
}

/** Who sees answers in a workspace; where none is named, nobody but the asker. */
async function visibilityIn(team: string | undefined, { teams }: Hearing): Promise<Visibility> {
  return team === undefined ? 'private' : (await teams.of(team)).visibility;
}

/** How to ask, to the asker alone. */
export function helpQuestion(heard: Heard): Question {
  const { locale } = heard;
  const request = helpRequestSchema.parse({ command: 'help', locale, private: true });
  return { ...heard, request: () => Promise.resolve({ request, notes: [] }) };
}
