// The least that such a server does: it reads the JSON and answers with an empty object. What coverhues takes beyond it
// is its own.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/api/hues', async (c) => {
  await c.req.json();
  return c.json({});
});
const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://localhost:${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
