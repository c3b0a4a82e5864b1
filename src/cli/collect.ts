import { Command } from 'commander';
import { collectBooksCommand } from './collect-books.ts';
import { collectCoversCommand } from './collect-covers.ts';

/** `coverhues collect`: data from the web, to train on. */
export function collectCommand(): Command {
  return new Command('collect')
    .description('collect data to train on')
    .addCommand(collectBooksCommand())
    .addCommand(collectCoversCommand());
}
