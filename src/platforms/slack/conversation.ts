import type { WebClient } from '@slack/web-api';
import type { Logger } from '../../logger.ts';
import type { Reply } from '../../reply.ts';
import type { Wait } from '../../retry.ts';
import { type Draft, draftLatePicture, draftReply } from './draft.ts';
import type { Audience } from '../chat/audience.ts';
import type { SlackMessageBody, StoredPicture } from './encode.ts';
import { answerOf } from './kept-answer.ts';
import type { LatePictures } from './late-pictures.ts';
import { AS_WRITTEN } from './mrkdwn.ts';
import type { Pace } from './pace.ts';
import { storePictures } from './pictures.ts';
import { type FileStorage, storeFiles } from './store-files.ts';
import type { ResponseUrl } from './response-url.ts';

/** Where one person is answered. */
export interface Place {
  readonly client: WebClient;
  /** The asker's id. */
  readonly user: string;
  /** The conversation that it is said in; absent for what has none, such as a form from the search field. */
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
  /** Whether it is the conversation with the bot itself. */
  readonly direct: boolean;
  readonly responseUrl?: ResponseUrl | undefined;
}

/** What saying something in Slack needs of the world outside. */
export interface Speaking {
  readonly fetch: typeof fetch;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait?: Wait;
  readonly pace: Pace;
  /** Pictures that come after their answers. */
  readonly late: LatePictures;
}

/** Where a message came to stand: where it was asked, or in the conversation with the bot. */
export type Landed = 'conversation' | 'direct';

/** Who sees an answer. */
export type Visibility = 'private' | 'public';

/** How a reply is sent, and a picture of it that comes later. */
export interface Sending<Sent> {
  readonly speaking: Speaking;
  readonly send: (draft: Draft) => Promise<Sent>;
  readonly sendLate: (draft: Draft) => Promise<unknown>;
}

/**
 * Sends a reply, whose pictures are stored first. Where Slack refuses it with them, it goes without; one that isn't
 * stored in time is sent as soon as it is there.
 */
export async function sendReply<Sent>(
  reply: Reply,
  place: Place,
  audience: Audience,
  sending: Sending<Sent>,
): Promise<Sent> {
  const { speaking } = sending;
  const late: Promise<StoredPicture | undefined>[] = [];
  const stored = await storePictures(reply.pictures, {
    ...storageOf(place, speaking),
    over: speaking.late.over,
    onLate: (coming) => late.push(coming),
  });
  const sent = await sendWith(stored, reply, audience, sending);
  for (const coming of late) {
    const post = (picture: StoredPicture) => sending.sendLate(draftLatePicture(picture, reply.locale));
    speaking.late.expect(answerOf(reply), { coming, post });
  }
  return sent;
}

async function sendWith<Sent>(
  stored: readonly StoredPicture[],
  reply: Reply,
  audience: Audience,
  { speaking, send }: Sending<Sent>,
): Promise<Sent> {
  try {
    return await send(draftReply(reply, stored, audience));
  } catch (error) {
    if (stored.length === 0) throw error;
    speaking.logger.warn({ err: error }, 'a message was refused; it goes without its picture');
    return send(draftReply(reply, [], audience));
  }
}

/** What storing files needs, in a place. */
export function storageOf({ client }: Place, speaking: Speaking): FileStorage {
  return { client, ...speaking };
}

/**
 * Says something: through the response URL while it works, which reaches conversations that the bot is not in; else
 * as a message where the bot may write; and else in the conversation with the bot itself. So it arrives.
 */
export async function say(
  draft: Draft,
  place: Place,
  visibility: Visibility,
  { logger, pace }: Speaking,
): Promise<Landed> {
  const { client, user, channel, thread, direct, responseUrl } = place;
  const body = inThread(draft(false), thread);
  if (responseUrl?.usable()) {
    try {
      if (visibility === 'public' && channel !== undefined) await pace.turn(channel);
      await responseUrl.post(
        { ...body, ...(visibility === 'public' ? QUIET : AS_WRITTEN) },
        {
          response_type: visibility === 'public' ? 'in_channel' : 'ephemeral',
          replace_original: false,
        },
      );
      return 'conversation';
    } catch (error) {
      logger.warn({ err: error }, 'a response URL was refused; the answer goes as a message');
    }
  }
  if (channel !== undefined) {
    try {
      if (direct || visibility === 'public') await postPaced(client, channel, body, pace);
      else await client.chat.postEphemeral({ channel, user, ...body, ...AS_WRITTEN });
      return 'conversation';
    } catch (error) {
      if (direct) throw error;
      logger.warn({ err: error }, 'a conversation takes no message; the answer goes to the asker');
    }
  }
  const strayed = channel !== undefined;
  await postPaced(client, await directChannel(client, user), draft(strayed), pace);
  return 'direct';
}

/** Users' text never pings anyone, and no link unfolds; what one person alone sees never does. */
const QUIET = { ...AS_WRITTEN, unfurl_links: false, unfurl_media: false } as const;

/** Posts a message that all in a conversation see, when it's its turn. */
async function postPaced(
  client: WebClient,
  channel: string,
  body: SlackMessageBody,
  pace: Pace,
): Promise<void> {
  await pace.turn(channel);
  await client.chat.postMessage({ channel, ...body, ...QUIET });
}

function inThread(body: SlackMessageBody, thread: string | undefined) {
  return thread === undefined ? body : { ...body, thread_ts: thread };
}

/** The conversation between a person and the bot. */
async function directChannel(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}

/**
 * Shares files where they belong: in the answer's thread, or, where the bot may not write or only the asker sees the
 * answer, in the conversation with the bot.
 *
 * @returns whether they are in the answer's own conversation
 */
export async function shareFiles(
  reply: Reply,
  place: Place,
  thread: string | undefined,
  speaking: Speaking,
): Promise<boolean> {
  const storage = storageOf(place, speaking);
  if (place.channel !== undefined && (place.direct || thread !== undefined)) {
    try {
      await speaking.pace.turn(place.channel);
      await storeFiles(reply.files, storage, { channel: place.channel, thread });
      return true;
    } catch (error) {
      speaking.logger.warn({ err: error }, 'a conversation takes no files; they go to the asker');
    }
  }
  const own = await directChannel(place.client, place.user);
  await speaking.pace.turn(own);
  await storeFiles(reply.files, storage, { channel: own });
  return false;
}
