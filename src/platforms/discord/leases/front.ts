import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { REST } from 'discord.js';
import { PlatformError } from '../../../errors.ts';
import { isPassing } from '../connection.ts';
import { createGatewayInfo } from './gateway-info.ts';
import { type HeldShard, type Holding, holdShard, quieten } from './held-shard.ts';
import { createRounds } from './rounds.ts';
import type { Beat, ClaimedShard, Moved, ShardPlan } from './shard-leases.ts';

/** Times of a front, in milliseconds. */
export interface FrontTiming {
  /** That a lease holds after it was renewed. */
  readonly life: number;
  /** Between two renewals. */
  readonly renewal: number;
  /** Before a lease's end at which the front goes by it no more: nothing on the way takes longer. */
  readonly margin: number;
  /** After which a shard that lost its connection is left to others. */
  readonly unwell: number;
}

/** A shard that a front holds. */
export interface ShardState {
  readonly shard: number;
  readonly connected: boolean;
}

/** One of the processes that share the bot's shards. */
export interface Front {
  /** Claims its share, and connects; the rest of it follows when the first shard is there. @throws {PlatformError} */
  start(): Promise<void>;
  shards(): readonly ShardState[];
  plan(): ShardPlan;
  /** Whether it holds what it claimed, and is connected with all of it. */
  healthy(): boolean;
  /** Resolves when Discord has closed a connection for good. */
  readonly ended: Promise<void>;
  /** Hands its shards over, finishes what it accepted, and lets go of everything. */
  stop(): Promise<void>;
}

/** Milliseconds for which a front that can't connect leaves its share to others: the first time, which doubles, and at most. */
const REST_FOR = { first: 5_000, longest: 300_000 } as const;
/** Milliseconds that what a shard accepted gets after another front has it. */
const GOING_ON = 60_000;
/** Milliseconds that clients get to let go when all ends. */
const LETTING_GO = 3_000;

const TOO_LATE = 'the lease of a shard could not be renewed in time';

