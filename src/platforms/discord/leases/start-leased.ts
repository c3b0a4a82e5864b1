import { type APIApplication, type APIGatewayBotInfo, type APIUser, REST, Routes } from 'discord.js';
import type { Secret } from '../../../secret.ts';
import type { DiscordSettings } from '../../../settings.ts';
import type { PlatformContext, RunningPlatform } from '../../platform.ts';
import { restOptions } from '../client.ts';
import { createSharedHearing, type DiscordSurroundings } from '../connection.ts';
import { inviteLink } from '../../../discord-invite.ts';
import { loginFault } from '../login-fault.ts';
import { register } from '../start.ts';
import { tellInterrupted } from '../tell-interrupted.ts';
import { createFront, type Front, type FrontTiming } from './front.ts';
import { LEASE, type LeaseOptions, openShardLeases } from './shard-leases.ts';
import { rangesOf } from './shard-ranges.ts';
import { unlessEnded } from '../../../until-end.ts';

/** Times of leases and of a front's, in milliseconds. */
export type LeasedTiming = FrontTiming & Required<Pick<LeaseOptions, 'period' | 'patience'>>;

/** What a test may change beside the world outside. */
export interface LeasedSurroundings extends DiscordSurroundings {
  readonly timing?: Partial<LeasedTiming>;
}

const TIMING: LeasedTiming = { ...LEASE, renewal: 3_000, margin: 2_000, unwell: 45_000 };

/**
 * Connects with those of the bot's shards that are this front's share, among all fronts that use the same Redis, and
 * answers the people of their servers.
 *
 * @throws {PlatformError} with a sentence on what to do when Discord can't be started
 * @throws {StoreError} when Redis can't be used
 */
export async function startLeased(
  settings: DiscordSettings,
  url: Secret,
  context: PlatformContext,
  { timing: changed = {}, ...surroundings }: LeasedSurroundings = {},
): Promise<RunningPlatform> {
  const timing = { ...TIMING, ...changed };
  const { logger } = context.services;
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  const { end } = context;
  const { bot, gateway } = await unlessEnded(introduce(rest), end);
  const { id: application } = bot.application;
  await unlessEnded(register(rest, { applicationId: application, guildId: settings.guildId }, logger), end);
  const leases = await unlessEnded(openShardLeases({ url, application, ...timing }), end, (late) =>
    late.close(),
  );
  const shared = createSharedHearing(context, surroundings);
  const wanted = settings.shards === 'auto' ? gateway.shards : settings.shards;
  const plan = await leases.agree(wanted);
  if (plan.count !== wanted) {
    logger.warn(
      { agreed: plan.count, wanted },
      'the fronts have agreed on another number of shards; `coverhues discord shards` changes it',
    );
  }
  const front = createFront({ settings, context, shared, surroundings, leases, bot }, { plan, timing, rest });
  try {
    await unlessEnded(front.start(), end);
  } catch (error) {
    await front.stop();
    throw error;
  }
  shared.open.start(tellInterrupted(rest));
  context.metrics?.watchShards(() => ({ agreed: front.plan().count, held: front.shards() }));
  return {
    name: 'Discord',
    notice: `Discord: connected as ${bot.user.username}, ${sayShards(front)}. Add it to a server: ${inviteLink(bot.application.id)}`,
    ended: front.ended,
    healthy: () => front.healthy(),
    state: () => sayShards(front),
    async stop() {
      await front.stop();
      await shared.open.stop();
    },
  };
}

/** Which shards a front holds, as a half-sentence. */
function sayShards(front: Front): string {
  const held = front.shards().map(({ shard }) => shard);
  const { count } = front.plan();
  if (held.length === 0) return `standing by for ${count} ${count === 1 ? 'shard' : 'shards'}`;
  return `${held.length === 1 ? 'shard' : 'shards'} ${rangesOf(held)} of ${count}`;
}

/** Asks Discord who the bot is, and how it is to connect. @throws {PlatformError} */
async function introduce(rest: REST) {
  try {
    const [application, user, gateway] = (await Promise.all([
      rest.get(Routes.currentApplication()),
      rest.get(Routes.user()),
      rest.get(Routes.gatewayBot()),
    ])) as [APIApplication, APIUser, APIGatewayBotInfo];
    return { bot: { application, user }, gateway };
  } catch (error) {
    throw loginFault(error);
  }
}
