import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Shell } from './shell.ts';
import { hubOf } from './train-classes.ts';
import { modelCommand, withData } from './train.ts';

interface SplitsCommandOptions {
  readonly data: string;
  readonly cache: string;
  readonly model: string;
  readonly seeds: readonly number[];
}

interface StudyCommandOptions {
  readonly data: string;
  readonly cache: string;
  readonly out: string;
  readonly seeds: readonly number[];
  readonly backbone?: string;
  readonly fineTune?: 'last' | 'all';
  readonly earlier?: string;
}

const HELP = `
Of the data directory, the study takes seed3.jsonl and seed3.tar: Fiction, Religion and History, 333 covers each.

Without --backbone, the MobileNetV2 is a small one that is trained first, on other covers. With it, one that has seen
more: what "coverhues train classes --help" says of backbones that can be trained on. Its last layers take minutes, all
of them hours.

Examples:
  coverhues study covers --data ../data --out study
  npm pack nsfwjs@4.4.0 && coverhues study covers --data ../data --backbone nsfwjs-4.4.0.tgz`;

const SPLITS_HELP = `
Each split takes as long as training does. What is found is kept beside the model, for its card:
  coverhues evaluate hues --data DATA

Example:
  coverhues study hues --data ../data`;

/** `coverhues study`: the earlier study of three classes repeated, and how figures depend on the split of titles. */
export function studyCommand(shell: Shell): Command {
  const covers = withData(new Command('covers'))
    .description('a small CNN and MobileNetV2 on Fiction, Religion and History, beside the earlier figures')
    .option('--out <folder>', 'the report to write', 'study')
    .option('--seeds <numbers>', 'one run of each architecture a seed', seeds, [1, 2, 3])
    .option('--backbone <name>', 'a trained MobileNetV2 to begin from')
    .addOption(
      new Option('--fine-tune <layers>', 'which layers of --backbone are trained on')
        .choices(['last', 'all'])
        .default('last'),
    )
    .option('--earlier <file>', 'a study.json of the same covers, whose small CNN is not trained anew')
    .addHelpText('after', HELP)
    .action(async ({ data, cache, out, seeds: chosen, backbone, fineTune, earlier }: StudyCommandOptions) => {
      const { runStudy } = await import('../training/covers/study/run-study.ts');
      const { writeStudy } = await import('../training/covers/study/write-study.ts');
      const study = await runStudy({
        data,
        cache,
        seeds: chosen,
        perClass: 333,
        hub: hubOf(shell),
        ...(backbone !== undefined && { backbone }),
        ...(fineTune && { fineTune }),
        ...(earlier !== undefined && { earlier: JSON.parse(await readFile(earlier, 'utf8')) }),
      });
      shell.output.write(`${await writeStudy(out, study)}\n`);
    });
  const hues = modelCommand(
    'hues',
    'train the hues model on further splits of titles, and measure each on its own unseen ones',
  )
    .option('--seeds <numbers>', 'one split of titles a seed', seeds, [101, 102, 103, 104, 105])
    .addHelpText('after', SPLITS_HELP)
    .action(async ({ data, cache, model, seeds: chosen }: SplitsCommandOptions) => {
      const { studyHueSplits } = await import('../training/study-hue-splits.ts');
      const figures = await studyHueSplits({ data, cache, model, seeds: chosen });
      shell.output.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    });
  return new Command('study')
    .description('measure what the figures depend on, or repeat an earlier study')
    .addCommand(hues)
    .addCommand(covers);
}

function seeds(text: string): number[] {
  const numbers = text.split(',').map((part) => part.trim());
  if (numbers.every((part) => /^\d{1,9}$/u.test(part))) return numbers.map(Number);
  throw new InvalidArgumentError('They must be whole numbers with commas between them, such as 1,2,3.');
}
