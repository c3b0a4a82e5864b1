import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import { tellVote } from '../../../commands/vote.ts';
import type { Reply, ReplyVote } from '../../reply.ts';
import type { Services } from '../../services.ts';
import type { Vote } from '../../votes/vote.ts';
import { createCoalescer } from '../chat/coalesce.ts';
import type { CodedBallot } from '../chat/vote-code.ts';
import { createVoteKeeper, type ShownVote } from '../chat/vote-keeper.ts';
import { wordsFor } from '../words.ts';
import { type Place, type Speaking, storageOf } from './conversation.ts';
import type { ClientOf } from './clients.ts';
import { encodeSentence } from './encode.ts';
import { AS_WRITTEN } from './mrkdwn.ts';
import { storePictures } from './pictures.ts';
import { SLACK } from './reach-shelf.ts';
import { refusalOf } from './start-fault.ts';
import { encodeVote } from './vote-message.ts';

/** Milliseconds between two changes of a vote's message; Slack takes about one a second. */
const APART = 1_100;
/** Pictures and clients that are remembered beside the store. */
const REMEMBERED = 1_000;

/** What Slack says of a message that somebody deleted. */
const DELETED = 'message_not_found';
/** What Slack says where the bot is not in a conversation. */
const STRANGER: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);
/** What it says of a message that nobody can change any more: the bot, the channel or the message is gone. */
const OVER: ReadonlySet<string> = new Set([
  ...STRANGER,
  DELETED,
  'cant_update_message',
  'is_archived',
  'account_inactive',
  'token_revoked',
  'invalid_auth',
  'not_authed',
]);

/** A press of a button of a vote. */
export interface BallotPress extends CodedBallot {
  readonly place: Place;
  /** The workspace that it came from, and the presser's own. */
  readonly team: string | undefined;
  readonly home: string | undefined;
  /** When it was pressed, as Slack writes it: seconds since the epoch, with six decimals. */
  readonly stamp: string;
  readonly locale: string;
}

/** Votes on Slack: messages with buttons, and a tally. */
export interface SlackVotes {
  /** Takes up what was left when the bot was stopped. */
  start(): Promise<void>;
  /** Shows a vote in the conversation that it was asked for in; says how that went. */
  post(place: Place, reply: Reply & { readonly vote: ReplyVote }): Promise<string>;
  /** Takes a ballot, and says what became of it. */
  press(press: BallotPress): Promise<string>;
  stop(): Promise<void>;
}

/** What votes on Slack are held with. */
export interface VoteHolding {
  readonly services: Services;
  readonly speaking: Speaking;
  readonly clientOf: ClientOf;
}

