import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWN_TERM_LENGTH, createGenreReader } from '../../src/hues/genre-words.ts';
import { normaliseGenre } from '../../src/hues/normalise-genre.ts';
import { countWork } from '../services/count-work.ts';

const GENRES = [
  { id: 'mystery', name: 'Mystery' },
  { id: 'romance', name: 'Romance' },
  { id: 'thriller', name: 'Thriller' },
  { id: 'fantasy', name: 'Fantasy' },
  { id: 'historical-fiction', name: 'Historical Fiction' },
  { id: 'science-fiction', name: 'Science Fiction' },
  { id: 'humour', name: 'Humour' },
  { id: 'children', name: "Children's" },
  { id: 'lgbtq', name: 'LGBTQ+' },
  { id: 'war', name: 'War & Military' },
  { id: 'crafts', name: 'Crafts & Hobbies' },
  { id: 'nature-animals', name: 'Nature & Animals' },
];

const WORDS: Record<string, string[]> = {
  'cozy mystery': ['mystery'],
  'murder mystery': ['mystery'],
  cat: ['nature-animals'],
  'romantic suspense': ['romance', 'thriller'],
  suspense: ['thriller'],
  'sci fi': ['science-fiction'],
  'm m romance': ['romance', 'lgbtq'],
  'art craft': ['crafts'],
  dragon: ['fantasy'],
  'non fiction novel': ['historical-fiction'],
  queer: ['lgbtq'],
  queen: [],
  'south sea': [],
  sea: ['war'],
  ya: ['children'],
  it: ['science-fiction'],
  cookbook: ['food'],
  warlord: ['war'],
  warlock: ['fantasy'],
};

const read = createGenreReader(WORDS, GENRES);
const idsOf = (text: string) => read(text).recognised.map(({ ids }) => ids);
const termsOf = (text: string) => read(text).recognised.map(({ term }) => term);

describe('normalising a genre word', () => {
  it.each([
    ['Cosy Mysteries', 'cozy-mystery'],
    ["Children's", 'childrens'],
    ['children’s', 'Child'],
    ["women's fiction", 'Womens Fiction'],
    ['humour', 'Humor'],
    ['Witches', 'witch'],
    ['zombies', 'Zombie'],
    ['werewolves', 'werewolf'],
    ['classics', 'classic'],
    ['Arts & Crafts', 'arts and crafts'],
    ['the environment', 'environment'],
    ['Märchen', 'MARCHEN'],
    ['ｓｃｉ－ｆｉ', 'Sci Fi'],
    ['Straße', 'strasse'],
  ])('gives %j and %j the same form', (one, other) => {
    expect(normaliseGenre(one)).toBe(normaliseGenre(other));
  });

  it.each(['news', 'christmas', 'tennis', 'mars', 'princess', 'virus', 'spy', 'war'])(
    'leaves %j as it is: it is no plural',
    (word) => {
      expect(normaliseGenre(word)).toBe(word);
    },
  );

  it('keeps words apart that differ', () => {
    expect(normaliseGenre('romance')).not.toBe(normaliseGenre('roman'));
    expect(normaliseGenre('history')).not.toBe(normaliseGenre('historical'));
  });

  it('has an empty form for what holds no letter or digit', () => {
    expect(normaliseGenre('!? — 🐱')).toBe('');
  });

  it('gives its own result back unchanged, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const form = normaliseGenre(text);
        expect(normaliseGenre(form)).toBe(form);
      }),
    );
  });
});

