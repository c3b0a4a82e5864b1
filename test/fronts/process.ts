/**
 * A front, a worker or a catalogue's run in a process of its own, to be killed: around an engine without a model, and with
 * pictures of a byte, as what is under test is what becomes of questions. Arguments: `worker`, `front` or `catalogue`, and the
 * milliseconds that it takes to read a blurb, or a batch of them, so that there is always something under way; settings come
 * from the environment, and so do the `CATALOGUE` that is read and the `PREDICTIONS` that are written.
 */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Picture } from '../../src/answer-files.ts';
import type { RunningPlatform } from '../../src/platforms/platform.ts';
import { openQueue } from '../../src/queue/open-queue.ts';
import { kindOf } from '../../src/queue/shared/kind.ts';
import { openQuestions } from '../../src/queue/shared/questions.ts';
import { createServices, type Services } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

/** Milliseconds, as short as a busy machine allows. */
const TIMES = { fronts: { beat: 200, dead: 4_000 }, worker: { lock: 2_500, life: 20_000 } };

const PICTURE: Picture = {
  name: 'swatch.png',
  mediaType: 'image/png',
  width: 1,
  height: 1,
  bytes: new Uint8Array([1]),
  alt: 'hues',
};

const reading = Number(process.argv[3]);
const settings = readSettings(process.env);
const engine = inMemoryEngine();
const services: Services = {
  ...createServices(settings, undefined, openStore(settings)),
  hues: () =>
    Promise.resolve({
      ...engine,
      async read(book) {
        await wait(reading);
        return engine.read(book);
      },
      async readAll(books) {
        await wait(reading);
        return engine.readAll(books);
      },
    }),
  renderSwatch: () => Promise.resolve(PICTURE),
};

if (process.argv[2] === 'worker') await work();
else if (process.argv[2] === 'catalogue') await predict();
else await hear();

async function predict(): Promise<void> {
  const { redisUrl } = settings;
  if (!redisUrl) throw new Error('workers need a Redis');
  const [{ runPredict }, { chunkWorkers }] = await Promise.all([
    import('../../src/catalogue/predict.ts'),
    import('../../src/queue/shared/chunk-workers.ts'),
  ]);
  const workers = chunkWorkers({ ...settings, redisUrl }, services, { times: TIMES.worker });
  process.stdout.write('ready\n');
  const { CATALOGUE = '', PREDICTIONS = '' } = process.env;
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  const run = { in: CATALOGUE, out: PREDICTIONS, fresh: false, strict: true, streams, workers };
  process.exitCode = await runPredict(services, run);
  workers.close();
}

async function work(): Promise<void> {
  if (!settings.redisUrl) throw new Error('a worker needs a Redis');
  const { runWorker } = await import('../../src/queue/shared/worker.ts');
  const questions = await openQuestions(settings.redisUrl, await kindOf(settings), TIMES.worker);
  process.stdout.write('ready\n');
  const end = new AbortController();
  process.once('SIGTERM', () => end.abort());
  await runWorker(services, questions, { end: end.signal });
  questions.close();
  await services.close();
}

async function hear(): Promise<void> {
  const { discord, slack, redisUrl } = settings;
  const queue = await openQueue(settings, services);
  const context = { services, ask: queue.ask };
  const surroundings = { fronts: TIMES.fronts, fetch: fetchSlack };
  const platforms: RunningPlatform[] = [];
  if (slack) {
    const { startSlack } = await import('../../src/platforms/slack/start.ts');
    platforms.push(await startSlack(slack, context, surroundings));
  }
  if (discord && redisUrl) {
    const { startLeased } = await import('../../src/platforms/discord/leases/start-leased.ts');
    platforms.push(await startLeased(discord, redisUrl, context, TIMES));
  }
  process.stdout.write('ready\n');
  await once(process, 'SIGTERM');
  await Promise.all(platforms.map((platform) => platform.stop()));
  await queue.idle();
  await queue.close();
  await services.close();
}

/** Fetches from the stand-in what Slack's own hosts would serve. */
function fetchSlack(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  const isSlack = url.hostname.endsWith('.slack.com');
  return fetch(isSlack ? new URL(url.pathname, settings.slack?.api) : input, init);
}
