import { Command, InvalidArgumentError } from 'commander';
import { packagePath } from '../package-root.ts';
import { withData } from './train.ts';

interface StudyCommandOptions {
  readonly data: string;
  readonly cache: string;
  readonly out: string;
  readonly seeds: readonly number[];
}

const HELP = `
Of the data directory, the study takes seed3.jsonl and seed3.tar: Fiction, Religion and History, 333 covers each.

Example:
  coverhues study covers --data ../data --out study`;

/** `coverhues study covers`: the earlier study of three classes, repeated. */
export function studyCommand(): Command {
  const covers = withData(new Command('covers'))
    .description('a small CNN and MobileNetV2 on Fiction, Religion and History, beside the earlier figures')
    .option('--out <folder>', 'the report to write', packagePath('models', 'covers', 'study'))
    .option('--seeds <numbers>', 'one run of each architecture a seed', seeds, [1, 2, 3])
    .addHelpText('after', HELP)
    .action(async ({ data, cache, out, seeds: chosen }: StudyCommandOptions) => {
      const { runStudy } = await import('../training/covers/study/run-study.ts');
      const { writeStudy } = await import('../training/covers/study/write-study.ts');
      const study = await runStudy({ data, cache, seeds: chosen, perClass: 333 });
      process.stdout.write(`${await writeStudy(out, study)}\n`);
    });
  return new Command('study').description('repeat an earlier study').addCommand(covers);
}

function seeds(text: string): number[] {
  const numbers = text.split(',').map((part) => part.trim());
  if (numbers.every((part) => /^\d{1,9}$/u.test(part))) return numbers.map(Number);
  throw new InvalidArgumentError('They must be whole numbers with commas between them, such as 1,2,3.');
}
