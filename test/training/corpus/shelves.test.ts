import { describe, expect, it } from 'vitest';
import { readShelves, shelvesByTags } from '../../../src/training/corpus/shelves.ts';

describe('readShelves', () => {
  it('reads at least 120 shelves of different names, each with cues of up to three words', async () => {
    const shelves = await readShelves();
    expect(shelves.length).toBeGreaterThanOrEqual(120);
    expect(new Set(shelves.map(({ name }) => name)).size).toBe(shelves.length);
    for (const { cues } of shelves) {
      expect(new Set(cues).size).toBe(cues.length);
      expect(cues.length).toBeGreaterThanOrEqual(30);
      for (const cue of cues) expect(cue.split(/[\s-]+/u).length).toBeLessThanOrEqual(4);
    }
  });
});

describe('shelvesByTags', () => {
  const shelvesOf = shelvesByTags([{ tags: ['cozy mystery'] }, { tags: ['ghosts&horror', 'haunted house'] }]);

  it('finds shelves by tags, however they are written', () => {
    expect([...shelvesOf({ tags: ['Cozy Mystery', 'cats'], genres: [] })]).toEqual([0]);
  });

  it('counts a tag beside a genre only for books of that genre', () => {
    expect([...shelvesOf({ tags: ['ghosts'], genres: ['children'] })]).toEqual([]);
    expect([...shelvesOf({ tags: ['ghosts', 'Haunted House'], genres: ['horror'] })]).toEqual([1]);
  });
});
