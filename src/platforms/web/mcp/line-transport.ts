import type { Readable } from 'node:stream';
import { type JSONRPCMessage, parseJSONRPCMessage, type Transport } from '@modelcontextprotocol/server';
import { WEB_LIMITS } from '../limits.ts';
import { createMessageLines, type MessageLines } from './message-lines.ts';
import { RPC, type RpcError, rpcError } from './rpc-error.ts';

/**
 * Messages of the Model Context Protocol as lines of JSON. The library's own transport gives up what is under way when
 * the input ends; this one answers it first. A line that is no message is answered with what is wrong with it.
 */
export class LineTransport implements Transport {
  onclose?: () => void;
  onmessage?: NonNullable<Transport['onmessage']>;
  /** Resolves when it is closed. */
  readonly closed: Promise<void>;
  readonly #input: Readable;
  readonly #output: NodeJS.WritableStream;
  readonly #lines: MessageLines;
  /** Ids of what is to be answered. */
  readonly #owed = new Set<string | number>();
  #isFinishing = false;
  #isClosed = false;
  #tellClosed: () => void = () => {};

  constructor(input: Readable, output: NodeJS.WritableStream) {
    this.#input = input;
    this.#output = output;
    this.#lines = createMessageLines({ bytes: WEB_LIMITS.uploadBytes }, (line) => this.#take(line));
    this.closed = new Promise((resolve) => {
      this.#tellClosed = resolve;
    });
  }

  start(): Promise<void> {
    this.#input.on('data', this.#lines.add);
    for (const event of ['end', 'close', 'error']) this.#input.once(event, this.#end);
    return Promise.resolve();
  }

  /** Hears no more, and closes as soon as every answer that is owed is written. */
  readonly finish = (): void => {
    this.#isFinishing = true;
    this.#input.off('data', this.#lines.add);
    this.#closeIfDone();
  };

  async send(message: JSONRPCMessage): Promise<void> {
    await this.#write(message);
    if (isAnswer(message)) this.#owed.delete(message.id);
    this.#closeIfDone();
  }

  close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#input.off('data', this.#lines.add).pause();
      this.onclose?.();
      this.#tellClosed();
    }
    return Promise.resolve();
  }

  readonly #end = (): void => {
    if (!this.#isFinishing) this.#lines.end();
    this.finish();
  };

  #take(line: string | undefined): void {
    if (line?.trim() === '') return;
    const message = line === undefined ? TOO_LONG : readMessage(line);
    if (isFault(message)) void this.#write(message);
    else this.#deliver(message);
  }

  #deliver(message: JSONRPCMessage): void {
    if (isQuestion(message)) this.#owed.add(message.id);
    const takenBack = idTakenBack(message);
    if (takenBack !== undefined) this.#owed.delete(takenBack);
    this.onmessage?.(message);
  }

  #write(message: JSONRPCMessage | RpcError): Promise<void> {
    return new Promise((resolve) => {
      this.#output.write(`${JSON.stringify(message)}\n`, () => resolve());
    });
  }

  #closeIfDone(): void {
    if (this.#isFinishing && this.#owed.size === 0) void this.close();
  }
}

const TOO_LONG = rpcError(RPC.invalidRequest, `A message may have up to ${WEB_LIMITS.uploadBytes} bytes.`);

/** A line as a message, or as what is wrong with it. */
function readMessage(line: string): JSONRPCMessage | RpcError {
  let sent: unknown;
  try {
    sent = JSON.parse(line);
  } catch {
    return rpcError(RPC.parseError, 'The line is no JSON.');
  }
  if (Array.isArray(sent))
    return rpcError(RPC.invalidRequest, 'Messages come one by one, and not in a list.');
  try {
    return parseJSONRPCMessage(sent);
  } catch {
    return rpcError(RPC.invalidRequest, 'The line is no message of JSON-RPC 2.0.');
  }
}

interface WithId {
  readonly id: string | number;
}

const isFault = (message: JSONRPCMessage | RpcError): message is RpcError =>
  'error' in message && message.id === null;

const isQuestion = (message: JSONRPCMessage): message is JSONRPCMessage & WithId =>
  'method' in message && 'id' in message;

const isAnswer = (message: JSONRPCMessage): message is JSONRPCMessage & WithId =>
  !('method' in message) && message.id !== undefined;

/** The id of a question that need not be answered any more. */
function idTakenBack(message: JSONRPCMessage): string | number | undefined {
  if (!('method' in message) || message.method !== 'notifications/cancelled') return undefined;
  const id = message.params?.['requestId'];
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}
