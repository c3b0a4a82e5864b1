import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CoverhuesError } from '../../errors.ts';
import { type Ask, createAnswerQueue } from '../../queue/answer-queue.ts';
import type { Reply } from '../../reply.ts';
import type { Request } from '../../request.ts';
import type { Services } from '../../services.ts';
import { decodeMessage, type Input } from './decode.ts';
import { encodeReply } from './encode.ts';
import { TERMINAL_HELP } from './help.ts';
import { typedMessages } from './messages.ts';
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
  last?: Reply;
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
  const request = requestOf(input, conversation);
  if (typeof request === 'string') return wrap(request, style.width);
  try {
    const reply = await around.ask(request);
    if (reply.followUps.length > 0) conversation.last = reply;
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

/** The request that an input comes to, or a sentence on why there is none. */
function requestOf(input: Exclude<Input, { kind: 'quit' }>, { last }: Conversation): Request | string {
  if (input.kind === 'request') return input.request;
  if (input.kind === 'nothing') return '';
  if (input.kind === 'problem') return input.sentence;
  if (!last) return 'Send me a book first; then you can ask why, for more hues, or for another palette.';
  const followUp = last.followUps.find(({ id }) => id === input.id);
  return followUp?.request ?? 'There is nothing more to say to that answer.';
}
