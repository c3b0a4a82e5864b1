import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a process came to. */
export interface ChildRun {
  /** From its start to its end, in milliseconds. */
  readonly milliseconds: number;
  /** The most memory that it held at once, in bytes; processes that it started itself are not in it. */
  readonly peakMemory: number;
  readonly stdout: string;
}

/** Runs in the child as it ends; what a fork took over from its parent is in maxRSS, but not in VmHWM. */
const TELL_MEMORY = `import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let kibibytes = process.resourceUsage().maxRSS;
  try {
    kibibytes = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1];
  } catch {}
  writeSync(3, String(kibibytes));
});`;

/**
 * Runs Node.js with `args`, and with `env` beside this process's environment, to the end and measures it.
 * @throws {Error} with what it said, when it fails.
 */
export async function runNode(
  args: readonly string[],
  env: Readonly<NodeJS.ProcessEnv> = {},
): Promise<ChildRun> {
  const start = performance.now();
  const tellMemory = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const child = spawn(process.execPath, ['--import', tellMemory, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  const memory = child.stdio[3];
  if (!stdout || !stderr || !(memory instanceof Readable)) throw new Error('The child has no pipes.');
  const ended = new Promise<{ code: number | null; at: number }>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, at: performance.now() }));
  });
  const [said, complaint, kibibytes, { code, at }] = await Promise.all([
    text(stdout),
    text(stderr),
    text(memory),
    ended,
  ]);
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${complaint}`);
  return { milliseconds: at - start, peakMemory: Number(kibibytes) * 1024, stdout: said };
}
