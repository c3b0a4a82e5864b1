import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { duration, liveView } from '../../../src/training/collect/live-view.ts';

/** A stream that keeps what is written to it, and says that it is a terminal or not. */
function makeStream(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (chunk: Buffer) => (written += String(chunk)));
  const terminal = {
    isTTY,
    columns: 200,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  };
  return {
    stream: Object.assign(stream, terminal) as unknown as NodeJS.WriteStream,
    written: () => written,
  };
}

describe('the live view', () => {
  it.each([true, false])('shows how much is done, how fast, and what failed (terminal: %s)', (isTTY) => {
    const { stream, written } = makeStream(isTTY);
    const view = liveView('Fetching covers', stream);
    view.start(40, 10);
    view.show(20, 3);
    view.show(30, 3);
    view.stop();
    expect(written()).toMatch(/Fetching covers.*40.*40.*\d+\.\d a second.*3 failed.*0 s left/s);
  });

  it('says nothing of the time left before anything is done', () => {
    const { stream, written } = makeStream(false);
    const view = liveView('Fetching covers', stream);
    view.start(40, 10);
    view.stop();
    expect(written()).toBe('Fetching covers: 10 of 40, 0.0 a second, 0 failed, ? left\n');
  });

  it.each([
    [0, '0 s'],
    [99.2, '100 s'],
    [100, '2 min'],
    [5940, '99 min'],
    [5999, '1 h 40 min'],
    [12_000, '3 h 20 min'],
  ])('takes %d seconds for %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
