import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { trainSeries } from '../../src/training/train-series.ts';
import { makeFolder } from '../folders.ts';

describe('trainSeries', () => {
  it('writes nothing without covers of series', async () => {
    const data = makeFolder();
    const record = { id: 'a', title: 'Alone', author: 'A. Writer', genres: ['mystery'], source: 'made' };
    writeFileSync(join(data, 'covers.jsonl.gz'), gzipSync(`${JSON.stringify(record)}\n`));
    const out = join(makeFolder(), 'mates.json');
    await expect(trainSeries({ data, cache: makeFolder(), out })).rejects.toThrow(
      /too few covers of series/u,
    );
    expect(existsSync(out)).toBe(false);
  });
});
