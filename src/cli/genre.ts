import { Command } from 'commander';
import type { CoverReading } from '../covers/reading.ts';
import type { Services } from '../services.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

/** Digits after the point in what `--json` writes. */
const DIGITS = 6;

/** `coverhues genre`: one cover, from the shell. */
export function genreCommand(shell: Shell): Command {
  return new Command('genre')
    .description('say what a cover looks like: its genres, its palette, how its title reads')
    .argument(
      '<image>',
      'the cover: a JPEG, PNG, WebP, GIF, AVIF or TIFF file; - is standard input',
      filePath,
    )
    .option('--json', 'write the answer as one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  coverhues genre cover.jpg
  coverhues genre cover.jpg --json
  curl -s https://example.com/cover.jpg | coverhues genre -`,
    )
    .action(async (image: string, options: { readonly json?: boolean }) => {
      const bytes = image === '-' ? await readStandardInput(shell) : await readFile(image);
      const answer = await withServices(shell, async (services) => {
        const reading = await (await services.covers()).read(bytes);
        return options.json ? toJson(reading) : toText(reading, services, shell);
      });
      shell.output.write(`${answer}\n`);
    });
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

function toJson(reading: CoverReading): string {
  return JSON.stringify(reading, (_key, value: unknown) => rounded(value), 2);
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value;
}

/** The same words as `/covergenre` in the terminal, without the picture. */
async function toText(reading: CoverReading, services: Services, shell: Shell): Promise<string> {
  const [{ composeCoverReply }, { coverGenreRequestSchema }, { encodeReply }, { styleFor }] =
    await Promise.all([
      import('../../commands/compose-cover-reply.ts'),
      import('../request.ts'),
      import('../platforms/terminal/encode.ts'),
      import('../platforms/terminal/style.ts'),
    ]);
  const request = coverGenreRequestSchema.parse({ command: 'covergenre', cover: new Uint8Array(), picture: false });
  const reply = await composeCoverReply({ cover: reading }, undefined, request, services);
  return encodeReply(reply, styleFor(shell.output, shell.environment));
}
