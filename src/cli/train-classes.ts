import { Command, InvalidArgumentError, Option } from 'commander';
import { packagePath } from '../package-root.ts';
import type { Shell } from './shell.ts';

interface ClassesOptions {
  readonly prepared: string;
  readonly out: string;
  readonly architecture: 'cnn' | 'mobilenetv2';
  readonly width: number;
  readonly side: number;
  readonly backbone?: string;
  readonly fineTune?: 'last' | 'all';
  readonly epochs?: number;
  readonly seed: number;
  readonly cache: string;
}

const HELP = `
The prepared folder is what "coverhues prepare covers" writes. The model that comes out is a Hugging Face image
classifier; COVERHUES_COVERS_MODEL makes the bot use it.

Architectures:
  cnn           three blocks of convolution, max pooling and dropout, from scratch; about 200,000 parameters
  mobilenetv2   MobileNetV2 from scratch, as wide as --width says; or, with --backbone, a new head on an image
                network that was trained elsewhere and stays as it is:
                  - an ONNX file;
                  - a folder or an npm package with a MobileNetV2 in TensorFlow.js's layers format, such as what
                    "npm pack nsfwjs@4.4.0" fetches; of this one, the last layers can also be trained on
                    (--fine-tune), or all of them, which takes hours (--fine-tune all);
                  - a repository on the Hugging Face hub (owner/name or owner/name:path/to/model.onnx), fetched once;
                    HF_ENDPOINT names a mirror.
                @sha256:DIGEST behind the name insists on the weights

An interrupted training goes on where it was.

Examples:
  coverhues train classes --prepared prepared --architecture cnn --out my-covers
  coverhues train classes --prepared prepared --architecture mobilenetv2 --backbone mobilenet.onnx --out my-covers`;

/** `coverhues train classes`: from prepared covers to a classifier of their categories. */
export function trainClassesCommand(shell: Shell): Command {
  return new Command('classes')
    .description('train a classifier on covers of your own, measure it and write its card')
    .requiredOption('--prepared <folder>', 'the prepared covers')
    .requiredOption('--out <folder>', 'the model directory to write')
    .addOption(
      new Option('--architecture <name>', 'the network').choices(['cnn', 'mobilenetv2']).default('cnn'),
    )
    .option('--width <number>', 'what multiplies the channels of MobileNetV2', number(0.1, 2), 0.35)
    .option('--side <pixels>', 'height and width of what a network from scratch sees', whole(32, 512), 224)
    .option('--backbone <name>', 'a trained image network to put a new head on')
    .addOption(
      new Option('--fine-tune [layers]', 'train the last layers of the backbone on, too, or all of them')
        .choices(['last', 'all'])
        .preset('last'),
    )
    .option('--epochs <number>', 'at most so many', whole(1, 1000))
    .option('--seed <number>', 'seed of everything random', whole(0, 2 ** 31), 1)
    .option('--cache <folder>', 'where finished epochs are kept', packagePath('.cache', 'training'))
    .addHelpText('after', HELP)
    .action(async ({ epochs, backbone, fineTune, ...options }: ClassesOptions, command: Command) => {
      if (fineTune && backbone === undefined) {
        command.error('error: --fine-tune trains a backbone on; name one with --backbone.');
      }
      const { makeClassifier } = await import('../training/covers/make-classifier.ts');
      const { accuracy, top3, rows } = await makeClassifier({
        ...options,
        ...(epochs !== undefined && { epochs }),
        ...(backbone !== undefined && { backbone }),
        ...(fineTune && { fineTune }),
        hub: hubOf(shell),
      });
      shell.output.write(
        `${options.out}: accuracy ${accuracy.toFixed(3)}, top three ${top3.toFixed(3)}, on ${rows} covers never seen.\n`,
      );
    });
}

/** Where backbones with a name on the hub come from. */
export function hubOf({ environment }: Shell): string {
  return environment['HF_ENDPOINT'] || 'https://huggingface.co';
}

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/u.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
