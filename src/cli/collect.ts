import { Command } from 'commander';
import { collectBooksCommand } from './collect-books.ts';
import { collectCoversCommand } from './collect-covers.ts';
import type { Shell } from './shell.ts';

/** `coverhues collect`: data from the web, to train on. */
export function collectCommand(shell: Shell): Command {
  return new Command('collect')
    .description('collect data to train on')
    .addCommand(collectBooksCommand(shell))
    .addCommand(collectCoversCommand(shell));
}
