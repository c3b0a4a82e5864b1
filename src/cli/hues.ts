import { Command, InvalidArgumentError, Option } from 'commander';
import { type Argument, COVERHUES_ARGUMENTS, flagOf } from '../../commands/arguments.ts';
import type { FileContent } from '../attachments/read-file.ts';
import { AttachmentError, FileError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import {
  askedFormats,
  type ExportOptions,
  exportOptions,
  listExports,
  writeExports,
} from './export-files.ts';
import { REQUEST_LIMITS } from '../request-limits.ts';
import { filePath } from './option-paths.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';
import { briefOption, writeBrief } from './write-brief.ts';
import { picturePath, writePictureFile } from './write-picture.ts';

interface HuesOptions extends ExportOptions {
  readonly genres?: string;
  readonly like?: string;
  readonly title?: string;
  readonly lock?: string;
  readonly roll?: number;
  readonly swap?: string;
  readonly cover?: string;
  readonly top?: number;
  readonly theme?: string;
  readonly json?: boolean;
  readonly read?: boolean;
  readonly image?: string;
  readonly brief?: string;
}

/** A command's argument as an option of the shell. */
function toOption(argument: Argument): Option {
  if (argument.kind === 'text') {
    const { separator } = argument;
    const option = new Option(`--${flagOf(argument)} <text>`, argument.description);
    if (separator === undefined) return option;
    return option.argParser((value, earlier?: string) => [earlier, value].filter(Boolean).join(separator));
  }
  if (argument.kind === 'picture') {
    return new Option(`--${argument.name} <file>`, argument.description).argParser(filePath);
  }
  if (argument.kind === 'choice') {
    return new Option(`--${argument.name} <name>`, argument.description).choices(argument.choices);
  }
  return new Option(`--${argument.name} <number>`, argument.description).argParser((value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= argument.min && number <= argument.max) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${argument.min} to ${argument.max}.`);
  });
}

/** `coverhues hues`: one book, from the shell. */
export function huesCommand(shell: Shell): Command {
  const command = new Command('hues')
    .description('rank the cover hues of one book')
    .argument(
      '<text>',
      "the book's blurb; a file with it, such as blurb.docx or book.epub, or its cover; or - to read it from standard input",
    );
  for (const argument of COVERHUES_ARGUMENTS) if (!argument.required) command.addOption(toOption(argument));
  for (const option of [...exportOptions(), briefOption()]) command.addOption(option);
  return command
    .addOption(rollOption())
    .option('--swap <two>', 'let two of ground, main, accent and ink change their parts, such as ground,main')
    .option(
      '--image <file>',
      'write the swatch to this file, as PNG, or as JPEG where its name ends so',
      picturePath,
    )
    .option('--read', 'write the text that was read, too, and what was left out of it')
    .option('--json', 'write the answer as one JSON object')
    .addHelpText(
      'after',
      `
A hue's "hex" in the JSON is its typical colour on such covers, "css" the keyword's own, and "said" is what the text
calls it. "worn" is the palette that is
recommended, with the roles "ground", "main", "accent" and "ink", and "comparables" are real covers of such books; all
palettes and the ground are under "covers". With --lock "kept" has what was kept, how near each palette comes to it, and
how usual it is on covers. "beside" says which books and authors, of --like or in the blurb, were
"found", and which are "unknown". A model that knows no covers has none of these: its palette is the hues with
a "role", and besides the --top hues those of the palette are listed that stand further down. With COVERHUES_INDEX "own" is what your own list wears. With --image the JSON has
"picture": {"file", "alt"}, whose "alt" says in words what the swatch shows. "read" says how many "words" were read "of"
those sent, and how many parts of each kind were "leftOut": reviews, prizes, the author's biography and the like; with
--read it holds the "text", too, those "parts", and the names of books and authors that it has "comparisons" with.

Exit codes: 0 answered; 1 failed, or there was nothing to read: no word in the blurb, no genre or comparable book that
is known, and no cover; 2 wrong usage.

Examples:
  coverhues hues "A detective returns to the harbour town where her sister vanished."
  coverhues hues "Two bakers fall in love." --genres "romance, small town" --image swatch.png
  coverhues hues blurb.docx --like "The Key to Rebecca by Ken Follett" --like "Magic Binds by Ilona Andrews"
  coverhues hues - --json --top 58 < blurb.txt
  coverhues hues blurb.txt --lock firebrick --lock '#f3e9d2' --roll 2
  coverhues hues blurb.docx --title "Proof" --export ase,aco,tokens --out palette
  coverhues hues blurb.docx --title "Proof" --brief proof.pdf
  coverhues hues book.epub --title "The Salt Ledger"`,
    )
    .action(async (text: string, options: HuesOptions) => {
      const {
        image,
        json,
        cover,
        brief,
        roll,
        like: comparables,
        export: _formats,
        out: _folder,
        ...fields
      } = options;
      const formats = askedFormats(options);
      const { requestSchema } = await import('../request.ts');
      const { text: blurb, ...own } = await readBook(text, shell);
      const request = requestSchema.parse({
        ...fields,
        ...(comparables !== undefined && { comparables }),
        ...(roll !== undefined && { variant: roll - 1 }),
        command: 'coverhues',
        blurb,
        ...(cover === undefined ? own : { cover: await readCover(cover) }),
        picture: image !== undefined,
        formats,
        brief: brief !== undefined,
        keep: false,
      });
      const { answer } = await import('../../commands/index.ts');
      const reply = await withServices(shell, (services) => answer(request, services));
      const picture = image === undefined ? undefined : await writePicture(reply, image, shell);
      const files = await writeExports(reply, options, shell);
      await writeBrief(reply, brief, shell);
      const said = json ? toJson(reply, { picture, files }) : await toText(reply, shell);
      shell.output.write(`${said}\n${json ? '' : listExports(files)}`);
      // There was nothing to read, which the headline says.
      if (!reply.reading && !reply.cover) shell.exitCode = 1;
    });
}

/** Which of the palettes with locked colours is shown, or, without any, which of an answer's own. */
function rollOption(): Option {
  const { rolls } = REQUEST_LIMITS;
  const option = new Option('--roll <number>', `which of the palettes with them to show, from 1 to ${rolls}`);
  return option.argParser((value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= 1 && number <= rolls) return number;
    throw new InvalidArgumentError(`Expected a whole number from 1 to ${rolls}.`);
  });
}

/** A blurb as it is given, or as a file or standard input holds it; and a cover, such as an e-book's. */
async function readBook(given: string, { input }: Shell): Promise<FileContent> {
  const { bareBookPath, barePicturePath } = await import('../platforms/terminal/typed-path.ts');
  const picture = barePicturePath(given);
  if (picture !== undefined) return { text: '', cover: await readCover(picture) };
  const path = bareBookPath(given);
  if (given !== '-' && path === undefined) return { text: given };
  const { readBookFile, readBookStream } = await import('../attachments/read-book-file.ts');
  try {
    return await (path === undefined ? readBookStream(input as AsyncIterable<Buffer>) : readBookFile(path));
  } catch (error) {
    if (!(error instanceof AttachmentError)) throw error;
    if (error.code === 'ATTACHMENT_EMPTY') return { text: '' };
    throw await unreadable(error, path === undefined ? 'standard input' : given);
  }
}

async function unreadable(fault: AttachmentError, name: string): Promise<FileError> {
  const [{ attachmentSentence }, { DOCUMENT_LIMITS }] = await Promise.all([
    import('../platforms/attachment-sentence.ts'),
    import('../documents/limits.ts'),
  ]);
  const sentence = attachmentSentence(fault, name, 'en', DOCUMENT_LIMITS.bytes);
  return new FileError('INPUT_UNREADABLE', sentence, { cause: fault });
}

async function readCover(path: string): Promise<Uint8Array> {
  const { readPictureFile } = await import('../covers/read-picture-file.ts');
  return readPictureFile(path);
}

/** A swatch that was written: where, and what it shows in words. */
interface WrittenPicture {
  readonly file: string;
  readonly alt: string;
}

/** The answer without a picture's bytes and what only a conversation needs; of colours in words, their names alone. */
function toJson(
  reply: Reply,
  written: { readonly picture: WrittenPicture | undefined; readonly files: readonly string[] | undefined },
): string {
  const { headline, notes, hues, palette, comparables, advice, reading, cover, desk } = reply;
  return JSON.stringify(
    { headline, notes, hues, worn: palette, comparables, advice, ...reading, kept: desk, cover, ...written },
    (key, value: unknown) => (key === 'said' ? (value as { readonly name?: string }).name : value),
    2,
  );
}

async function toText(reply: Reply, shell: Shell): Promise<string> {
  const { encodeReply } = await import('../platforms/terminal/encode.ts');
  const { styleFor } = await import('../platforms/terminal/style.ts');
  const { encodeText } = await import('../platforms/terminal/encode-text.ts');
  const style = styleFor(shell.output, shell.environment);
  return [encodeReply(reply, style), ...encodeText(reply, style)].join('\n\n');
}

/** Writes the swatch, if there is one, and says so if there is none. */
async function writePicture(reply: Reply, path: string, shell: Shell): Promise<WrittenPicture | undefined> {
  const [picture] = reply.pictures;
  if (!picture) {
    shell.errors.write('coverhues: there are no hues to draw, so no image was written.\n');
    shell.exitCode = 1;
    return undefined;
  }
  await writePictureFile(path, picture.bytes);
  return { file: path, alt: picture.alt };
}
