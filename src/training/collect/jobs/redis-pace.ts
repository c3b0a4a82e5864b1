import type { Redis } from 'ioredis';
import type { HostPace } from '../web/host-pace.ts';

/** Begins the names of all that is kept in Redis for it. */
const PREFIX = 'coverhues:pace:';

/** KEYS: next turn, rest. ARGV: interval. All in milliseconds by Redis' own clock, the same for every process. */
const RESERVE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local rest = math.max(0, redis.call('PTTL', KEYS[2]))
local turn = math.max(now + rest, tonumber(redis.call('GET', KEYS[1]) or 0))
local following = turn + ARGV[1]
redis.call('SET', KEYS[1], string.format('%.3f', following), 'PX', math.ceil(following - now) + 1000)
return string.format('%.3f', turn - now)`;

/** KEYS: rest. ARGV: milliseconds. */
const HOLD = `
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[1]) then redis.call('SET', KEYS[1], '', 'PX', ARGV[1]) end
return 1`;

/** A pace that all processes share that use the same Redis. */
export function redisPace(redis: Redis): HostPace {
  return {
    async reserve(host, interval) {
      if (interval === 0) return 0;
      return Number(await redis.eval(RESERVE, 2, turnOf(host), restOf(host), interval));
    },
    heldFor: async (host) => Math.max(0, await redis.pttl(restOf(host))),
    async hold(host, milliseconds) {
      if (milliseconds > 0) await redis.eval(HOLD, 1, restOf(host), Math.ceil(milliseconds));
    },
  };
}

function turnOf(host: string): string {
  return `${PREFIX}${host}:turn`;
}

function restOf(host: string): string {
  return `${PREFIX}${host}:rest`;
}
