import { describe, expect, it } from 'vitest';
import { createShelfReader, readShelfWords } from '../../src/hues/shelf-words.ts';
import { packagePath } from '../../src/package-root.ts';

const SHELVES = [
  { id: 'cozy-mystery', name: 'cozy mystery', genre: 'mystery', also: ['humour'] },
  { id: 'baking', name: 'baking', genre: 'food', also: [] },
  { id: 'lives', name: 'Grief, memory and lives', genre: 'biography', also: [] },
  { id: 'litrpg', name: 'litrpg', genre: 'fantasy', also: [] },
];
const read = createShelfReader(
  SHELVES,
  new Map([
    ['cozy mystery', ['cosy crime', 'コージーミステリー']],
    ['baking', ['cakes']],
  ]),
);
const given = (recognised: Record<string, string[]>, ...unknown: string[]) => ({
  recognised: Object.entries(recognised).map(([term, ids]) => ({ term, ids })),
  unknown,
});
const ids = (text: string, genres: ReturnType<typeof given>) =>
  read(text, genres).shelves.map(({ id }) => id);

describe('createShelfReader', () => {
  it('knows shelves by their names and by other words for them', () => {
    expect(ids('Cozy Mystery', given({ 'Cozy Mystery': ['mystery'] }))).toEqual(['cozy-mystery']);
    expect(ids('コージーミステリー', given({}, 'コージーミステリー'))).toEqual(['cozy-mystery']);
  });

  it('takes a name for one term, whatever parts and joins its words', () => {
    const parted = given({ Grief: ['fiction'], memory: ['psychology'] }, 'lives');
    expect(read('grief, memory & lives', parted)).toMatchObject({
      shelves: [{ id: 'lives' }],
      given: given({ 'grief, memory & lives': ['biography'] }),
    });
  });

  it('takes a term that no genre explains for the genre above its shelf', () => {
    const { shelves, given: taken } = read('LitRPG, zxy', given({}, 'LitRPG', 'zxy'));
    expect(shelves.map(({ id }) => id)).toEqual(['litrpg']);
    expect(taken).toEqual(given({ LitRPG: ['fantasy'] }, 'zxy'));
  });

  it('leaves out a shelf of another genre than those that are named', () => {
    const genres = given({ 'cozy mystery': ['mystery'], cakes: ['romance'] });
    expect(ids('cozy mystery, cakes', genres)).toEqual(['cozy-mystery']);
  });

  it('finds none in no text', () => {
    expect(ids('', given({}))).toEqual([]);
  });
});

describe('readShelfWords', () => {
  it('gives every shelf that ships words in several languages', async () => {
    const words = await readShelfWords(packagePath('assets', 'shelves', 'shelves.jsonl'));
    expect(words.size).toBeGreaterThanOrEqual(120);
    expect(words.get('cozy mystery')).toEqual(expect.arrayContaining(['cosy mystery', 'コージーミステリー']));
    for (const own of words.values()) expect(own.length).toBeGreaterThan(5);
  });

  it('refuses a file of another kind', async () => {
    await expect(readShelfWords(packagePath('README.md'))).rejects.toThrow('does not hold words of shelves');
  });
});
