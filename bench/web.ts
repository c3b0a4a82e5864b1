import { packagePath } from '../src/package-root.ts';
import { withProgram } from './chat-load.ts';
import { runNode } from './child.ts';
import { alignColumns, asRatio, inMilliseconds } from './measure.ts';

/** The server that coverhues is held against: the same, with a handler that does nothing. */
export const BARE_SERVER = 'an empty handler';

/** How many connections ask at once, one question after the other, and for how long. */
export interface WebLoadPlan {
  /** What is asked for beside the blurb. */
  readonly fields?: object;
  /** The tool for assistants that is called in place of `/api/hues`. */
  readonly tool?: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it; the first moments, in which code is compiled, are not counted. */
export interface WebLoad {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds from a question to the last byte of its answer. */
  readonly p50: number;
  readonly p99: number;
}

/** A load under the name of its server. */
export interface NamedWebLoad extends WebLoad {
  readonly name: string;
  readonly connections: number;
}

const PLANS: readonly WebLoadPlan[] = [1, 16, 64].map((connections) => ({
  connections,
  milliseconds: 5_000,
}));

const TSX = ['--import', import.meta.resolve('tsx')];

/** What the program is asked, one after the other. */
const ASKED = [
  { name: 'coverhues', fields: {} },
  { name: 'coverhues without reasons', fields: { reasons: false } },
  { name: 'a tool for assistants', fields: { picture: false }, tool: 'rank_hues' },
  { name: 'the same with a swatch', fields: {}, tool: 'rank_hues' },
];

/**
 * `POST /api/hues` with blurbs of 120 words to the program as people start it, the same as a call of a tool at `/mcp`, and
 * to the same server with a handler that answers with nothing; asked by a third process over loopback.
 */
export async function benchWeb(plans: readonly WebLoadPlan[] = PLANS): Promise<NamedWebLoad[]> {
  const programs = [
    { args: [packagePath('src', 'bin.js'), 'start'], asked: ASKED },
    {
      args: [...TSX, packagePath('bench', 'bare-web-server.ts')],
      asked: [{ name: BARE_SERVER, fields: {} }],
    },
  ];
  const environment = { COVERHUES_PORT: '0', COVERHUES_RATE_LIMIT: '0', COVERHUES_LOG_LEVEL: 'error' };
  const loads: NamedWebLoad[] = [];
  for (const { args, asked } of programs) {
    await withProgram(args, environment, async (said) => {
      const [address = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      for (const { name, ...question } of asked) {
        for (const plan of plans) {
          const load = await loadWeb(address, { ...plan, ...question });
          loads.push({ name, connections: plan.connections, ...load });
        }
      }
    });
  }
  return loads;
}

/** Asks the server at an address, from another process. */
export async function loadWeb(address: string, plan: WebLoadPlan): Promise<WebLoad> {
  const load = JSON.stringify({ ...plan, address });
  const { stdout } = await runNode([...TSX, packagePath('bench', 'web-load.ts'), load]);
  return JSON.parse(stdout) as WebLoad;
}

/** A table of loads; the last column holds the median against the empty handler's with as many connections. */
export function reportWeb(loads: readonly NamedWebLoad[]): string {
  const header = ['connections', 'requests/s', 'p50', 'p99', `against ${BARE_SERVER}`];
  const rows = loads.map(({ name, connections, perSecond, p50, p99 }) => {
    const base = loads.find((load) => load.name === BARE_SERVER && load.connections === connections);
    return [
      `${name}, ${connections}`,
      perSecond.toFixed(0),
      inMilliseconds(p50),
      inMilliseconds(p99),
      asRatio(p50, base?.p50 ?? Number.NaN),
    ];
  });
  return alignColumns([header, ...rows]);
}
