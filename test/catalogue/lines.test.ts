import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from '../../src/catalogue/lines.ts';

async function lines(chunks: readonly Uint8Array[], limit?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of splitLines(inTurn(chunks), limit)) found.push(line);
  return found;
}

async function* inTurn(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const texts = async (content: string, limit?: number): Promise<string[]> =>
  (await lines([Buffer.from(content)], limit)).map((line) => line.text);

describe('splitLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['\ufeffa\n', ['a']],
  ])('%j', async (content, expected) => {
    expect(await texts(content)).toEqual(expected);
  });

  it('numbers lines from 1 and tells whether they ended', async () => {
    const found = await lines([Buffer.from('a\nb')]);
    expect(found.map(({ number, ended }) => [number, ended])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('passes over a line above the limit, and keeps one at it', async () => {
    const found = await lines([Buffer.from('abc\nabcd\nab'), Buffer.from('cd\nabc')], 3);
    expect(found.map(({ text, tooLong }) => (tooLong ? undefined : text))).toEqual([
      'abc',
      undefined,
      undefined,
      'abc',
    ]);
    expect(found.every(({ text }) => text.length <= 3)).toBe(true);
  });

  it('finds the same lines wherever the bytes are cut', async () => {
    const content = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '风', '😀') });
    await fc.assert(
      fc.asyncProperty(content, fc.array(fc.nat(60)), async (text, cuts) => {
        const bytes = Buffer.from(text);
        const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = edges
          .slice(1)
          .map((edge, index) => bytes.subarray(edges[index], Math.max(edge, edges[index] ?? 0)));
        expect(await lines(chunks)).toEqual(await lines([bytes]));
      }),
    );
  });
});
