import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BINARY_RECORD,
  JSON_RECORD,
  keyOf,
  readRecord,
  type RecordFormat,
  writeRecord,
} from '../../../src/training/files/run-stage.ts';
import { makeFolder } from '../../folders.ts';

describe.each<[string, RecordFormat, object]>([
  ['JSON', JSON_RECORD, { result: { covers: 3, labels: ['History'] } }],
  ['binary', BINARY_RECORD, { weights: Float32Array.of(1, 2.5), byId: new Map([['a', undefined]]) }],
])('a record as %s', (_name, format, content) => {
  it('says what was written under the same key, and nothing under another', async () => {
    const place = { path: join(makeFolder(), 'deep', 'record'), format, key: 'one' };
    expect(await readRecord(place)).toBeUndefined();
    await writeRecord(place, content);
    expect(await readRecord(place)).toEqual({ key: 'one', ...content });
    expect(await readRecord({ ...place, key: 'other' })).toBeUndefined();
  });

  it('says nothing when it is cut off, wherever', async () => {
    const place = { path: join(makeFolder(), 'record'), format, key: 'one' };
    await writeRecord(place, content);
    for (const length of [20, 1, 0]) {
      truncateSync(place.path, length);
      expect(await readRecord(place)).toBeUndefined();
    }
  });
});

describe('keyOf', () => {
  it('tells inputs apart, and the order that they stand in', () => {
    const keys = [[1, 'a'], ['a', 1], [1, ['a']], [1], []].map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf([1, 'a'])).toBe(keys[0]);
  });
});
