import type { Client } from 'discord.js';
import type { DiscordSettings } from '../../../settings.ts';
import type { PlatformContext } from '../../platform.ts';
import { createClient } from '../client.ts';
import {
  type Connection,
  createConnection,
  type DiscordSurroundings,
  type SharedHearing,
} from '../connection.ts';
import type { GatewayInfo } from './gateway-info.ts';
import { sharedThrottle } from './identify-throttle.ts';
import type { ClaimedShard, ShardLeases } from './shard-leases.ts';
import { type BotFacts, createShardLink, type ShardLink } from './shard-link.ts';

/** A shard whose lease this front holds. */
export interface HeldShard {
  readonly shard: number;
  readonly client: Client;
  readonly link: ShardLink;
  readonly connection: Connection;
  /** Resolves when it is given up, connected or not. */
  readonly gone: Promise<void>;
}

/** What all shards of a front are held with. */
export interface Holding {
  readonly settings: DiscordSettings;
  readonly context: PlatformContext;
  readonly shared: SharedHearing;
  readonly surroundings: DiscordSurroundings;
  readonly leases: ShardLeases;
  readonly bot: BotFacts;
}

/** What a shard is held by. */
export interface Hold {
  /** Whether the lease still holds. */
  readonly isHeld: () => boolean;
  /** Shards in all. */
  readonly count: number;
  readonly gateway: GatewayInfo;
}

/** Makes the client of a shard that was claimed; it connects when its connection is started. */
export function holdShard(
  claimed: ClaimedShard,
  { isHeld, count, gateway }: Hold,
  { settings, context, shared, surroundings, leases, bot }: Holding,
): HeldShard {
  const { logger } = context.services;
  const link = createShardLink({ claimed, count, bot, isHeld, gateway, logger });
  const client: Client = createClient(settings, {
    shards: [claimed.shard],
    shardCount: count,
    ws: {
      buildStrategy: (manager) => link.build(manager, () => client),
      async buildIdentifyThrottler() {
        const { session_start_limit: limit } = await gateway();
        return sharedThrottle(leases, limit.max_concurrency, logger);
      },
    },
  });
  const connection = createConnection(client, settings, {
    context,
    shared,
    surroundings,
    opened: () => link.opened,
  });
  return { shard: claimed.shard, client, link, connection, gone: link.closed };
}

/** Hears no more of a shard, whose session can be gone on with unless it is told otherwise. What was accepted goes on. */
export async function quieten({ link, connection }: HeldShard, keepsSession = true): Promise<void> {
  await link.close(keepsSession);
  await connection.rest();
}
