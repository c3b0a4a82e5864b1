import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers';
import type { Interface } from 'node:readline';
import { bareBookPath, barePicturePath } from './typed-path.ts';
import { TERMINAL_LIMITS } from './limits.ts';

/** Lines as they come, put together to messages. */
interface Messages {
  /** Takes a line, and gives the messages that end before it, or with it. */
  add(line: string): string[];
  /** Gives what is left. */
  end(): string[];
}

/** The name of the slash command that a line begins with, or that a path alone stands for. */
function commandOf(line: string): string | undefined {
  if ((barePicturePath(line.trim()) ?? bareBookPath(line.trim())) !== undefined) return 'path';
  return /^\/([a-z]+)(?:\s|$)/i.exec(line)?.[1]?.toLowerCase();
}

/** Commands that prose of many lines may follow. */
const MANY_LINES: ReadonlySet<string> = new Set(['coverhues', 'series']);

/** Whether a message that begins with a line is about a series. */
function isSeries(first = ''): boolean {
  return commandOf(first) === 'series';
}

/** Puts lines together: prose is one message up to the next command or path, and each of these begins one. */
function createMessages(): Messages {
  let open: string[] = [];
  let length = 0;
  const end = (): string[] => {
    const ended = open.length === 0 ? [] : [open.join('\n')];
    open = [];
    length = 0;
    return ended;
  };
  return {
    add(line) {
      const begins = commandOf(line);
      // A path among the books of a series is one of them.
      const command = begins === 'path' && isSeries(open[0]) ? undefined : begins;
      const ended = command === undefined ? [] : end();
      // What is longer than a message is cut anyway.
      if (length <= TERMINAL_LIMITS.message) open.push(line);
      length += line.length + 1;
      return command === undefined || MANY_LINES.has(command) ? ended : [...ended, ...end()];
    },
    end,
  };
}

/** Splits pasted lines into messages: one for the prose, and one for each slash command in between. */
function splitMessages(lines: readonly string[]): string[] {
  const messages = createMessages();
  return [...lines.flatMap((line) => messages.add(line)), ...messages.end()];
}

/** Messages of a text that is piped in, in the same way: paragraphs are one book, and a slash command begins anew. */
export async function* pipedMessages(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const messages = createMessages();
  for await (const line of lines) yield* messages.add(line);
  yield* messages.end();
}

/** Milliseconds without another line after which a paste is at its end where the terminal doesn't mark that. */
const PASTE_PAUSE = 30;

/**
 * Messages as a person at a keyboard sends them: a line each, and a paste of many lines as one, sent by the
 * Enter that follows it. A paste is told by the terminal's marks (bracketed paste), or else by its lines
 * arriving together.
 */
export function typedMessages(lines: Interface, keyboard: NodeJS.ReadableStream): AsyncIterable<string> {
  const messages = new PassThrough({ objectMode: true });
  const held: string[] = [];
  let pasting = false;
  let waiting: NodeJS.Timeout | undefined;
  const send = (): void => {
    for (const message of splitMessages(held.splice(0))) messages.write(message);
  };
  keyboard.on('keypress', (_character: unknown, key: { name?: string } | undefined) => {
    if (key?.name === 'paste-start') pasting = true;
    if (key?.name === 'paste-end') pasting = false;
  });
  lines.on('line', (line) => {
    held.push(line);
    clearTimeout(waiting);
    if (!pasting) waiting = setTimeout(send, PASTE_PAUSE);
  });
  lines.once('close', () => {
    clearTimeout(waiting);
    send();
    messages.end();
  });
  return messages;
}
