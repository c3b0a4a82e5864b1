import { describe, expect, it } from 'vitest';
import { createGenreReader } from '../../src/hues/genre-words.ts';
import { normaliseGenre } from '../../src/hues/normalise-genre.ts';
import { COMMON_GENRE_WORDS } from '../../src/training/common-genre-words.ts';
import { PLAIN_WORD, STRONG_COMPANY, type TagSources, learnTags } from '../../src/training/learn-tags.ts';

const GENRES: TagSources['genres'] = [
  { id: 'fantasy', name: 'Fantasy', kind: 'fiction' },
  { id: 'paranormal', name: 'Paranormal', kind: 'fiction' },
  { id: 'mystery', name: 'Mystery', kind: 'fiction' },
  { id: 'humour', name: 'Humour', kind: 'either' },
  { id: 'history', name: 'History', kind: 'nonfiction' },
  { id: 'music-entertainment', name: 'Music & Entertainment', kind: 'nonfiction' },
  { id: 'fiction', name: 'Fiction', kind: 'form' },
  { id: 'nonfiction', name: 'Nonfiction', kind: 'form' },
];

function learn(sources: Partial<TagSources>) {
  return learnTags({ seedTags: {}, blurbs: [], genres: GENRES, ...sources });
}

function books(
  many: number,
  tags: string[],
  genres: string[],
  rest: Partial<{ labels: 'full' | 'partial'; description: string }> = {},
) {
  return Array.from({ length: many }, () => ({ tags, genres, labels: 'full' as const, ...rest }));
}

/** So many other books that no genre of a few is usual. */
const CROWD = books(500, ['Zorbing'], ['mystery']);

describe('learning genre words', () => {
  it('knows every genre by id, name and the parts of its name', () => {
    const table = learn({});
    for (const { id, name } of GENRES) {
      expect(table[normaliseGenre(id)]).toEqual([id]);
      expect(table[normaliseGenre(name)]).toEqual([id]);
    }
    expect(table['entertainment']).toEqual(['music-entertainment']);
  });

  it('takes the tags of the data in normal form, all genres of all spellings together', () => {
    const table = learn({ seedTags: { 'Zorb Tales': ['fantasy'], 'zorb-tale': ['mystery'] } });
    expect(table['zorb tale']).toEqual(['fantasy', 'mystery']);
  });

  it('lets the common genre words win over the data, whose tags hold slips', () => {
    const table = learn({ seedTags: { Whodunit: ['history'], 'Western Africa': ['fantasy'] } });
    expect(table['whodunit']).toEqual(['mystery']);
    expect(table[normaliseGenre('western africa')]).toEqual([]);
  });

  it('leaves fiction and nonfiction out where the genre implies them', () => {
    const table = learn({
      seedTags: {
        'Zorb Fiction': ['fiction', 'fantasy'],
        'Zorb Chronicle': ['history', 'nonfiction'],
        'Zorb Laughs': ['fiction', 'humour'],
        'Zorb Prose': ['fiction'],
      },
    });
    expect(table['zorb fiction']).toEqual(['fantasy']);
    expect(table['zorb chronicle']).toEqual(['history']);
    expect(table['zorb laugh']).toEqual(['humour', 'fiction']);
    expect(table['zorb prose']).toEqual(['fiction']);
  });

  it('knows the parts of a compound tag that are not known otherwise', () => {
    const table = learn({
      seedTags: { 'Paranormal (Zorbs)': ['paranormal'], 'Fantasy (Mystery)': ['fantasy'] },
    });
    expect(table['paranormal zorb']).toEqual(['paranormal']);
    expect(table['zorb']).toEqual(['paranormal']);
    expect(table['mystery']).toEqual(['mystery']);
  });

  describe('from the company of tags', () => {
    const { books: enough, share } = STRONG_COMPANY;

    it('learns a tag that goes with a genre far more often than usual', () => {
      const table = learn({ blurbs: [...CROWD, ...books(enough, ['Zorb Knights'], ['fantasy', 'fiction'])] });
      expect(table['zorb knight']).toEqual(['fantasy']);
    });

    it('learns nothing from fewer books', () => {
      expect(
        learn({ blurbs: [...CROWD, ...books(enough - 1, ['Zorbs'], ['fantasy'])] })['zorb'],
      ).toBeUndefined();
    });

    it('learns nothing from partial labels', () => {
      const blurbs = [...CROWD, ...books(enough, ['Zorbs'], ['fantasy'], { labels: 'partial' })];
      expect(learn({ blurbs })['zorb']).toBeUndefined();
    });

    it('learns nothing from a genre that too few of the books have', () => {
      const half = Math.ceil(100 * share) - 1;
      const blurbs = [...CROWD, ...books(half, ['Zorbs'], ['fantasy']), ...books(100 - half, ['Zorbs'], [])];
      expect(learn({ blurbs })['zorb']).toBeUndefined();
    });

    it('learns nothing from a genre that most books have', () => {
      expect(learn({ blurbs: [...CROWD, ...books(enough, ['Zorbs'], ['mystery'])] })['zorb']).toBeUndefined();
    });

    it('learns neither fiction nor nonfiction', () => {
      expect(learn({ blurbs: [...CROWD, ...books(enough, ['Zorbs'], ['fiction'])] })['zorb']).toBeUndefined();
    });

    it('leaves a known tag as it is', () => {
      const blurbs = [...CROWD, ...books(enough, ['Zorbs'], ['fantasy'])];
      expect(learn({ seedTags: { Zorb: ['history'] }, blurbs })['zorb']).toEqual(['history']);
    });
  });

  it('keeps a plain English word from being taken for a mistyped genre', () => {
    const seedTags = { Zorber: ['fantasy'] };
    const told = (many: number) =>
      learn({ seedTags, blurbs: books(many, [], [], { description: 'The zorbed and the unzorbable.' }) });
    expect(createGenreReader(told(PLAIN_WORD.books - 1), GENRES)('zorbed').recognised).toHaveLength(1);
    expect(createGenreReader(told(PLAIN_WORD.books), GENRES)('zorbed').unknown).toEqual(['zorbed']);
    expect(told(PLAIN_WORD.books)).not.toHaveProperty('unzorbable');
  });

  it('makes a table of normal forms, the same in whatever order the tags come', () => {
    const table = learn({ seedTags: { Zorbs: ['fantasy'], 'B (A)': ['mystery'] } });
    expect(Object.keys(table).filter((form) => form !== normaliseGenre(form))).toEqual([]);
    expect(JSON.stringify(learn({ seedTags: { 'B (A)': ['mystery'], Zorbs: ['fantasy'] } }))).toBe(
      JSON.stringify(table),
    );
  });
});

