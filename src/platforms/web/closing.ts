import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** Milliseconds in which those who go on asking are told that the connection closes, and after which idle ones are. */
const LAST_REQUESTS = 500;
/** Milliseconds after which connections that have become idle meanwhile are closed. */
const IDLE = 50;

/** Ends a server without cutting anybody off. */
export interface Closing {
  /**
   * Accepts no connection any more, lets every answer say that it closes its own, and returns when all are closed.
   *
   * @param grace milliseconds that open requests get
   */
  close(grace: number): Promise<void>;
}

/** Watches a server's connections and answers, so that it can be closed while some are on their way. */
export function watchAnswers(server: Server): Closing {
  const answers = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, response) => {
    if (isClosing) response.shouldKeepAlive = false;
    answers.add(response);
    response.once('close', () => answers.delete(response));
  });
  const closeIdle = (): void => {
    server.closeIdleConnections();
    // Node waits for the first byte of a connection as for the rest of a request.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  return {
    async close(grace) {
      isClosing = true;
      for (const answer of answers) answer.shouldKeepAlive = false;
      const closed = new Promise((resolve) => server.once('close', resolve));
      // The server's own would close connections at once on which the next request may be on its way.
      NetServer.prototype.close.call(server);
      const timers = [
        setTimeout(() => timers.push(setInterval(closeIdle, IDLE)), Math.min(LAST_REQUESTS, grace)),
        setTimeout(() => server.closeAllConnections(), grace),
      ];
      await closed;
      for (const timer of timers) clearTimeout(timer);
      // … which also ends its looking for late requests.
      server.close();
    },
  };
}
