import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { clientOf } from './client.ts';

/**
 * Keeps room for everybody among a server's connections: where there are more than `most`, the oldest is closed on which
 * no request is answered, of the client that holds the most of them; the new one where there is none such. So nobody who
 * holds many connections open shuts the others out.
 */
export function keepRoom(server: Server, most: number): void {
  const clients = new Map<string, Set<Socket>>();
  const busy = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket) => {
    const client = clientOf(socket.remoteAddress ?? '', undefined, 0);
    const own = clients.get(client) ?? new Set();
    clients.set(client, own.add(socket));
    count += 1;
    socket.once('close', () => {
      count -= 1;
      own.delete(socket);
      if (own.size === 0 && clients.get(client) === own) clients.delete(client);
    });
    if (count > most) (idleOfLargest(clients, busy) ?? socket).destroy();
  });
  server.prependListener('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
  });
}

function idleOfLargest(
  clients: ReadonlyMap<string, ReadonlySet<Socket>>,
  busy: ReadonlySet<Socket>,
): Socket | undefined {
  const bySize = [...clients.values()].toSorted((one, other) => other.size - one.size);
  for (const sockets of bySize) {
    for (const socket of sockets) if (!busy.has(socket) && !socket.destroyed) return socket;
  }
  return undefined;
}
