import { PassThrough } from 'node:stream';
import type { Interface } from 'node:readline';

/** Splits pasted lines into messages: one for the prose, and one for each slash command in between. */
export function splitMessages(lines: readonly string[]): string[] {
  const messages: string[][] = [];
  let open = false;
  for (const line of lines) {
    const command = /^\/([a-z]+)(?:\s|$)/i.exec(line)?.[1];
    if (open && command === undefined) messages.at(-1)?.push(line);
    else messages.push([line]);
    open = command === undefined || command.toLowerCase() === 'coverhues';
  }
  return messages.map((message) => message.join('\n'));
}

/**
 * Messages as a person at a keyboard sends them: a line each, and a paste of many lines as one, sent by the
 * Enter that follows it. A paste is told by the terminal's marks (bracketed paste), or else by its lines
 * arriving together.
 */
export function typedMessages(lines: Interface, keyboard: NodeJS.ReadableStream): AsyncIterable<string> {
  const messages = new PassThrough({ objectMode: true });
  const held: string[] = [];
  let pasting = false;
  let scheduled = false;
  const send = (): void => {
    scheduled = false;
    for (const message of splitMessages(held.splice(0))) messages.write(message);
  };
  keyboard.on('keypress', (_character: unknown, key: { name?: string } | undefined) => {
    if (key?.name === 'paste-start') pasting = true;
    if (key?.name === 'paste-end') pasting = false;
  });
  lines.on('line', (line) => {
    held.push(line);
    if (pasting) return;
    if (!scheduled) setImmediate(send);
    scheduled = true;
  });
  lines.once('close', () => {
    send();
    messages.end();
  });
  return messages;
}
