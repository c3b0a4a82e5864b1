import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import { WebSocketServer } from 'ws';

/** A server on this machine that takes what it is asked, and leaves some of it without an answer. */
export interface SilentServer {
  readonly port: number;
  /** Resolves when it was first asked something that it leaves without an answer. */
  readonly asked: Promise<unknown>;
  close(): void;
}

/** Takes connections, and never says a word. */
export function openSilentServer(): Promise<SilentServer> {
  const server = createTcpServer((socket) => {
    socket.once('data', () => server.emit('asked'));
  });
  return listen(server);
}

/** Opens web sockets, and sends nothing over them. */
export async function openSilentSockets(): Promise<SilentServer> {
  const server = createServer();
  new WebSocketServer({ server }).on('connection', () => server.emit('asked'));
  return listen(server);
}

/** Answers requests whose path ends in one of `answers` with its JSON, and no other. */
export function openHalfSilentServer(answers: Readonly<Record<string, unknown>>): Promise<SilentServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const known = Object.entries(answers).find(([end]) => path.endsWith(end));
    if (!known) return server.emit('asked');
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify(known[1]));
  });
  return listen(server);
}

async function listen(server: Server | TcpServer): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => undefined);
    sockets.add(socket);
  });
  const asked = once(server, 'asked');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
