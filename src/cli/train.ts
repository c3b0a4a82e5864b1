import { Command } from 'commander';
import { packagePath } from '../package-root.ts';
import { NAME_TABLE } from '../palette/colour-name.ts';
import { MATES_FILE } from '../series/mates.ts';
import { filePath, type NamedFolder, namedFolder } from './option-paths.ts';
import type { Shell } from './shell.ts';
import { trainClassesCommand } from './train-classes.ts';

interface TrainingOptions {
  readonly data: string;
  readonly model: string;
  readonly cache: string;
  readonly evaluate: boolean;
}

interface HuesEvaluationOptions extends TrainingOptions {
  readonly beside?: NamedFolder;
}

interface CoversTrainingOptions extends TrainingOptions {
  readonly hues: string;
}

const DATA_HELP = `
The data directory holds:
  blurbs.jsonl.gz   a JSON object a line: id, title, author, description, genres, tags, labels (full or
                    partial), source, and where they were assigned, hues
  covers.jsonl.gz   id, title, author, genres, source, and where known description, category, shape; hues can be
                    trained without, from what was measured for the model that ships
  covers-*.tar      the pictures, named <id>.webp
  genres.json       the genres: id, name, kind
  tags.json         tags as found in the wild, each with its genre ids
  colour-naming.json  what people call colours; without it, the naming of colours isn't measured

Finished steps are kept in the cache; the same command goes on after an interruption.`;

/** A command that works on one of the models that ship. */
export function modelCommand(name: 'hues' | 'covers', description: string): Command {
  return withData(new Command(name).description(description)).option(
    '--model <folder>',
    'the model directory',
    packagePath('models', name),
  );
}

/** Adds where data and finished steps lie. */
export function withData(command: Command): Command {
  return command
    .requiredOption('--data <folder>', 'the data directory')
    .option('--cache <folder>', 'where finished steps are kept', packagePath('.cache', 'training'))
    .addHelpText('after', DATA_HELP);
}

function huesOption(command: Command): Command {
  return command.option(
    '--hues <folder>',
    'the hues model, for what blurbs say of genres',
    packagePath('models', 'hues'),
  );
}

/** `coverhues train`: models that ship, and a classifier of one's own covers. */
export function trainCommand(shell: Shell): Command {
  const hues = modelCommand('hues', 'train the hues model, measure it and write its card')
    .option('--no-evaluate', 'stop when the model is written')
    .addHelpText('after', '\nExample:\n  coverhues train hues --data ../data')
    .action(async ({ data, model, cache, evaluate }: TrainingOptions) => {
      const { trainHues } = await import('../training/train-hues.ts');
      await trainHues({ data, cache, evaluate, out: model, covers: packagePath('models', 'covers') });
      shell.output.write(`${model}: the hues model${evaluate ? ', with its card, README.md' : ''}.\n`);
    });
  const covers = huesOption(modelCommand('covers', 'train the covers model, measure it and write its card'))
    .option('--no-evaluate', 'stop when the model is written')
    .addHelpText('after', '\nExample:\n  coverhues train covers --data ../data')
    .action(async ({ data, model, cache, evaluate, hues: huesModel }: CoversTrainingOptions) => {
      const { trainCovers } = await import('../training/train-covers.ts');
      await trainCovers({ data, cache, evaluate, out: model, hues: huesModel });
    });
  return new Command('train')
    .description('train a model')
    .addCommand(trainNamesCommand(shell))
    .addCommand(trainSeriesCommand(shell))
    .addCommand(hues)
    .addCommand(trainHubsCommand(shell))
    .addCommand(covers)
    .addCommand(trainClassesCommand(shell));
}

/** `coverhues train names`: from a survey of what people call colours to the table that colours are named by. */
function trainNamesCommand(shell: Shell): Command {
  return new Command('names')
    .description('make the table by which colours are named, from what people call them; takes seconds')
    .requiredOption('--data <folder>', 'the data directory: colour-naming.json and its licence', filePath)
    .option('--out <file>', 'the table to write', filePath, packagePath(...NAME_TABLE))
    .addHelpText('after', '\nExample:\n  coverhues train names --data ../data')
    .action(async ({ data, out }: { readonly data: string; readonly out: string }) => {
      const { trainNames } = await import('../training/train-names.ts');
      await trainNames({ data, out });
      shell.output.write(`${out}: the names of all colours, with the survey's licence beside it.\n`);
    });
}

/** `coverhues train hubs`: for a hues model that is there, which covers' palettes would lead too many answers. */
function trainHubsCommand(shell: Shell): Command {
  return new Command('hubs')
    .description(
      'learn which covers would lead too many answers of a hues model, as training does at its end; takes minutes',
    )
    .requiredOption('--data <folder>', 'the data directory: blurbs.jsonl.gz and covers.jsonl.gz')
    .option('--model <folder>', 'the model directory', packagePath('models', 'hues'))
    .addHelpText('after', '\nExample:\n  coverhues train hubs --data ../data')
    .action(async (options: { readonly data: string; readonly model: string }) => {
      const { trainHubs } = await import('../training/cover-index/write-hubs.ts');
      await trainHubs(options);
      shell.output.write(`${options.model}: its index, with hubs.bin.\n`);
    });
}

/** `coverhues train series`: from covers of series to what tells them, with its measurement. */
function trainSeriesCommand(shell: Shell): Command {
  return withData(new Command('series'))
    .description(
      'learn what tells the covers of one series, on one half of them, and measure it on the other',
    )
    .option(
      '--out <file>',
      'the file to write, with its card beside it',
      filePath,
      packagePath(...MATES_FILE),
    )
    .addHelpText('after', '\nExample:\n  coverhues train series --data ../data')
    .action(async (options: { readonly data: string; readonly cache: string; readonly out: string }) => {
      const { trainSeries } = await import('../training/train-series.ts');
      shell.output.write(`${JSON.stringify(await trainSeries(options), undefined, 2)}\n`);
    });
}

/** `coverhues evaluate`: a shipped model's figures on titles that it never saw. */
export function evaluateCommand(shell: Shell): Command {
  const hues = modelCommand('hues', 'measure the hues model and write its card')
    .option('--beside <name=folder>', 'another hues model to measure in the same run', namedFolder)
    .action(async ({ data, model, cache, beside }: HuesEvaluationOptions) => {
      const { evaluateHues } = await import('../training/evaluate-hues.ts');
      const options = { data, model, cache, beside, covers: packagePath('models', 'covers') };
      const { bytes: _bytes, tags: _tags, ...figures } = await evaluateHues(options);
      shell.output.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    });
  const covers = huesOption(modelCommand('covers', 'measure the covers model and write its card')).action(
    async ({ data, model, cache, hues: huesModel }: CoversTrainingOptions) => {
      const { evaluateCovers } = await import('../training/evaluate-covers.ts');
      const { bytes: _bytes, ...figures } = await evaluateCovers({ data, model, cache, hues: huesModel });
      shell.output.write(`${JSON.stringify(figures, undefined, 2)}\n`);
    },
  );
  return new Command('evaluate')
    .description('measure a model that ships')
    .addCommand(hues)
    .addCommand(trainHubsCommand(shell))
    .addCommand(covers);
}
