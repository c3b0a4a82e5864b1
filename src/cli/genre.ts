import { Command } from 'commander';
import type { CoverReading } from '../covers/reading.ts';
import { worthSaying } from '../covers/worth-saying.ts';
import { PictureError } from '../errors.ts';
import type { ExportFormat } from '../export-formats.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import {
  askedFormats,
  type ExportOptions,
  exportOptions,
  listExports,
  writeExports,
} from './export-files.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';
import { briefOption, writeBrief } from './write-brief.ts';

/** Digits after the point in what `--json` writes. */
const DIGITS = 6;

interface GenreOptions extends ExportOptions {
  readonly json?: boolean;
  readonly brief?: string;
}

/** `coverhues genre`: one cover, from the shell. */
export function genreCommand(shell: Shell): Command {
  const command = new Command('genre')
    .description('say what a cover looks like: its genres, its palette, how its title reads')
    .argument(
      '<image>',
      'the cover: a JPEG, PNG, WebP, GIF, AVIF or TIFF file; - is standard input',
      filePath,
    )
    .option('--json', 'write the answer as one JSON object');
  for (const option of [...exportOptions(), briefOption()]) command.addOption(option);
  return command
    .addHelpText(
      'after',
      `
Examples:
  coverhues genre cover.jpg
  coverhues genre cover.jpg --json
  coverhues genre cover.jpg --export ase,css --out palette
  curl -s https://example.com/cover.jpg | coverhues genre -`,
    )
    .action(async (image: string, options: GenreOptions) => {
      const formats = askedFormats(options);
      const cover = image === '-' ? await readStandardInput(shell) : await readFile(image);
      const asked = { formats, brief: options.brief !== undefined };
      const reply = await withServices(shell, (services) => askForGenre(cover, asked, services));
      const files = await writeExports(reply, options, shell);
      await writeBrief(reply, options.brief, shell);
      const said = options.json ? toJson(reply.cover, files) : await toText(reply, shell);
      shell.output.write(`${said}\n${options.json ? '' : listExports(files)}`);
    });
}

/** What `/covergenre` replies, without a picture. @throws {PictureError} where the cover can't be read */
async function askForGenre(
  cover: Uint8Array,
  asked: { readonly formats: readonly ExportFormat[]; readonly brief: boolean },
  services: Services,
): Promise<Reply> {
  const [{ answer }, { requestSchema }] = await Promise.all([
    import('../../commands/index.ts'),
    import('../request.ts'),
  ]);
  const request = requestSchema.parse({
    command: 'covergenre',
    cover,
    ...asked,
    picture: false,
    keep: false,
  });
  const reply = await answer(request, services);
  if (reply.coverFault !== undefined) throw new PictureError(reply.coverFault, reply.headline);
  return reply;
}

async function readFile(path: string): Promise<Uint8Array> {
  const { readPictureFile } = await import('../covers/read-picture-file.ts');
  return readPictureFile(path);
}

/** Standard input, as far as a picture may be long. */
async function readStandardInput({ input }: Shell): Promise<Uint8Array> {
  const [{ tooManyBytes }, { PICTURE_LIMITS }] = await Promise.all([
    import('../covers/picture-faults.ts'),
    import('../picture-limits.ts'),
  ]);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > PICTURE_LIMITS.bytes) throw tooManyBytes(bytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toJson(reading: CoverReading | undefined, files: readonly string[] | undefined): string {
  const worth = reading && { ...reading, ...worthSaying(reading) };
  return JSON.stringify({ ...worth, files }, (_key, value: unknown) => rounded(value), 2);
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}

async function toText(reply: Reply, { output, environment }: Shell): Promise<string> {
  const [{ encodeReply }, { styleFor }] = await Promise.all([
    import('../platforms/terminal/encode.ts'),
    import('../platforms/terminal/style.ts'),
  ]);
  return encodeReply(reply, styleFor(output, environment));
}
