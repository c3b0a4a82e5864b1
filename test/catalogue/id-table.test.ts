import { describe, expect, it } from 'vitest';
import { makeIdTable } from '../../src/catalogue/id-table.ts';

const LONG = 'https://example.com/books/'.repeat(4);

describe('a table of ids', () => {
  it('knows none at first, and a number and the same text are two', () => {
    const table = makeIdTable();
    expect([table.get('a'), table.get(''), table.get(0)]).toEqual([undefined, undefined, undefined]);
    table.set(1, 7);
    expect([table.get(1), table.get('1')]).toEqual([7, undefined]);
    table.set('1', 0);
    table.set(1, 2 ** 32 - 1);
    expect([table.get(1), table.get('1')]).toEqual([2 ** 32 - 1, 0]);
    table.setKey('"b"', 3);
    expect(table.get('b')).toBe(3);
  });

  it('tells apart many of all lengths, as a map does, also beyond a block', () => {
    const table = makeIdTable();
    const map = new Map<string | number, number>();
    const ids = Array.from({ length: 60_000 }, (_, at) => {
      const rest = String((at * 48_271) % 50_000);
      return [Number(rest), rest, `${LONG}${rest}`, `Bücher-緑-${rest}`, rest.padStart(30, '0')][at % 5]!;
    });
    for (const [at, id] of ids.entries()) {
      expect(table.get(id)).toBe(map.get(id));
      table.set(id, at);
      map.set(id, at);
    }
    expect(map.size).toBeGreaterThan(40_000);
    const others = [...map].filter(([id, value]) => table.get(id) !== value);
    expect(others).toEqual([]);
  });

  it.each([29, 30, 31, 32, 33])('tells apart ids of %i letters by any of them', (length) => {
    const table = makeIdTable();
    const ids = Array.from({ length }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(length - at - 1)}`);
    for (const [at, id] of ids.entries()) table.set(id, at);
    expect(ids.map((id) => table.get(id))).toEqual(ids.map((_, at) => at));
    expect(table.get('a'.repeat(length))).toBeUndefined();
  });

  it('holds a hundred thousand in a few bytes each', () => {
    const table = makeIdTable();
    const ids = Array.from({ length: 100_000 }, (_, at) => `isbn-${at}`);
    const before = table.bytes;
    for (const id of ids) table.set(id, 1);
    expect(table.bytes - before).toBeLessThan(40 * ids.length);
  });
});
