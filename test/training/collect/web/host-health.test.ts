import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { WebError } from '../../../../src/errors.ts';
import { hostHealth } from '../../../../src/training/collect/web/host-health.ts';

const failing = () => Promise.reject(new WebError('WEB_UNREACHABLE', 'Nothing answers.'));
const answering = () => Promise.resolve('here');

describe('the health of hosts', () => {
  it('lets one request see, after a rest, whether a host that was down is up again', async () => {
    let now = 0;
    const health = hostHealth({ down: 2, rest: 1000 }, () => now);
    await expect(health.watch('a.example', failing)).rejects.toThrow('Nothing answers.');
    await expect(health.watch('a.example', failing)).rejects.toThrow('Nothing answers.');
    await expect(health.watch('a.example', answering)).rejects.toThrow(
      /^The server failed at 2 requests in a row/,
    );
    expect(await health.watch('b.example', answering)).toBe('here');

    now = 1000;
    const probe = health.watch('a.example', failing);
    await expect(health.watch('a.example', answering)).rejects.toMatchObject({ code: 'WEB_HOST_DOWN' });
    await expect(probe).rejects.toThrow('Nothing answers.');
    now = 1999;
    await expect(health.watch('a.example', answering)).rejects.toThrow(
      /^The server failed at 3 requests in a row/,
    );

    now = 2000;
    expect(await health.watch('a.example', answering)).toBe('here');
    expect(await Promise.all([1, 2].map(() => health.watch('a.example', answering)))).toEqual([
      'here',
      'here',
    ]);
  });

  it('stops what waits for its turn when the host goes down, but not the one that sees whether it is up', async () => {
    let now = 0;
    const health = hostHealth({ down: 1, rest: 1000 }, () => now);
    const turn = new EventEmitter();
    const begun = once(turn, 'begin');
    const checked = async (check: () => void) => {
      await begun;
      check();
      return 'here';
    };
    const early = health.watch('a.example', checked);
    await expect(health.watch('a.example', failing)).rejects.toThrow('Nothing answers.');
    now = 1000;
    const probe = health.watch('a.example', checked);
    turn.emit('begin');
    await expect(early).rejects.toMatchObject({ code: 'WEB_HOST_DOWN' });
    expect(await probe).toBe('here');
  });
});
