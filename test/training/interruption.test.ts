import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { bundled } from '../bundled.ts';

/** Shows a bar as on a terminal, and waits. */
const programs = {
  'a live view': `import { liveView } from ${bundled('training/collect/live-view.ts')};
    const view = liveView('Fetching covers', terminal);
    view.start(40, 10);`,
  'a progress bar': `import { progressBar } from ${bundled('training/progress.ts')};
    const bar = progressBar('Reading', terminal);
    bar.start(40);`,
};

describe.each(Object.entries(programs))('%s', (_name, program) => {
  it.each(['SIGINT', 'SIGTERM'] as const)('gives the terminal back as it was on %s', async (signal) => {
    const terminal = `const terminal = Object.defineProperty(process.stderr, 'isTTY', { value: true });
      for (const name of ['cursorTo', 'clearLine', 'moveCursor']) terminal[name] ??= () => true;`;
    const wait = "setInterval(() => {}, 1000); process.stdout.write('shown');";
    const child = spawn(process.execPath, ['--input-type=module', '-e', terminal + program + wait], {
      cwd: packagePath(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let written = '';
    child.stderr.on('data', (chunk: Buffer) => (written += String(chunk)));
    await once(child.stdout, 'data');
    child.kill(signal);
    const [, endedBy] = (await once(child, 'close')) as [unknown, string];
    expect(endedBy).toBe(signal);
    for (const [hidden, shown] of [
      ['\u001B[?25l', '\u001B[?25h'],
      ['\u001B[?7l', '\u001B[?7h'],
    ] as const) {
      expect(written).toContain(hidden);
      expect(written.lastIndexOf(shown)).toBeGreaterThan(written.lastIndexOf(hidden));
    }
  });
});
