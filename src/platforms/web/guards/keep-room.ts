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
  const leaving = new WeakMap<Socket, () => void>();
  let count = 0;
  server.on('connection', (socket) => {
    const client = clientOf(socket.remoteAddress ?? '', undefined, 0);
    const own = clients.get(client) ?? new Set();
    clients.set(client, own.add(socket));
    count += 1;
    const leave = (): void => {
      if (!own.delete(socket)) return;
      count -= 1;
      if (own.size === 0 && clients.get(client) === own) clients.delete(client);
    };
    leaving.set(socket, leave);
    socket.once('close', leave);
    if (count <= most) return;
    const last = idleOfLargest(clients, busy) ?? socket;
    // Told of its end only later, it would be looked at again for each of many that come at once.
    leaving.get(last)?.();
    last.destroy();
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
