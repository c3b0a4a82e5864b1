// Sends questions over so many connections for so long, and writes what came of it as JSON; a process of its own, so
// that its work isn't the server's.
import { Pool } from 'undici';
import { quantile } from './measure.ts';
import { textsOf } from './texts.ts';
import type { WebLoad, WebLoadPlan } from './web.ts';

const { address, connections, milliseconds, fields, tool } = JSON.parse(
  process.argv[2] ?? '{}',
) as WebLoadPlan & {
  readonly address: string;
};
/** Questions in which code is compiled; they aren't counted. */
const WARM_UP = 20;

const bodies = textsOf(120).map((description) => JSON.stringify(messageOf({ description, ...fields })));
const pool = new Pool(address, { connections, pipelining: 1 });
let sent = 0;

/** A question as it is sent: as a body of the API, or as a call of the tool. */
function messageOf(book: object): object {
  if (tool === undefined) return book;
  return { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: tool, arguments: book } };
}

async function ask(): Promise<void> {
  const { statusCode, body } = await pool.request({
    path: tool === undefined ? '/api/hues' : '/mcp',
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: bodies[sent++ % bodies.length]!,
  });
  const answer = await body.text();
  if (statusCode !== 200 || answer.includes('"isError":true'))
    throw new Error(`The server answered ${statusCode}: ${answer}`);
}

const each = (work: () => Promise<void>) => Promise.all(Array.from({ length: connections }, work));
await each(async () => {
  for (let count = 0; count < Math.ceil(WARM_UP / connections); count++) await ask();
});
const durations: number[] = [];
const started = performance.now();
await each(async () => {
  do {
    const start = performance.now();
    await ask();
    durations.push(performance.now() - start);
  } while (performance.now() < started + milliseconds);
});
const seconds = (performance.now() - started) / 1000;
await pool.close();
const load: WebLoad = {
  requests: durations.length,
  perSecond: durations.length / seconds,
  p50: quantile(durations, 0.5),
  p99: quantile(durations, 0.99),
};
process.stdout.write(JSON.stringify(load));
