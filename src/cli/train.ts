import { Command } from 'commander';
import { packagePath } from '../package-root.ts';

interface TrainingOptions {
  readonly data: string;
  readonly model: string;
  readonly cache: string;
  readonly evaluate: boolean;
}

const DATA_HELP = `
The data directory holds:
  blurbs.jsonl.gz   a JSON object a line: id, title, author, description, genres, tags, labels (full or
                    partial), source
  covers.jsonl.gz   id, title, author, genres, source, and where known description, category, shape
  covers-*.tar      the pictures, named <id>.webp
  genres.json       the genres: id, name, kind
  tags.json         tags as found in the wild, each with its genre ids

Finished steps are kept in the cache; the same command goes on after an interruption.

Examples:
  coverhues train hues --data ../data
  coverhues evaluate hues --data ../data`;

function trainingCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .requiredOption('--data <folder>', 'the data directory')
    .option('--model <folder>', 'the model directory', packagePath('models', 'hues'))
    .option('--cache <folder>', 'where finished steps are kept', packagePath('.cache', 'training'))
    .addHelpText('after', DATA_HELP);
}

/** `coverhues train hues`: from blurbs and covers to a model directory. */
export function trainCommand(): Command {
  const hues = trainingCommand('hues', 'train the hues model, measure it and write its card')
    .option('--no-evaluate', 'stop when the model is written')
    .action(async ({ data, model, cache, evaluate }: TrainingOptions) => {
      const { trainHues } = await import('../training/train-hues.ts');
      await trainHues({ data, cache, evaluate, out: model });
    });
  return new Command('train').description('train a model that ships').addCommand(hues);
}

/** `coverhues evaluate hues`: the shipped model's figures on titles that it never saw. */
export function evaluateCommand(): Command {
  const hues = trainingCommand('hues', 'measure the hues model and write its card').action(
    async ({ data, model, cache }: TrainingOptions) => {
      const { evaluateHues } = await import('../training/evaluate-hues.ts');
      const { bytes: _bytes, tags: _tags, ...figures } = await evaluateHues({ data, model, cache });
      process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    },
  );
  return new Command('evaluate').description('measure a model that ships').addCommand(hues);
}
