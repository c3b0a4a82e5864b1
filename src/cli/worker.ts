import { Command, InvalidArgumentError, Option } from 'commander';
import { CoverhuesError, UsageError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { endSoon } from './end-soon.ts';
import { loadSettings, withServices } from './services.ts';
import type { Shell } from './shell.ts';
import { expectTrainingPackages, hasTrainingPackages } from './training-packages.ts';

const HELP = `
Answers questions for every "coverhues start" that uses the same Redis, works on catalogues for every "coverhues predict"
and "coverhues inspect", and fetches covers for every "coverhues collect covers", until it is interrupted (Ctrl-C); it
finishes what it has then. Any number of workers may run, on this machine and others.

Questions and catalogues: of those who have the same version, models and index. A worker that dies loses nothing: what it
had goes to another one after six seconds. Questions don't wait behind a catalogue.
Covers: workers write into the collector's output folder, which has to be shared under the same path. A worker that
dies loses nothing: its chunks go to another after --lease seconds, and what it had stored is not fetched again.`;

/** What a worker can be told to do alone. */
const PARTS = ['questions', 'covers'] as const;

interface WorkerCommandOptions {
  readonly lease: number;
  readonly only?: (typeof PARTS)[number];
}

/** What both parts of a worker are given. */
interface Work {
  readonly redis: Secret;
  readonly end: AbortSignal;
  readonly say: (sentence: string) => void;
}

/** `coverhues worker`: answers what is asked elsewhere, and fetches what others collect. */
export function workerCommand(shell: Shell): Command {
  return new Command('worker')
    .description(
      'answer questions of "coverhues start", and fetch covers for "collect covers", beside other workers',
    )
    .addOption(new Option('--only <part>', 'do nothing else').choices(PARTS))
    .option('--lease <seconds>', 'after so long without a sign, its chunks go to another worker', seconds, 15)
    .addHelpText('after', HELP)
    .action(async ({ lease, only }: WorkerCommandOptions) => {
      const { redisUrl: redis } = await loadSettings(shell);
      if (!redis) {
        throw new UsageError(
          'USAGE',
          'A worker needs COVERHUES_REDIS_URL, in .env or in the environment: the Redis that those use who need it.',
        );
      }
      if (only === 'covers') expectTrainingPackages();
      const say = (sentence: string): void => void shell.output.write(`${sentence}\n`);
      const failed = new AbortController();
      const end = shell.endSignal();
      const work = { redis, end: AbortSignal.any([end, failed.signal]), say };
      try {
        if (only === 'covers') await fetchCovers(work, lease);
        else if (only === 'questions' || !hasTrainingPackages()) await answerQuestions(work, shell);
        else {
          const answering = answerQuestions(work, shell).finally(() => failed.abort());
          await Promise.all([answering, fetchCoversBeside(work, lease, shell)]);
        }
      } catch (error) {
        // Told to end, it was still starting.
        if (error !== end.reason) throw error;
      }
      if (end.aborted) endSoon(shell);
    });
}

async function answerQuestions(work: Work, shell: Shell): Promise<void> {
  const [{ startWorker }, { withThreads }] = await Promise.all([
    import('../queue/shared/start-worker.ts'),
    import('../answer-threads/with-threads.ts'),
  ]);
  await withServices(
    shell,
    (services, settings) => withThreads(settings, services, (own) => startWorker(settings, own, work)),
    always,
  );
}

async function fetchCovers(work: Work, lease: number): Promise<void> {
  const { runCoverWorker } = await import('../training/collect/jobs/cover-worker.ts');
  await runCoverWorker({ ...work, lease: lease * 1000 });
}

/** Fetches covers as long as that goes well; a folder that isn't shared keeps nobody from an answer. */
async function fetchCoversBeside(work: Work, lease: number, { errors }: Shell): Promise<void> {
  try {
    await fetchCovers(work, lease);
  } catch (error) {
    if (!(error instanceof CoverhuesError)) throw error;
    errors.write(`coverhues: ${error.message} No more covers are fetched here; questions are answered.\n`);
  }
}

/** Answers outlive the worker that gave them. */
function always(): boolean {
  return true;
}

function seconds(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw new InvalidArgumentError('Expected a whole number of seconds from 1.');
}
