import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { AnswerGoneError, BusyError } from '../errors.ts';
import type { AnswerQueue, Ask } from '../queue/answer-queue.ts';
import type { Services } from '../services.ts';
import { type OnModelStep, timedEngines } from './timed-engines.ts';

/** One request over HTTP, as it is counted. */
export interface HttpRequest {
  readonly method: string;
  /** The pattern of the route that took it. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** Shards of the bot on Discord. */
export interface HeldShards {
  /** How many there are in all. */
  readonly agreed: number;
  /** Those that this process holds. */
  readonly held: readonly { readonly shard: number; readonly connected: boolean }[];
}

/** What the process has done, in figures for Prometheus: how often and how long, and nothing of anybody's words. */
export interface Metrics {
  /** The same `ask`, counted and timed for a platform. */
  meterAsk(platform: string, ask: Ask): Ask;
  /** The same services, their models timed. */
  meterServices(services: Services): Services;
  /** Told of a step that a model took elsewhere. */
  readonly onModelStep: OnModelStep;
  /** Reports from now on how many threads answer. */
  watchThreads(size: () => number): void;
  /** Reports from now on how much waits in a queue. */
  watchQueue(queue: Pick<AnswerQueue, 'load'>): void;
  /** Reports from now on whether platforms are connected; which run may still change. */
  watchPlatforms(platforms: readonly { readonly name: string; healthy(): boolean }[]): void;
  /** Reports from now on which of Discord's shards this process holds, whether it is connected with each, and how many there are. */
  watchShards(look: () => HeldShards): void;
  countHttp(request: HttpRequest): void;
  /** All figures in Prometheus's text format. */
  report(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Seconds: an answer takes a few milliseconds, a cover a few tens, and what waits long up to half a minute. */
const ANSWER_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MODEL_BUCKETS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** How a request ended, as a label. */
function outcomeOf(error: unknown, signal: AbortSignal | undefined): string {
  if (error instanceof BusyError) return 'busy';
  if (error instanceof AnswerGoneError) return 'gone';
  return signal?.aborted ? 'given-up' : 'failed';
}

/** Makes the metrics, those of the process itself among them. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Histogram({
    name: 'coverhues_answer_seconds',
    help: 'Seconds from a question to its answer, waiting included, by platform, command and outcome.',
    labelNames: ['platform', 'command', 'outcome'],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const model = new Histogram({
    name: 'coverhues_model_seconds',
    help: 'Seconds that a step of a model took.',
    labelNames: ['model', 'step'],
    buckets: MODEL_BUCKETS,
    registers,
  });
  const http = new Histogram({
    name: 'coverhues_http_request_seconds',
    help: 'Seconds from a request over HTTP to its response, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const onModelStep: OnModelStep = (name, step, seconds) => model.observe({ model: name, step }, seconds);

  return {
    meterAsk: (platform, ask) => async (request, signal, lane) => {
      const stop = answers.startTimer({ platform, command: request.command });
      let outcome = 'answered';
      try {
        return await ask(request, signal, lane);
      } catch (error) {
        outcome = outcomeOf(error, signal);
        throw error;
      } finally {
        stop({ outcome });
      }
    },
    meterServices: (services) => timedEngines(services, onModelStep),
    onModelStep,
    watchThreads(size) {
      const threads = new Gauge({
        name: 'coverhues_answer_threads',
        help: 'Threads that answer right now.',
        registers: [],
        collect() {
          this.set(size());
        },
      });
      register.registerMetric(threads);
    },
    watchQueue(queue) {
      const depth = new Gauge({
        name: 'coverhues_queue_depth',
        help: 'Questions of all platforms that wait for their turn, and that are being answered.',
        labelNames: ['state'],
        registers: [],
        collect() {
          const { waiting, running } = queue.load();
          this.set({ state: 'waiting' }, waiting);
          this.set({ state: 'running' }, running);
        },
      });
      register.registerMetric(depth);
    },
    watchPlatforms(platforms) {
      const up = new Gauge({
        name: 'coverhues_platform_up',
        help: 'Whether a platform is connected: 1, or 0.',
        labelNames: ['platform'],
        registers: [],
        collect() {
          for (const platform of platforms)
            this.set({ platform: platform.name.toLowerCase() }, platform.healthy() ? 1 : 0);
        },
      });
      register.registerMetric(up);
    },
    watchShards(look) {
      const held = new Gauge({
        name: 'coverhues_discord_shard',
        help: 'Shards of the bot on Discord that this process holds: 1 where it is connected, else 0.',
        labelNames: ['shard'],
        registers: [],
        collect() {
          this.reset();
          for (const { shard, connected } of look().held) this.set({ shard }, connected ? 1 : 0);
        },
      });
      const agreed = new Gauge({
        name: 'coverhues_discord_shards',
        help: 'Shards of the bot on Discord in all, as all processes have agreed.',
        registers: [],
        collect() {
          this.set(look().agreed);
        },
      });
      register.registerMetric(held);
      register.registerMetric(agreed);
    },
    countHttp({ method, route, status, seconds }) {
      http.observe({ method, route, status }, seconds);
    },
    report: async () => ({ contentType: register.contentType, text: await register.metrics() }),
  };
}
