import { Command } from 'commander';
import { SettingsError } from '../errors.ts';
import { loadSettings } from './services.ts';
import type { Shell } from './shell.ts';

/** `coverhues store`: what the bot remembers. */
export function storeCommand(shell: Shell): Command {
  return new Command('store')
    .description('move what the bot remembers to where several machines share it')
    .addCommand(copyCommand(shell));
}

function copyCommand(shell: Shell): Command {
  return new Command('copy')
    .description('copy answers, shelves, votes and installations from the data folder into Redis')
    .option('--back', 'from Redis into the data folder', false)
    .addHelpText(
      'after',
      `
From COVERHUES_DATA to COVERHUES_REDIS_URL, with the time that is left to each. What is there already stays as it is, so
the command can be run again, as after it was interrupted. Stop the bot before, as what it remembers meanwhile may be
left behind; where it was copied from, everything stays, too.`,
    )
    .action(async ({ back }: { readonly back: boolean }) => {
      const { redisUrl, dataDirectory } = await loadSettings(shell);
      if (redisUrl === undefined) {
        throw new SettingsError(
          'SETTINGS_INVALID',
          'Set COVERHUES_REDIS_URL to the address of a Redis, in .env or here.',
        );
      }
      const [{ createFileStore }, { createRedisStore }, { copyStore }] = await Promise.all([
        import('../store/file-store.ts'),
        import('../store/redis-store.ts'),
        import('../store/copy-store.ts'),
      ]);
      const stores = [
        createFileStore({ directory: dataDirectory }),
        createRedisStore({ url: redisUrl }),
      ] as const;
      const [from, to] = back ? stores.toReversed() : stores;
      try {
        const { copied, kept } = await copyStore(from, to);
        shell.output.write(`${copied} records copied, ${kept} were there before.\n`);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    });
}
