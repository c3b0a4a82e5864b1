import { type APIGatewayBotInfo, REST, Routes } from 'discord.js';
import type { Secret } from '../../../secret.ts';
import type { DiscordSettings } from '../../../settings.ts';
import { restOptions } from '../client.ts';
import { loginFault } from '../login-fault.ts';
import { openShardLeases } from './shard-leases.ts';

/** How many shards the fronts go by. */
export interface AgreedShards {
  /** None where no front was started yet. */
  readonly agreed: number | undefined;
  /** What Discord advises. */
  readonly advised: number;
}

/**
 * Looks up, or changes, the number of shards that all fronts go by. Fronts that are running close their sessions, and open
 * as many as there are to be when the last of the old ones is closed.
 *
 * @param wanted `auto` for what Discord advises; none changes nothing
 * @throws {PlatformError} when Discord refuses or can't be reached
 * @throws {StoreError} when Redis can't be used
 */
export async function changeShards(
  settings: DiscordSettings,
  url: Secret,
  wanted?: number | 'auto',
): Promise<AgreedShards> {
  const { application, advised } = await askDiscord(settings);
  const leases = await openShardLeases({ url, application });
  try {
    const count = wanted === 'auto' ? advised : wanted;
    const agreed = (await leases.plan())?.count;
    if (count === undefined || count === agreed) return { agreed, advised };
    await leases.replan(count);
    return { agreed: count, advised };
  } finally {
    await leases.close();
  }
}

async function askDiscord(settings: DiscordSettings) {
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  try {
    const [{ id }, { shards }] = (await Promise.all([
      rest.get(Routes.currentApplication()),
      rest.get(Routes.gatewayBot()),
    ])) as [{ id: string }, APIGatewayBotInfo];
    return { application: id, advised: shards };
  } catch (error) {
    throw loginFault(error);
  }
}
