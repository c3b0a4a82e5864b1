import { once } from 'node:events';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { sayCoverFault } from '../../../commands/look-at-cover.ts';
import { wordsFor } from '../words.ts';
import { fileKind } from '../../attachments/file-kind.ts';
import { toUtf8 } from '../../encoding/to-utf8.ts';
import { DOCUMENT_LIMITS } from '../../documents/limits.ts';
import { AttachmentError, CoverhuesError, FileError, PictureError } from '../../errors.ts';
import { type Ask, createAnswerQueue } from '../../queue/answer-queue.ts';
import type { FollowUp, Reply } from '../../reply.ts';
import { type Request, requestSchema } from '../../request.ts';
import type { Services } from '../../services.ts';
import { attachmentSentence } from '../attachment-sentence.ts';
import { decodeMessage, type Input, SHELF } from './decode.ts';
import { encodeReply } from './encode.ts';
import { TERMINAL_HELP } from './help.ts';
import { pipedMessages, typedMessages } from './messages.ts';
import { printable } from './printable.ts';
import { createFileFolder, type SaveFile } from './saved-files.ts';
import { type Screen, type Style, styleFor, wrap } from './style.ts';

const BRACKETED_PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** Where the terminal platform reads and writes. */
export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
}

interface Conversation {
  /** The last answer about a book. */
  book?: Reply;
  /** The last answer about a cover alone that came after it. */
  cover?: Reply | undefined;
}

/**
 * Answers in the terminal until the person quits or the input ends. At a keyboard there is a prompt, a line is a message,
 * as in a direct message, and so is a pasted text of many lines. Of any other input, in whatever encoding, all is one
 * message up to the next slash command.
 * Throws what a service throws when the input is no keyboard; at a keyboard it says so and goes on.
 */
export async function runTerminal(services: Services, streams: TerminalStreams): Promise<void> {
  const { input: keyboard, output } = streams;
  const interactive = Boolean(keyboard.isTTY && output.isTTY);
  const lines = createInterface(
    interactive
      ? { input: keyboard, output, terminal: true, prompt: '> ' }
      : { input: pipedText(keyboard), terminal: false, crlfDelay: Number.POSITIVE_INFINITY },
  );
  const messages = interactive ? typedMessages(lines, keyboard) : pipedMessages(lines);
  const write = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, 'drain');
  };
  const conversation: Conversation = {};
  const saveFile = createFileFolder();
  const leaving = new AbortController();
  const { ask } = createAnswerQueue(services);
  const around: Surroundings = {
    style: () => styleFor(output),
    ask: (request) => ask(request, leaving.signal),
    saveFile,
    interactive,
  };

  if (interactive) {
    lines.on('SIGINT', () => {
      leaving.abort();
      lines.close();
    });
    await write(BRACKETED_PASTE.on);
    lines.prompt();
  }
  try {
    for await (const message of messages) {
      const input = decodeMessage(message);
      if (input.kind === 'quit') break;
      const said = await respond(input, conversation, services, around);
      if (leaving.signal.aborted) break;
      if (said) await write(interactive ? `\n${said}\n\n` : `${said}\n\n`);
      if (interactive) lines.prompt();
    }
  } finally {
    lines.close();
    if (interactive) await write(`${BRACKETED_PASTE.off}\n`);
  }
}

/** An input that is no keyboard as text in UTF-8; reading it fails with a `FileError` where it is none. */
function pipedText(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  return Readable.from(toUtf8(textAlone(input as AsyncIterable<Buffer>), 'standard input'));
}

async function* textAlone(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of input) {
    const kind = isFirst ? fileKind(chunk, { name: '', mediaType: '' }) : undefined;
    if (kind !== undefined && kind !== 'web-page') {
      const sentence = 'Standard input is no text. To have a document read, run: coverhues hues - < FILE';
      throw new FileError('INPUT_UNREADABLE', sentence);
    }
    isFirst = false;
    yield chunk;
  }
}

interface Surroundings {
  /** The terminal's style right now: its window may have been resized. */
  style(): Style;
  readonly ask: Ask;
  readonly saveFile: SaveFile;
  readonly interactive: boolean;
}

async function respond(
  input: Exclude<Input, { kind: 'quit' }>,
  conversation: Conversation,
  services: Services,
  around: Surroundings,
): Promise<string> {
  const style = around.style();
  const asked = await askedBy(input, conversation);
  if ('sentence' in asked) return wrap(asked.sentence, style.width);
  const { request, notes = [] } = asked;
  try {
    const answer = await around.ask(request);
    const reply = { ...answer, notes: [...notes, ...answer.notes] };
    remember(reply, conversation);
    const parts = [encodeReply(reply, style)];
    for (const picture of reply.pictures) parts.push(`Swatch: ${await around.saveFile(picture)}`);
    const files = [];
    for (const file of reply.files) files.push(await around.saveFile(file));
    if (files.length > 0) parts.push(files.join('\n'));
    if (request.command === 'help') parts.push(TERMINAL_HELP);
    return parts.join('\n\n');
  } catch (error) {
    if (!around.interactive) throw error;
    if (error instanceof Error && error.name === 'AbortError') return '';
    services.logger.error({ err: error }, 'a message could not be answered');
    return error instanceof CoverhuesError
      ? error.message
      : 'Something failed on my side, and it was not your text. Please try once more.';
  }
}

