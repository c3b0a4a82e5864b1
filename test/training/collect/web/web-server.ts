import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A site on this machine that notes what it is asked for. */
export interface WebServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Every request but those for robots.txt, in order. */
  readonly requests: IncomingMessage[];
  /** How often robots.txt was asked for. */
  readonly robots: () => number;
  url(path: string): string;
}

interface WebServerOptions {
  /** Text of robots.txt, or what answers for it; none is there when absent. */
  readonly robots?: string | RequestListener;
}

/** Starts a site that answers as `listener` does, until the test has finished. */
export async function startWebServer(
  listener: RequestListener,
  { robots }: WebServerOptions = {},
): Promise<WebServer> {
  const requests: IncomingMessage[] = [];
  let robotsRequests = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') {
      requests.push(request);
      listener(request, response);
      return;
    }
    robotsRequests += 1;
    if (typeof robots === 'function') robots(request, response);
    else response.writeHead(robots === undefined ? 404 : 200).end(robots);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, requests, robots: () => robotsRequests, url: (path) => origin + path };
}

/** Answers in turn; the last one goes on. */
export function inTurn(...listeners: readonly RequestListener[]): RequestListener {
  let next = 0;
  return (request, response) => {
    const listener = listeners[Math.min(next, listeners.length - 1)];
    next += 1;
    listener?.(request, response);
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

/** Sends half of what it promised, then cuts the connection. */
export const cutOff: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-length': '2000' });
  response.write('a'.repeat(1000), () => response.socket?.resetAndDestroy());
};
