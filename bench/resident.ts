import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { packagePath } from '../src/package-root.ts';
import { withProgram } from './chat-load.ts';
import { drawCover } from './drawn-cover.ts';
import { alignColumns, asRatio } from './measure.ts';
import { textsOf } from './texts.ts';

/** How much is asked. */
interface ResidentPlan {
  readonly swatches: number;
  readonly covers: number;
}

/** The memory that a process holds in RAM at some moment, in bytes. */
interface Resident {
  readonly name: string;
  readonly bytes: number;
}

const WORDS = 200;

/**
 * The resident size of the web page and API, started with the options of `npm start`: after its first swatch, after so
 * many one by one, and after so many covers, whose model is loaded for the first.
 */
export async function benchResident(plan: ResidentPlan = { swatches: 50, covers: 10 }): Promise<Resident[]> {
  const environment = { COVERHUES_PORT: '0', COVERHUES_RATE_LIMIT: '0', COVERHUES_LOG_LEVEL: 'error' };
  return withProgram(await startArguments(), environment, async (said, pid) => {
    const [address = ''] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    const texts = textsOf(WORDS);
    const swatch = (at: number) => {
      const body = JSON.stringify({ description: texts[at % texts.length], title: `Book ${at}` });
      return send(`${address}/api/swatch.png`, { body, headers: { 'content-type': 'application/json' } });
    };
    const held: Resident[] = [];
    const look = async (name: string) => held.push({ name, bytes: await residentOf(pid) });
    await swatch(0);
    await look('coverhues, after its first swatch');
    for (let at = 1; at < plan.swatches; at++) await swatch(at);
    await look(`coverhues, after ${plan.swatches} swatches`);
    for (let at = 0; at < plan.covers; at++) {
      const body = new FormData();
      body.append('cover', new Blob([new Uint8Array(await drawCover(at))]), 'cover.jpg');
      await send(`${address}/api/covers`, { body });
    }
    await look(`coverhues, after ${plan.covers} covers`);
    return held;
  });
}

/** What `npm start` runs Node.js with, but for the build. */
async function startArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(packagePath('package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  const options = scripts.start.split(' ').filter((word) => /^--(?!import)/.test(word));
  return [...options, packagePath('src', 'bin.js'), 'start'];
}

async function send(address: string, request: RequestInit): Promise<void> {
  const response = await fetch(address, { method: 'POST', ...request });
  const { byteLength } = await response.arrayBuffer();
  if (!response.ok || byteLength === 0) throw new Error(`${address} answered with ${response.status}.`);
}

/** The memory that a process holds in RAM, in bytes. */
export async function residentOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1024;
}

/** A table of sizes, each with its ratio to the first. */
export function reportResident(held: readonly Resident[]): string {
  const base = held[0]?.bytes ?? Number.NaN;
  return alignColumns(
    held.map(({ name, bytes }) => [name, `${(bytes / 2 ** 20).toFixed(0)} MB`, asRatio(bytes, base)]),
  );
}
