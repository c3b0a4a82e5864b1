import { once } from 'node:events';
import {
  type Client,
  GatewayDispatchEvents,
  type GatewayGuildMemberRemoveDispatchData,
  type RouteLike,
  Routes,
} from 'discord.js';
import type { Wait } from '../../retry.ts';
import { readOwner } from '../../shelf/owner.ts';
import type { Tie } from '../../shelf/ties.ts';
import { CODE, isRefusal } from './deliver.ts';
import { type Forgetting, forgetChannel, isHeardHere } from './forget-shelves.ts';
import { PLATFORM } from './reach-shelf.ts';

/** Milliseconds between two rounds, and between two questions of one. */
const PACE = { round: 86_400_000, question: 15_000 } as const;

/** Something of a server whose being there decides about a shelf. */
interface Question {
  readonly server: string;
  readonly route: RouteLike;
  /** Discord's code where it is not there; whatever else goes wrong says nothing. */
  readonly gone: number;
  readonly forget: (asked: number) => Promise<void>;
  readonly keep: () => Promise<void>;
}

/** Asks once a day for whom and for what shelves are kept. */
export interface Sweep {
  start(): void;
  /** Asks no more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Deletes what nobody tells of: shelves of people who left the last server through which they came to theirs (of
 * which Discord tells at once where the privileged intent is set), and those of channels that were deleted while the bot was away. Discord is
 * asked about each, a few a minute, and nothing is deleted unless it says plainly that there is no such member or channel.
 */
export function createSweep(client: Client, forgetting: Forgetting, wait: Wait): Sweep {
  const { logger } = forgetting;
  const over = new AbortController();
  const stopped = once(over.signal, 'abort');
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function round(): Promise<void> {
    const questions = [...(await membersToAsk()), ...(await channelsToAsk())];
    /** Servers that Discord doesn't tell of just now. */
    const silent = new Set<string>();
    for (const question of questions) {
      if (silent.has(question.server)) continue;
      if (!(await settle(question))) silent.add(question.server);
      await Promise.race([wait(PACE.question), stopped]);
      if (over.signal.aborted) return;
    }
  }

  /** Whether Discord gave an answer. */
  async function settle({ route, gone, forget, keep }: Question): Promise<boolean> {
    const asked = Date.now();
    try {
      await client.rest.get(route);
      await keep();
    } catch (error) {
      if (!isRefusal(error, gone)) {
        logger.info({ err: error }, 'whether a shelf is still wanted is not known; it stays');
        return false;
      }
      await forget(asked);
    }
    return true;
  }

  async function membersToAsk(): Promise<Question[]> {
    return (await forgetting.ties.due()).filter(({ place }) => isServed(place)).map(memberQuestion);
  }

  function memberQuestion(tie: Tie): Question {
    const { ties } = forgetting;
    return {
      server: tie.place,
      route: Routes.guildMember(tie.place, tie.person),
      gone: CODE.unknownMember,
      forget: (asked) => ties.end(tie, asked),
      keep: () => ties.note(tie),
    };
  }

  /** Asks about somebody who is said to have left; they may be back by now. */
  async function askAbout(place: string, person: string): Promise<void> {
    const tie = await forgetting.ties.find({ person, place });
    if (tie) await settle(memberQuestion(tie));
  }

  async function channelsToAsk(): Promise<Question[]> {
    const owners = (await forgetting.shelves.owners(PLATFORM)).map(readOwner);
    const unseen = owners.filter(
      ({ kind, place, id }) => kind === 'channel' && isServed(place) && !client.channels.cache.has(id),
    );
    return unseen.map(({ place, id }) => ({
      server: place,
      route: Routes.channel(id),
      gone: CODE.unknownChannel,
      forget: () => forgetChannel(place, id, forgetting),
      keep: () => Promise.resolve(),
    }));
  }

  /** Whether the bot is a member of a server, hears of it here, and the server is not in an outage. */
  function isServed(server: string): boolean {
    return isHeardHere(client, server) && client.guilds.cache.get(server)?.available === true;
  }

  const note = (error: unknown) => logger.error({ err: error }, 'shelves could not be looked through');
  const run = () => {
    running = running.then(round).catch(note);
  };
  // Only where the intent is set; discord.js itself tells of no member that it has not kept.
  client.ws.on(
    GatewayDispatchEvents.GuildMemberRemove,
    ({ guild_id: server, user }: GatewayGuildMemberRemoveDispatchData) =>
      void askAbout(server, user.id).catch(note),
  );
  return {
    start() {
      run();
      timer = setInterval(run, PACE.round).unref();
    },
    async stop() {
      clearInterval(timer);
      over.abort();
      await running;
    },
  };
}
