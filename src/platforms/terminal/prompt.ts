import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { answer } from '../../../commands/index.ts';
import { CoverhuesError } from '../../errors.ts';
import type { Reply } from '../../reply.ts';
import { type Request, requestSchema } from '../../request.ts';
import type { Services } from '../../services.ts';
import { decodeMessage, type Input } from './decode.ts';
import { encodeReply } from './encode.ts';
import { TERMINAL_HELP } from './help.ts';
import { typedMessages } from './messages.ts';
import { createPictureFolder, type SavePicture } from './pictures.ts';
import { type Screen, styleFor, wrap } from './style.ts';

const BRACKETED_PASTE = { on: '\u001b[?2004h', off: '\u001b[?2004l' };

/** Where the terminal platform reads and writes. */
export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
}

interface Conversation {
  /** The last book that was asked about, with its answer. */
  last?: { readonly request: Request; readonly reply: Reply };
}

/**
 * Answers in the terminal until the person quits or the input ends: a line is a message, as in a direct
 * message. Where the input is a keyboard there is a prompt, and a pasted text of many lines is one message.
 * Throws what a service throws when the input is no keyboard; at a keyboard it says so and goes on.
 */
export async function runTerminal(services: Services, streams: TerminalStreams): Promise<void> {
  const { input: keyboard, output } = streams;
  const interactive = Boolean(keyboard.isTTY && output.isTTY);
  const lines = createInterface(
    interactive
      ? { input: keyboard, output, terminal: true, prompt: '> ' }
      : { input: keyboard, terminal: false, crlfDelay: Number.POSITIVE_INFINITY },
  );
  const messages = interactive ? typedMessages(lines, keyboard) : lines;
  const write = async (text: string): Promise<void> => {
    if (!output.write(text)) await once(output, 'drain');
  };
  const conversation: Conversation = {};
  const savePicture = createPictureFolder();

  if (interactive) {
    lines.on('SIGINT', () => lines.close());
    await write(BRACKETED_PASTE.on);
    lines.prompt();
  }
  try {
    for await (const message of messages) {
      const input = decodeMessage(message);
      if (input.kind === 'quit') break;
      const said = await respond(input, conversation, services, { streams, savePicture, interactive });
      if (said) await write(interactive ? `\n${said}\n\n` : `${said}\n\n`);
      if (interactive) lines.prompt();
    }
  } finally {
    lines.close();
    if (interactive) await write(`${BRACKETED_PASTE.off}\n`);
  }
}

interface Surroundings {
  readonly streams: TerminalStreams;
  readonly savePicture: SavePicture;
  readonly interactive: boolean;
}

async function respond(
  input: Exclude<Input, { kind: 'quit' }>,
  conversation: Conversation,
  services: Services,
  around: Surroundings,
): Promise<string> {
  const style = styleFor(around.streams.output);
  const request = requestOf(input, conversation);
  if (typeof request === 'string') return wrap(request, style.width);
  try {
    const reply = await answer(request, services);
    if (request.command === 'coverhues') conversation.last = { request, reply };
    const parts = [encodeReply(reply, style)];
    for (const picture of reply.pictures) parts.push(`Swatch: ${await around.savePicture(picture)}`);
    if (request.command === 'help') parts.push(TERMINAL_HELP);
    return parts.join('\n\n');
  } catch (error) {
    if (!around.interactive) throw error;
    services.logger.error({ err: error }, 'a message could not be answered');
    return error instanceof CoverhuesError
      ? error.message
      : 'Something failed on my side, and it was not your text. Please try once more.';
  }
}

/** The request that an input comes to, or a sentence on why there is none. */
function requestOf(input: Exclude<Input, { kind: 'quit' }>, { last }: Conversation): Request | string {
  if (input.kind === 'request') return input.request;
  if (input.kind === 'nothing') return '';
  if (input.kind === 'problem') return input.sentence;
  if (!last) return 'Send me a book first; then you can ask why, for more hues, or for another palette.';
  const followUp = last.reply.followUps.find(({ id }) => id === input.id);
  if (followUp) return requestSchema.parse({ ...last.request, ...followUp.change });
  return 'There is nothing more to say to that answer.';
}