/** A cover in between leaves what can be asked about the last book, but for what can be asked about itself. */
function remember(reply: Reply, conversation: Conversation): void {
  if (reply.followUps.every(({ place }) => place === 'moved')) return;
  if (reply.reading) Object.assign(conversation, { book: reply, cover: undefined });
  else conversation.cover = reply;
}

/** The request that an input comes to, with what its answer should mention first, or a sentence that says it all. */
type PromptRequest =
  | { readonly request: Request; readonly notes?: readonly string[] }
  | { readonly sentence: string };

function askedBy(
  input: Exclude<Input, { kind: 'quit' }>,
  conversation: Conversation,
): PromptRequest | Promise<PromptRequest> {
  if (input.kind === 'picture') return withPicture(input);
  if (input.kind === 'series') return withBooks(input);
  return input.kind === 'book' ? withBook(input) : requestOf(input, conversation);
}

function requestOf(
  input: Exclude<Input, { kind: 'quit' | 'picture' | 'book' | 'series' }>,
  { book, cover }: Conversation,
): PromptRequest {
  if (input.kind === 'request') return input;
  if (input.kind === 'nothing') return { sentence: '' };
  if (input.kind === 'problem') return input;
  const offered = [cover, book].flatMap((reply) => reply?.followUps ?? []);
  if (offered.length === 0) {
    return {
      sentence: 'Send me a book first; then you can ask why, for more hues, or for another palette.',
    };
  }
  const wanted = input.kind === 'save' ? 'save' : input.id;
  const followUp = offered.find(({ id }) => id === wanted || id === OTHERWISE[wanted]);
  if (!followUp) return { sentence: 'There is nothing more to say to that answer.' };
  if (input.kind !== 'save') return { request: withTyped(followUp.request, input) };
  const { request } = followUp;
  return { request: request.command === 'save' ? { ...request, name: input.name, shelf: SHELF } : request };
}

/** What is the same where it is called otherwise. */
const OTHERWISE: Readonly<Partial<Record<FollowUp['id'], FollowUp['id']>>> = { roll: 'other', other: 'roll' };

/** A follow-up with what was typed behind it: which colours stay, or which change their parts. */
function withTyped(
  request: FollowUp['request'],
  { id, text }: Extract<Input, { kind: 'follow-up' }>,
): FollowUp['request'] {
  if (request.command !== 'lock' || text === '') return request;
  return id === 'lock' ? { ...request, lock: text } : { ...request, swap: text };
}

/** Reads the picture that an input names. A blurb is answered also when it can't be read. */
async function withPicture({ path, fields }: Extract<Input, { kind: 'picture' }>): Promise<PromptRequest> {
  try {
    const { readPictureFile } = await import('../../covers/read-picture-file.ts');
    const cover = await readPictureFile(path, printable(path));
    return { request: requestSchema.parse({ ...fields, cover }) };
  } catch (error) {
    if (!(error instanceof FileError || error instanceof PictureError)) throw error;
    const words = wordsFor('en');
    const fault = error instanceof PictureError ? sayCoverFault(error.code, words) : error.message;
    if (fields.command === 'covergenre' || !(fields.blurb || fields.genres)) return { sentence: fault };
    const notes = [words.together([fault, words.cover.blurbAlone])];
    return { request: requestSchema.parse(fields), notes };
  }
}

/** Reads the text or the document that an input names, and a picture with it; an e-book's cover is one. */
async function withBook({ path, cover, fields }: Extract<Input, { kind: 'book' }>): Promise<PromptRequest> {
  try {
    const { readBookFile } = await import('../../attachments/read-book-file.ts');
    const { text: blurb, ...own } = await readBookFile(path, printable(path));
    if (cover !== undefined)
      return await withPicture({ kind: 'picture', path: cover, fields: { ...fields, blurb } });
    return { request: requestSchema.parse({ ...fields, blurb, ...own }) };
  } catch (error) {
    if (error instanceof FileError) return { sentence: error.message };
    if (!(error instanceof AttachmentError)) throw error;
    return { sentence: attachmentSentence(error, basename(path), 'en', DOCUMENT_LIMITS.bytes) };
  }
}

/** Reads the books of a series that an input names. */
async function withBooks({ books, fields }: Extract<Input, { kind: 'series' }>): Promise<PromptRequest> {
  try {
    const { readTypedBook } = await import('./series-books.ts');
    const read = [];
    for (const book of books) read.push(await readTypedBook(book));
    return { request: requestSchema.parse({ ...fields, books: read }) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { sentence: error.message };
  }
}
