import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../folders.ts';

/** What `coverhues` is called with. */
interface Call {
  readonly args: readonly string[];
  /** Standard input in base64. */
  readonly input: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A program that calls: its arguments are the socket and those of `coverhues`. It reads its input where that is named. */
export const CALLER = `
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
const [socketPath, ...args] = process.argv.slice(2);
const input = args.includes('-') ? readFileSync(0, 'base64') : '';
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('COVERHUES_')));
const call = request({ socketPath, method: 'POST' }).end(JSON.stringify({ args, input, cwd: process.cwd(), env }));
const answer = await new Promise((resolve) => call.once('response', resolve));
let said = '';
for await (const part of answer.setEncoding('utf8')) said += part;
const { end, stdout, stderr } = JSON.parse(said);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = end;
`;

/** Runs in this process what scripts call `coverhues`, as a process of its own takes a second to load. */
export interface ShellServer {
  /** Path of its socket. */
  readonly path: string;
  close(): void;
}

export async function openShellServer(): Promise<ShellServer> {
  const server = createServer((request, response) => {
    const run = async () => {
      const { args, input, ...options } = JSON.parse(await text(request)) as Call;
      return runCli(args, { ...options, input: Buffer.from(input, 'base64') });
    };
    run().then(
      (result) => response.end(JSON.stringify(result)),
      (error: Error) => response.end(JSON.stringify({ end: 1, stdout: '', stderr: error.stack })),
    );
  });
  const path = join(makeFolder(), 'shell');
  await once(server.listen(path), 'listening');
  return { path, close: () => server.close() };
}