/** Makes what holds votes on Slack. */
export function createSlackVotes({ services, speaking, clientOf }: VoteHolding): SlackVotes {
  const { votes, logger } = services;
  /** Clients that a press or a command came with, by their workspaces. */
  const clients = new LRUCache<string, WebClient>({ max: REMEMBERED });
  const stage = {
    count: look,
    close,
    say: sayInPlace,
    isOwn: () => true,
  };
  const keeper = createVoteKeeper(SLACK, stage, { services, now: speaking.now });
  const tallies = createCoalescer({
    apart: APART,
    wait: speaking.wait,
    onError: (error) => logger.warn({ err: error }, "a vote's tally could not be shown"),
  });

  async function clientFor({ place }: Vote): Promise<WebClient | undefined> {
    return clients.get(place.server) ?? (await clientOf(place.server));
  }

  /** Whether a vote's message is still there, which Slack tells as it is changed: to what it says. */
  async function look(shown: ShownVote): Promise<'deleted' | 'gone' | undefined> {
    if ((await clientFor(shown.vote)) === undefined) return 'gone';
    try {
      await update(shown, await votes.tally(shown.vote));
    } catch (error) {
      const refusal = refusalOf(error) ?? '';
      if (refusal === DELETED) return 'deleted';
      // What Slack takes no change of just now may have been seen by all the same.
      if (!OVER.has(refusal)) throw error;
    }
    return undefined;
  }

  async function sayInPlace({ vote, message }: ShownVote, sentence: string): Promise<void> {
    const client = await clientFor(vote);
    const { channel } = vote.place;
    const thread = message.thread === undefined ? {} : { thread_ts: message.thread };
    try {
      await speaking.pace.turn(channel);
      await client?.chat.postMessage({ channel, ...thread, ...encodeSentence(sentence), ...AS_WRITTEN });
    } catch (error) {
      if (!OVER.has(refusalOf(error) ?? '')) throw error;
    }
  }

  /** Shows how a vote stands, or ended. */
  async function update(
    shown: ShownVote,
    counts: readonly number[],
    ended?: readonly string[],
  ): Promise<void> {
    const { vote, message } = shown;
    const client = await clientFor(vote);
    const { channel } = vote.place;
    const bodyWith = (picture: typeof message.picture) =>
      encodeVote({ ...vote, ...tellVote(vote), picture, counts, ...(ended && { ended }) });
    const send = (body: ReturnType<typeof encodeVote>) =>
      client?.chat.update({ channel, ts: message.id, ...body, ...AS_WRITTEN });
    try {
      await send(bodyWith(message.picture));
    } catch (error) {
      // Somebody may have deleted the picture.
      if (message.picture === undefined || refusalOf(error) !== 'invalid_blocks') throw error;
      await send(bodyWith(undefined));
    }
  }

  async function close(
    shown: ShownVote,
    { counts, sentences }: { readonly counts: readonly number[]; readonly sentences: readonly string[] },
  ): Promise<void> {
    try {
      await update(shown, counts, sentences);
    } catch (error) {
      if (OVER.has(refusalOf(error) ?? '')) return;
      throw error;
    }
    await sayInPlace(shown, wordsFor(shown.vote.locale).together(sentences));
  }

  async function show(place: Place & { readonly channel: string }, vote: Vote, reply: Reply): Promise<void> {
    const { client, channel, thread } = place;
    const [picture] = await storePictures(reply.pictures, storageOf(place, speaking));
    const body = encodeVote({ ...vote, ...tellVote(vote), picture, counts: vote.entries.map(() => 0) });
    const within = thread === undefined ? {} : { thread_ts: thread };
    await speaking.pace.turn(channel);
    const sent = await client.chat.postMessage({ channel, ...within, ...body, ...AS_WRITTEN });
    await votes.show(vote, {
      way: 'buttons',
      id: sent.ts ?? '',
      ...(thread !== undefined && { thread }),
      ...(picture && { picture }),
    });
    clients.set(vote.place.server, client);
    keeper.watch(vote);
  }

  return {
    start: () => keeper.start(),
    async post(place, reply) {
      const { vote: say } = wordsFor(reply.locale);
      const vote = await votes.find(reply.vote.id);
      const { channel } = place;
      if (vote === undefined || channel === undefined) return say.faults.unsent;
      try {
        await show({ ...place, channel }, vote, reply);
        return say.posted;
      } catch (error) {
        await votes.forget(vote);
        logger.warn({ err: error }, 'a vote could not be posted');
        return STRANGER.has(refusalOf(error) ?? '') ? say.faults.stranger : say.faults.unsent;
      }
    },
    async press({ vote: id, choice, place, team, home, stamp, locale }) {
      const { cast: say } = wordsFor(locale).vote;
      const vote = await votes.find(id);
      if (vote === undefined) return say.gone;
      const { server, channel } = vote.place;
      if (team !== server || (home ?? server) !== server || place.channel !== channel) return say.elsewhere;
      clients.set(server, place.client);
      const at = Math.floor(Number(stamp) * 1_000);
      const cast = await votes.cast(id, { person: place.user, choice, stamp, at });
      if (cast === 'over') void keeper.settle(vote);
      if (cast !== 'counted' && cast !== 'changed') return say[cast];
      tallies.ask(id, async () => {
        const message = await votes.messageOf(vote);
        // The last count is shown as the vote is closed.
        if (!message || speaking.now() > vote.until) return;
        try {
          await update({ vote, message }, await votes.tally(vote));
        } catch (error) {
          if (refusalOf(error) !== DELETED) throw error;
          await keeper.check(vote);
        }
      });
      return say[cast](vote.entries[choice]?.label ?? '');
    },
    async stop() {
      await keeper.stop();
      await tallies.idle();
    },
  };
}
