import { askAbout, askAboutSeries, askForHelp, converse } from '../chat/conversation.ts';
import type { SentBook } from '../chat/sent-book.ts';
import type { SentSeries } from '../chat/sent-series.ts';
import type { FileSource } from '../chat/sent-files.ts';
import type { Visibility } from './conversation.ts';
import type { Heard, SlackHearing } from './hearing.ts';
import type { QuestionTurn } from './question-turn.ts';

/** Hosts that keep what people attach on Slack; the bot's token goes to no other. */
const FILE_HOSTS = ['files.slack.com', 'files.slack-gov.com'];

/** A message in a conversation. */
export function conversationQuestion(hearing: SlackHearing, heard: Heard, sent: SentBook): QuestionTurn {
  return { ...heard, request: converse(sent, filesOf(hearing, heard)) };
}

/** A book that somebody sent, answered to whom they or their team have chosen. */
export async function bookQuestion(
  hearing: SlackHearing,
  team: string | undefined,
  heard: Heard,
  sent: SentBook,
): Promise<QuestionTurn> {
  const visibility: Visibility = sent.private === false ? 'public' : await visibilityIn(team, hearing);
  const book = { ...sent, private: visibility === 'private' };
  return { ...heard, request: askAbout(book, filesOf(hearing, heard)) };
}

/** A series that somebody sent, answered in the same way. */
export async function seriesQuestion(
  hearing: SlackHearing,
  team: string | undefined,
  heard: Heard,
  sent: SentSeries,
): Promise<QuestionTurn> {
  const series = { ...sent, private: (await visibilityIn(team, hearing)) === 'private' };
  return { ...heard, request: askAboutSeries(series, filesOf(hearing, heard)) };
}

/** What people attach, fetched with the workspace's token. */
export function filesOf({ speaking, pictures }: SlackHearing, { place }: Pick<Heard, 'place'>): FileSource {
  const { token } = place.client;
  return {
    hosts: FILE_HOSTS,
    fetch: speaking.fetch,
    pictures,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  };
}

/** Who sees answers in a workspace; where none is named, nobody but the asker. */
async function visibilityIn(team: string | undefined, { teams }: SlackHearing): Promise<Visibility> {
  return team === undefined ? 'private' : (await teams.of(team)).visibility;
}

/** How to ask, to the asker alone. */
export function helpQuestion(heard: Heard): QuestionTurn {
  return { ...heard, request: askForHelp(heard.locale) };
}
