import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { describe, expect, it } from 'vitest';
import { keepRoom } from '../../../../src/platforms/web/guards/keep-room.ts';

/** A connection as far as a server's room is concerned: told to end, it says so only later, as sockets do. */
class Connection extends EventEmitter {
  looks = 0;
  #isDestroyed = false;
  readonly remoteAddress: string;

  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }

  get destroyed(): boolean {
    this.looks += 1;
    return this.#isDestroyed;
  }

  destroy(): void {
    this.#isDestroyed = true;
    setImmediate(() => this.emit('close'));
  }
}

/** So many connections of an address, all at once. */
function connect(server: EventEmitter, count: number, address: string): Connection[] {
  return Array.from({ length: count }, () => {
    const connection = new Connection(address);
    server.emit('connection', connection);
    return connection;
  });
}

function roomOf(most: number): EventEmitter {
  const server = new EventEmitter();
  keepRoom(server as Server, most);
  return server;
}

const areOpen = (connections: readonly Connection[]) => connections.filter(({ destroyed }) => !destroyed);

describe('room among connections', () => {
  it('is taken from whoever holds the most, oldest first', () => {
    const server = roomOf(100);
    const few = connect(server, 10, '192.0.2.1');
    const many = connect(server, 500, '192.0.2.2');
    expect(areOpen(few)).toEqual(few);
    expect(areOpen(many)).toEqual(many.slice(-90));
  });

  it('is shared by two who both want all of it, also when those have left that were told to', async () => {
    const server = roomOf(100);
    const one = connect(server, 300, '192.0.2.2');
    await new Promise((resolve) => setImmediate(resolve));
    const other = connect(server, 300, '192.0.2.3');
    expect([areOpen(one).length, areOpen(other).length]).toEqual([50, 50]);
  });

  it('costs no more for each of many that come at once', () => {
    const server = roomOf(100);
    const many = connect(server, 5_000, '192.0.2.2');
    const looks = many.reduce((sum, connection) => sum + connection.looks, 0);
    expect(looks).toBeLessThan(2 * many.length);
  });
});
