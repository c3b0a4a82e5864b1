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
import { createSweep, type Sweep, type SweepQuestion } from '../chat/sweep.ts';
import { CODE, isRefusal } from './deliver.ts';
import { type Forgetting, forgetChannel, isHeardHere } from './forget-shelves.ts';
import { DISCORD } from './reach-shelf.ts';

/**
 * Deletes what nobody tells of: shelves of people who left the last server through which they came to theirs (of which
 * Discord tells at once where the privileged intent is set), and those of channels that were deleted while the bot was away.
 * Nothing is deleted unless Discord says plainly that there is no such member or channel.
 */
export function sweepShelves(client: Client, forgetting: Forgetting, wait: Wait): Sweep {
  const { shelves, ties, logger } = forgetting;

  /** @param gone Discord's code where it is not there; whatever else goes wrong says nothing */
  async function ask(route: RouteLike, gone: number) {
    try {
      await client.rest.get(route);
      return 'there';
    } catch (error) {
      if (isRefusal(error, gone)) return 'gone';
      logger.info({ err: error }, 'whether a shelf is still wanted is not known; it stays');
      return 'unknown';
    }
  }

  function memberQuestion(tie: Tie): SweepQuestion {
    const { place, person } = tie;
    return {
      place,
      ask: () => ask(Routes.guildMember(place, person), CODE.unknownMember),
      forget: (asked) => ties.end(tie, asked),
      keep: () => ties.note(tie),
    };
  }

  async function channelQuestions(): Promise<SweepQuestion[]> {
    const owners = (await shelves.owners(DISCORD)).map(readOwner);
    const unseen = owners.filter(
      ({ kind, place, id }) => kind === 'channel' && isServed(place) && !client.channels.cache.has(id),
    );
    return unseen.map(({ place, id }) => ({
      place,
      ask: () => ask(Routes.channel(id), CODE.unknownChannel),
      forget: () => forgetChannel(place, id, forgetting),
    }));
  }

  /** Whether the bot is a member of a server, hears of it here, and the server is not in an outage. */
  function isServed(server: string): boolean {
    return isHeardHere(client, server) && client.guilds.cache.get(server)?.available === true;
  }

  const sweep = createSweep(
    async () => [
      ...(await ties.due()).filter(({ place }) => isServed(place)).map(memberQuestion),
      ...(await channelQuestions()),
    ],
    { wait, logger },
  );

  /** Asks about somebody who is said to have left: they may be back by now. */
  async function askAbout(place: string, person: string): Promise<void> {
    const tie = await ties.find({ person, place });
    if (tie) await sweep.settle(memberQuestion(tie));
  }

  // discord.js itself tells of no member that it has not kept.
  client.ws.on(
    GatewayDispatchEvents.GuildMemberRemove,
    ({ guild_id: server, user }: GatewayGuildMemberRemoveDispatchData) => {
      askAbout(server, user.id).catch((error: unknown) => {
        logger.error({ err: error }, 'the shelf of somebody who left could not be deleted');
      });
    },
  );
  return sweep;
}