describe('reading genres', () => {
  it('tells what it knows from what it does not', () => {
    expect(read('cozy mystery, cats, Vermont')).toEqual({
      recognised: [
        { term: 'cozy mystery', ids: ['mystery'] },
        { term: 'cats', ids: ['nature-animals'] },
      ],
      unknown: ['Vermont'],
    });
  });

  it('knows the genres by name and by id, with or without a table', () => {
    const bare = createGenreReader({}, GENRES);
    expect(bare('War & Military, historical-fiction, LGBTQ+').recognised.map(({ ids }) => ids)).toEqual([
      ['war'],
      ['historical-fiction'],
      ['lgbtq'],
    ]);
  });

  it.each([
    ['mystery; dragons'],
    ['mystery / dragons'],
    ['mystery\ndragons'],
    ['mystery and dragons'],
    ['mystery & dragons'],
    ['mystery + dragons'],
    ['Mystery > Dragons'],
    ['mystery | dragons'],
    ['mystery – dragons'],
    ['#mystery #dragons'],
  ])('parts the terms of %j', (text) => {
    expect(idsOf(text)).toEqual([['mystery'], ['fantasy']]);
  });

  it('does not part what is known together', () => {
    expect(termsOf('Arts & Crafts')).toEqual(['Arts & Crafts']);
    expect(termsOf('m/m romance')).toEqual(['m/m romance']);
  });

  it.each([
    ['Cosy Mysteries', ['mystery']],
    ['HUMOR', ['humour']],
    ['childrens', ['children']],
    ['scifi', ['science-fiction']],
    ['#CozyMystery', ['mystery']],
    ['dra gon', ['fantasy']],
  ])('knows %j in its own spelling', (text, ids) => {
    expect(idsOf(text)).toEqual([ids]);
  });

  it('finds the longest known phrases inside a term', () => {
    expect(idsOf('small-town romantic suspense')).toEqual([['romance', 'thriller']]);
    expect(idsOf('funny murder mystery with dragons')).toEqual([['mystery', 'fantasy']]);
  });

  it('finds a short word inside a term only if it is a genre on its own', () => {
    expect(idsOf('ya stuff')).toEqual([['children']]);
    expect(read('funny it').unknown).toEqual(['funny it']);
  });

  it('does not take what a person says is not there', () => {
    expect(read('no romance').unknown).toEqual(['no romance']);
    expect(idsOf('fantasy without romance')).toEqual([['fantasy']]);
    expect(idsOf('non-fiction novel')).toEqual([['historical-fiction']]);
  });

  it.each([
    ['mistery', ['mystery']],
    ['fnatasy', ['fantasy']],
    ['thriler', ['thriller']],
    ['romantic suspence', ['romance', 'thriller']],
    ['histroical fiction', ['historical-fiction']],
    ['cozy mistery', ['mystery']],
  ])('understands the typing mistake in %j', (text, ids) => {
    expect(idsOf(text)).toEqual([ids]);
  });

  it.each([
    ['wal', 'is too short'],
    ['warlo', 'has a mistake more than its length allows'],
    ['warloxy', 'is too far from all'],
    ['warlork', 'could be either of two that differ'],
    ['bystery', 'begins with another letter'],
    ['queen', 'is a word of its own'],
  ])('does not guess at %j, which %s', (text) => {
    expect(read(text)).toEqual({ recognised: [], unknown: [text] });
  });

  it('takes a phrase that says nothing as a whole', () => {
    expect(read('South Seas').unknown).toEqual(['South Seas']);
    expect(read('south sea stories').recognised).toEqual([]);
    expect(idsOf('sea stories')).toEqual([['war']]);
  });

  it('passes over genres that the model does not have', () => {
    expect(read('cookbooks').unknown).toEqual(['cookbooks']);
  });

  it('takes a term once, however often and however it is spelled', () => {
    expect(termsOf('sci-fi, scifi, Sci Fi, SCI-FI')).toEqual(['sci-fi']);
    expect(read('Vermont, vermont').unknown).toEqual(['Vermont']);
  });

  it('takes terms without words for unknown, and punctuation for nothing', () => {
    expect(read('🐱, !!!, -, "", ,')).toEqual({ recognised: [], unknown: ['🐱'] });
    expect(read('')).toEqual({ recognised: [], unknown: [] });
  });

  it('repeats a term as it was written, on one line and not long', () => {
    expect(termsOf('  Cozy\t\u0007Mystery  ')).toEqual(['Cozy Mystery']);
    const [long = ''] = read('x'.repeat(SHOWN_TERM_LENGTH + 1)).unknown;
    expect(long).toBe('x'.repeat(SHOWN_TERM_LENGTH));
    const [cats = ''] = read('🐱'.repeat(SHOWN_TERM_LENGTH + 1)).unknown;
    expect(cats).toBe('🐱'.repeat(SHOWN_TERM_LENGTH));
  });

  it('looks up every term of a long list, but only twenty for typing mistakes', () => {
    const strangers = Array.from({ length: 20 }, (_, at) => `zzzz${String.fromCharCode(97 + at)}`);
    const { recognised, unknown } = read([...strangers, 'mistery', 'dragons'].join(', '));
    expect(recognised.map(({ term }) => term)).toEqual(['dragons']);
    expect(unknown).toEqual([...strangers, 'mistery']);
    expect(termsOf([...strangers.slice(1), 'mistery'].join(', '))).toEqual(['mistery']);
  });

  it('takes any text: every term is either recognised with known ids or unknown, and fit to be shown', () => {
    const ids = new Set(GENRES.map(({ id }) => id));
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(', ', ' and ', '/', '#', 'cozy mystery', 'no', '\ud83d', '\u202e', '__proto__'),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const { recognised, unknown } = read(parts.join(''));
        for (const term of [...unknown, ...recognised.map((given) => given.term)]) {
          expect(term).toBe(term.trim());
          expect(term).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
          expect(term).not.toBe('');
          expect(Array.from(term).length).toBeLessThanOrEqual(SHOWN_TERM_LENGTH);
        }
        for (const given of recognised) {
          expect(given.ids).not.toEqual([]);
          expect(given.ids.filter((id) => !ids.has(id))).toEqual([]);
        }
      }),
    );
  });

  it.each([' ', 'and ', 'a, ', 'x', ' -', '/', 'cozy ', '& & '])(
    'works in proportion to the text where it is all %j',
    async (part) => {
      const [once, twice] = [
        await countWork(() => read(part.repeat(10_000))),
        await countWork(() => read(part.repeat(20_000))),
      ];
      expect(twice).toBeGreaterThan(0);
      expect(twice).toBeLessThan(2.2 * once);
    },
  );
});