describe('the common genre words', () => {
  it('are thousands', () => {
    expect(new Set(COMMON_GENRE_WORDS.map(([word]) => normaliseGenre(word))).size).toBeGreaterThan(3_000);
  });

  it('do not contradict each other', () => {
    const meanings = new Map<string, string>();
    const contradictions = COMMON_GENRE_WORDS.filter(([word, ids]) => {
      const form = normaliseGenre(word);
      const before = meanings.get(form);
      meanings.set(form, ids.join(' '));
      return before !== undefined && before !== ids.join(' ');
    });
    expect(contradictions).toEqual([]);
  });

  it('are written without stray spaces', () => {
    expect(COMMON_GENRE_WORDS.filter(([word]) => word !== word.trim() || word === '')).toEqual([]);
  });

  it.each([
    ['cosy', ['mystery']],
    ['whodunit', ['mystery']],
    ['rom-com', ['romance', 'humour']],
    ['romantasy', ['fantasy', 'romance']],
    ['grimdark', ['fantasy']],
    ['litRPG', ['fantasy', 'science-fiction']],
    ['cli-fi', ['science-fiction']],
    ['regency', ['romance', 'historical-fiction']],
    ['hist fic', ['historical-fiction']],
    ['domestic suspense', ['thriller', 'contemporary-fiction']],
    ['Krimi', ['mystery', 'crime']],
    ['novela romántica', ['romance']],
    ['roman policier', ['mystery', 'crime']],
    ['picture book', ['children']],
    ['MG', ['children']],
    ['YA', ['young-adult']],
    ['memoir', ['biography']],
    ['Vermont', []],
  ])('say what %j means', (word, ids) => {
    const form = normaliseGenre(word);
    expect(COMMON_GENRE_WORDS.find(([known]) => normaliseGenre(known) === form)?.[1]).toEqual(ids);
  });
});
