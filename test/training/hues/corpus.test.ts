import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readHueCorpus } from '../../../src/training/hues/corpus.ts';
import { makeFolder } from '../../folders.ts';

const STORY = 'A keeper finds a boat full of salt on the rocks below the light.';
const AROUND = `${STORY} “A gem.” — The Herald Perfect for fans of Orla Finch.`;

/** A data directory with two editions of a book: one with praise, one without. */
function dataWithPraise(): string {
  const data = makeFolder();
  const blurb = { title: 'Salt', genres: ['fantasy'], labels: 'full', source: 'shop' };
  const lines = [
    { ...blurb, id: 'b1', description: AROUND },
    { ...blurb, id: 'b2', title: 'Salt and Light', description: `${STORY} ${STORY}` },
  ];
  writeFileSync(
    join(data, 'blurbs.jsonl.gz'),
    gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')),
  );
  writeFileSync(
    join(data, 'genres.json'),
    JSON.stringify([{ id: 'fantasy', name: 'Fantasy', kind: 'fiction' }]),
  );
  writeFileSync(join(data, 'tags.json'), '{}');
  return data;
}

describe('readHueCorpus', () => {
  it('holds of a blurb what is read of a book that is asked about', async () => {
    const { blurbs } = await readHueCorpus(dataWithPraise(), makeFolder(), 1);
    expect(blurbs.map(({ id, description }) => [id, description])).toEqual([
      ['b1', STORY],
      ['b2', `${STORY} ${STORY}`],
    ]);
  });

  it('deals books by what their catalogues say, whatever is read of it', async () => {
    const { blurbs } = await readHueCorpus(dataWithPraise(), makeFolder(), 1);
    expect(new Set(blurbs.map(({ group }) => group)).size).toBe(1);
  });
});
