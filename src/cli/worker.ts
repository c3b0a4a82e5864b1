import { Command, InvalidArgumentError } from 'commander';
import { UsageError } from '../errors.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

const HELP = `
Fetches covers for every "coverhues collect covers" that uses the same Redis, until it is interrupted (Ctrl-C); it
finishes the chunks that it has then. Any number of workers may run, on this machine and others. They write into the
collector's output folder, which has to be shared under the same path. A worker that dies loses nothing: its chunks
go to another after --lease seconds, and what it had stored is not fetched again.`;

/** `coverhues worker`: fetches what others collect. */
export function workerCommand(shell: Shell): Command {
  return new Command('worker')
    .description('fetch covers for "coverhues collect covers", beside other workers')
    .option('--lease <seconds>', 'after so long without a sign, its chunks go to another worker', seconds, 15)
    .addHelpText('after', HELP)
    .action(async ({ lease }: { lease: number }) => {
      const { redisUrl } = await loadSettings(shell);
      if (!redisUrl) {
        throw new UsageError(
          'USAGE',
          'A worker needs COVERHUES_REDIS_URL, in .env or in the environment: the Redis that its collectors use.',
        );
      }
      const { runCoverWorker } = await import('../training/collect/jobs/cover-worker.ts');
      await runCoverWorker({
        redis: redisUrl,
        lease: lease * 1000,
        end: shell.endSignal(),
        say: (sentence) => shell.output.write(`${sentence}\n`),
      });
    });
}

function seconds(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw new InvalidArgumentError('Expected a whole number of seconds from 1.');
}