/** Makes a front, which holds a share of the shards by leases. */
export function createFront(
  holding: Holding,
  {
    plan: agreed,
    timing,
    rest,
  }: { readonly plan: ShardPlan; readonly timing: FrontTiming; readonly rest: REST },
): Front {
  const { leases, shared } = holding;
  const { logger } = holding.context.services;
  const held = new Map<number, HeldShard>();
  const leaving = new Set<HeldShard>();
  const openings = new Set<Promise<boolean>>();
  const finishing = new Set<Promise<void>>();
  let plan = agreed;
  let fronts = 1;
  let joins = true;
  let isStopped = false;
  let renewedAt = readClocks();
  let restsUntil = 0;
  let restFor: number = REST_FOR.first;
  const refused = new AbortController();

  const gateway = createGatewayInfo(rest);
  const isValid = () => since(renewedAt) < timing.life - timing.margin;
  const rounds = createRounds(
    () => renew().catch((error: unknown) => logger.error({ err: error }, 'a round of leases went wrong')),
    timing.renewal,
  );

  /** Renews what is held, lets go of what is lost, claims what is free, and gives up what is more than its share. */
  async function renew(): Promise<void> {
    for (const one of held.values()) if (!isValid() || one.link.isDeaf()) drop(one, TOO_LATE);
    const time = readClocks();
    const telling = new Map([...held].map(([shard, { link }]) => [shard, link.takeMoved()]));
    let beat: Beat;
    try {
      beat = await leases.renew({ plan, joins: joins && Date.now() >= restsUntil, held: telling });
    } catch (error) {
      takeBack(telling);
      logger.warn({ err: error }, "the leases of Discord's shards could not be renewed");
      if (!isValid()) for (const one of held.values()) drop(one, TOO_LATE);
      return;
    }
    renewedAt = time;
    fronts = beat.fronts;
    for (const shard of beat.lost) drop(held.get(shard), 'a shard is held by another front by now');
    for (const shard of beat.forgotten) held.get(shard)?.link.moveAll();
    if (beat.epoch !== plan.epoch) return changePlan(beat);
    if (beat.claimed.length > 0 && !isStopped) claim(beat.claimed);
    if (joins) giveUp(beat.share);
  }

  function takeBack(told: ReadonlyMap<number, Moved | undefined>): void {
    for (const [shard, moved] of told) if (moved) held.get(shard)?.link.putBack(moved);
  }

  /** Connects with shards that were claimed. */
  function claim(claimed: readonly ClaimedShard[]): void {
    logger.info({ shards: claimed.map(({ shard }) => shard) }, 'shards claimed');
    const noted = noteStarts();
    for (const each of claimed) {
      const isHeld = () => isValid() && held.get(each.shard) === one;
      const one: HeldShard = holdShard(each, { isHeld, count: plan.count, gateway }, holding);
      held.set(each.shard, one);
      const opening = noted.then(() => open(one));
      openings.add(opening);
      void opening
        .catch(() => undefined)
        .then(() => openings.delete(opening))
        // Before, it is for whoever opens it to say why.
        .then(() => one.connection.ended.then(fail));
    }
  }

  /** Has all fronts know how often shards may identify themselves. */
  async function noteStarts(): Promise<void> {
    try {
      const { session_start_limit: limit } = await gateway();
      await leases.noteStarts(limit.remaining, limit.reset_after);
    } catch (error) {
      logger.warn({ err: error }, "Discord's limits of identifications are not known");
    }
  }

  /** Connects with a shard; false where it was given up before that was done. @throws {PlatformError} */
  async function open(one: HeldShard): Promise<boolean> {
    if (held.get(one.shard) !== one) return false;
    try {
      // What a new session is gone on with is kept at once, in case that this front ends.
      void one.link.opened.then(() => rounds.now());
      const connected = one.connection.start().then(() => true);
      if (!(await Promise.race([connected, one.gone.then(() => false)]))) return false;
      restFor = REST_FOR.first;
      return true;
    } catch (error) {
      logger.error({ err: error, shard: one.shard }, 'a shard could not be connected');
      if (isPassing(error)) takeRest();
      else fail();
      await handOver(one);
      throw error;
    }
  }

  /** Leaves its share to others for a while. */
  function takeRest(): void {
    restsUntil = Date.now() + restFor;
    restFor = Math.min(2 * restFor, REST_FOR.longest);
  }

  /** Discord will have this bot no more; whoever can go on with its shards may. */
  function fail(): void {
    if (isStopped || !joins) return;
    joins = false;
    refused.abort();
    void handOverAll();
  }

  /** Hears no more of a shard that another front has, or may have; it is that one's to tell what has become of it. */
  function drop(one: HeldShard | undefined, why: string): void {
    if (one === undefined) return;
    logger.warn({ shard: one.shard }, why);
    held.delete(one.shard);
    finish(one, quieten(one));
  }

  /** Gives a shard to whoever claims it next. */
  async function handOver(one: HeldShard, keepsSession = true): Promise<void> {
    if (leaving.has(one) || held.get(one.shard) !== one) return;
    leaving.add(one);
    const by = plan;
    try {
      await quieten(one, keepsSession);
    } catch (error) {
      logger.warn({ err: error, shard: one.shard }, 'a shard could not be left in order');
    }
    leaving.delete(one);
    if (held.get(one.shard) !== one) return;
    // From here on nothing renews it.
    held.delete(one.shard);
    finish(one);
    try {
      await leases.release(by, one.shard, keepsSession ? one.link.takeMoved() : undefined);
    } catch (error) {
      logger.warn({ err: error, shard: one.shard }, 'a lease could not be given up, and ends by itself');
    }
  }

  async function handOverAll(keepsSession = true): Promise<void> {
    await Promise.all([...held.values()].map((one) => handOver(one, keepsSession)));
  }

  /** Lets go of a client when what it accepted is done. */
  function finish({ connection }: HeldShard, before: Promise<void> = Promise.resolve()): void {
    const finished = before
      .then(() => connection.stop(GOING_ON))
      .catch((error: unknown) => {
        logger.warn({ err: error }, 'a client could not be closed');
      });
    finishing.add(finished);
    void finished.finally(() => finishing.delete(finished));
  }

  /** Gives up what is more than its share, and what it can't connect with while others may. */
  function giveUp(share: number): void {
    const staying = [...held.values()].filter((one) => !leaving.has(one));
    const surplus = share === 0 ? [] : staying.slice(share);
    const unwell = fronts > 1 ? staying.filter(({ link }) => link.lostFor() > timing.unwell) : [];
    if (unwell.length > 0) takeRest();
    for (const one of new Set([...surplus, ...unwell])) void handOver(one);
  }

  /** Goes by another number of shards: sessions of the earlier one end, and shards are claimed when all have ended theirs. */
  async function changePlan({ count, epoch }: ShardPlan): Promise<void> {
    logger.warn({ count }, 'the number of shards has changed');
    await handOverAll(false);
    plan = { count, epoch };
    void rounds.now();
  }

  const state = (): ShardState[] =>
    [...held.values()].map(({ shard, link }) => ({ shard, connected: link.isReady() }));

  return {
    ended: once(refused.signal, 'abort').then(() => undefined),
    plan: () => plan,
    shards: state,
    healthy: () =>
      joins && isValid() && Date.now() >= restsUntil && state().every(({ connected }) => connected),
    async start() {
      await leases.onChange(() => void rounds.now());
      await rounds.now();
      await anyOf(openings);
      await rounds.now();
    },
    async stop() {
      isStopped = true;
      joins = false;
      const leave = () => leases.leave().catch(() => undefined);
      // Others go on with what is said from now on; where there are none, people are told of the restart.
      if (fronts > 1) {
        await leave();
        await handOverAll();
        await shared.turns.stop();
      } else {
        await shared.turns.stop();
        await handOverAll();
        await leave();
      }
      await rounds.stop();
      await Promise.race([Promise.all(finishing), wait(LETTING_GO, undefined, { ref: false })]);
      await leases.close();
    },
  };
}

/** Resolves when one of several shards is connected, or none can be. @throws {PlatformError} where one was refused, and none is connected */
async function anyOf(openings: ReadonlySet<Promise<boolean>>): Promise<void> {
  const connected = Array.from(openings, async (opening) => {
    if (!(await opening)) throw new Error('given up');
  });
  await Promise.any(connected).catch(({ errors }: AggregateError) => {
    const fault: unknown = errors.find((error) => error instanceof PlatformError);
    if (fault) throw fault;
  });
}

/** Both clocks: one may be set, and the other stands still while the machine sleeps. */
function readClocks() {
  return { steady: performance.now(), wall: Date.now() };
}

/** Milliseconds since a time, by the clock that says more. */
function since({ steady, wall }: ReturnType<typeof readClocks>): number {
  return Math.max(performance.now() - steady, Date.now() - wall);
}
