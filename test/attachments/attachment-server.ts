import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The platform's host in these tests; the server stands in for it. */
export const HOST = 'cdn.example';

/** A signed address, whose signature must never be seen again. */
export const SIGNED_URL = `https://${HOST}/files/blurb.txt?ex=1&hm=signature`;

/** A platform's file server on this machine. */
export interface AttachmentServer {
  /** Takes `https://cdn.example/…` to this server, and nothing anywhere else. */
  readonly fetch: typeof fetch;
  /** What was asked for, in order. */
  readonly requests: IncomingMessage[];
  /** Answers from now on, in turn; the last one goes on. */
  answer(...listeners: readonly RequestListener[]): void;
  close(): void;
}

/** Starts a server that answers as each test says. */
export async function startAttachmentServer(): Promise<AttachmentServer> {
  const requests: IncomingMessage[] = [];
  let listeners: RequestListener[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const listener = listeners.length > 1 ? listeners.shift() : listeners[0];
    listener?.(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.origin !== `https://${HOST}`) throw new Error(`${url.origin} must not be asked`);
      return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
    },
    requests,
    answer: (...next) => {
      requests.length = 0;
      listeners = [...next];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An answer with a status, headers and a body. */
export function respond(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): RequestListener {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Sends a kilobyte at a time for as long as the other side takes it. */
export function sendEndlessly(response: ServerResponse): void {
  const chunk = Buffer.alloc(1000, 'a');
  const send = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', send);
  send();
}
