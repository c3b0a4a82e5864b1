import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedWatchdog } from '../src/watchdog.ts';
import { makeFolder } from './folders.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Signs that are given within a time, in milliseconds. */
function signsWithin(milliseconds: number, environment: NodeJS.ProcessEnv): number {
  let signs = 0;
  const end = feedWatchdog(environment, () => (signs += 1));
  vi.advanceTimersByTime(milliseconds);
  end();
  vi.advanceTimersByTime(milliseconds);
  return signs;
}

describe('the watchdog', () => {
  it('gets three signs in the time that it waits, until they are ended', () => {
    expect(signsWithin(60_000, { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '30000000' })).toBe(6);
  });

  it.each([
    {},
    { NOTIFY_SOCKET: '/run/x' },
    { WATCHDOG_USEC: '30000000' },
    { NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '0' },
  ])('gets none where nobody watches: %j', (environment) => {
    expect(signsWithin(60_000, environment)).toBe(0);
  });

  it('is told through the program that systemd has for it', async () => {
    vi.useRealTimers();
    const folder = makeFolder();
    const told = join(folder, 'told');
    const program = join(folder, 'systemd-notify');
    writeFileSync(program, `#!/bin/sh\necho "$@" > ${told}.part && mv ${told}.part ${told}\n`);
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
    // One sign a second: a further one, still on its way at the end, would write into a folder that is gone.
    const end = feedWatchdog({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '3000000' });
    await vi.waitUntil(() => existsSync(told), { timeout: 10_000 });
    end();
    vi.unstubAllEnvs();
    expect(readFileSync(told, 'utf8')).toBe('WATCHDOG=1\n');
  });
});
