// Sends questions over so many connections for so long, and writes what came of it as JSON; a process of its own, so
// that its work isn't the server's.
import { Pool } from 'undici';
import { quantile } from './measure.ts';
import { textsOf } from './texts.ts';
import type { WebLoad, WebLoadPlan } from './web.ts';

const { address, connections, milliseconds, fields } = JSON.parse(process.argv[2] ?? '{}') as WebLoadPlan & {
  readonly address: string;
};
/** Share of the time in which code is compiled; what is answered in it isn't counted. */
const WARM_UP = 0.3;

const bodies = textsOf(120).map((description) => JSON.stringify({ description, ...fields }));
const pool = new Pool(address, { connections, pipelining: 1 });
const durations: number[] = [];
const from = performance.now() + WARM_UP * milliseconds;
const until = from + milliseconds;
let sent = 0;

async function ask(): Promise<void> {
  while (performance.now() < until) {
    const start = performance.now();
    const { statusCode, body } = await pool.request({
      path: '/api/hues',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodies[sent++ % bodies.length]!,
    });
    const answer = await body.text();
    if (statusCode !== 200) throw new Error(`The server answered ${statusCode}: ${answer}`);
    if (start >= from) durations.push(performance.now() - start);
  }
}

await Promise.all(Array.from({ length: connections }, ask));
await pool.close();
const load: WebLoad = {
  requests: durations.length,
  perSecond: durations.length / (milliseconds / 1000),
  p50: quantile(durations, 0.5),
  p99: quantile(durations, 0.99),
};
process.stdout.write(JSON.stringify(load));
