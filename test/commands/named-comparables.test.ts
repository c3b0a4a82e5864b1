import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import type { HueReading, NamedCovers } from '../../src/hues/reading.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import type { CoverHuesRequest } from '../../src/request.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, realServices, servicesAround } from '../services/test-services.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';
const BOTH = 'the key to rebeca\nMagic Binds by Ilona Andrews';

const services = realServices();
afterAll(() => services.close());

const ask = (fields: Partial<CoverHuesRequest>) =>
  answer(coverHuesRequest({ blurb: BLURB, reasons: false, picture: false, ...fields }), services);

const names = (count: number) => Array.from({ length: count }, (_, at) => `Qwxzv ${at}`).join('; ');
const notesOn = async (comparables: string) => (await ask({ comparables })).notes;

describe('an answer beside books that were named', () => {
  it('says which it knows, shows them first and marks them', async () => {
    const { notes, comparables } = await ask({ comparables: BOTH });
    expect(notes.join(' ')).toMatch(
      /Held beside “The Key to Rebecca” by Ken Follett \(\d{4}\) and “Magic Binds” by Ilona Andrews \(2016\)\./,
    );
    expect(comparables.map(({ title }) => title).slice(0, 2)).toEqual(['The Key to Rebecca', 'Magic Binds']);
    expect(comparables.length).toBeGreaterThan(3);
    const marks = comparables.map(({ said }) => said.mark);
    expect(marks.slice(0, 2)).toEqual(['named by you', 'named by you']);
    expect(new Set(marks.slice(2))).toEqual(new Set(['']));
  });

  it('says whose covers count where the title is not known, and what it does not know at all', async () => {
    const { notes, comparables } = await ask({ comparables: 'Nothing Known by Ken Follett; Qwxzv; Xwvzq' });
    const said = notes.join(' ');
    expect(said).toMatch(
      /For “Nothing Known by Ken Follett” I took the \d+ covers of books by Ken Follett that I know\./,
    );
    expect(said).toContain("I don't know “Qwxzv” and “Xwvzq”, so they are left out;");
    expect(said).not.toContain('Held beside');
    expect(comparables[0]).toMatchObject({ author: 'Ken Follett', said: { mark: 'author named by you' } });
    expect(comparables.filter(({ said: { mark } }) => mark !== '')).toHaveLength(1);
  });

  it('reads the blurb’s own comparisons, too, and tells them apart', async () => {
    const blurb = `${BLURB} For fans of The Key to Rebecca.`;
    const { notes, comparables } = await ask({ blurb });
    expect(notes.join(' ')).toMatch(/Held beside what the blurb itself names: “The Key to Rebecca” by Ken/);
    expect(comparables[0]).toMatchObject({
      title: 'The Key to Rebecca',
      said: { mark: 'named in the blurb' },
    });
  });

  it('is given without a blurb, if one is known, and says so if none is', async () => {
    const known = await ask({ blurb: '', comparables: BOTH });
    expect(known.hues).not.toEqual([]);
    expect(known.comparables[0]?.title).toBe('The Key to Rebecca');
    const { beside, cautions, namedGenres } = LANGUAGES[0]!;
    expect(known.notes).toContain(beside.alone);
    const withGenre = await ask({ blurb: '', genres: 'thriller', comparables: BOTH });
    expect(withGenre.notes).toContain(beside.alone);
    for (const alone of [cautions['no-text'], namedGenres.titleAlone]) {
      expect([...known.notes, ...withGenre.notes]).not.toContain(alone);
    }
    const unknown = await ask({ blurb: '', comparables: 'Qwxzv' });
    expect(unknown.hues).toEqual([]);
    expect(unknown.notes.join(' ')).toContain("I don't know “Qwxzv”, so it is left out;");
  });

  it('says that a list was too long, by names and by characters, at the limit and one beyond', async () => {
    const { shortened } = LANGUAGES[0]!.beside;
    expect(await notesOn(names(10))).not.toContain(shortened);
    expect(await notesOn(names(11))).toContain(shortened);
    const most = REQUEST_LIMITS.comparables;
    expect(await notesOn('q'.repeat(most))).not.toContain(shortened);
    expect(await notesOn('q'.repeat(most + 1))).toContain(shortened);
  });

  it('is said in every language', async () => {
    for (const { locale, beside } of LANGUAGES) {
      const { notes, comparables } = await ask({ locale, comparables: `${BOTH}\nQwxzv` });
      expect(notes).toContain(beside.unknown(['Qwxzv']));
      expect(comparables[0]?.said.mark).toBe(beside.marks.asker.title);
    }
  });
});

const named = (change: Partial<NamedCovers>): NamedCovers => ({
  asked: 'zyzzyva',
  from: 'asker',
  by: 'title',
  author: 'Ada Quill',
  covers: 1,
  colours: [{ name: 'black', hex: '#121113', share: 1 }],
  ...change,
});

it('an author is asked for only where none was named', async () => {
  const notes = await notesOn('Qwxzv\nZzyx Vwq by Nobody Atall');
  const { beside } = LANGUAGES[0]!;
  expect(notes).toContain(beside.unknown(['Qwxzv']));
  expect(notes).toContain(beside.unknownByAuthor(['Zzyx Vwq by Nobody Atall']));
});

describe('what is kept of books that were named', () => {
  it('is what an answer repeats, and no more of the asker’s words', async () => {
    const reading: Partial<HueReading> = {
      beside: {
        found: [
          named({ title: 'Ice' }),
          named({ by: 'author', asked: `Salt ${'and '.repeat(20)}zyzzyva` }),
          named({ from: 'blurb', by: 'author', author: 'Ines Arrow' }),
        ],
        unknown: [`Qwxzv ${'and '.repeat(20)}zyzzyva`],
        more: 0,
      },
    };
    const own = servicesAround(inMemoryEngine({ knowsCovers: true, reading }));
    const first = await answer(coverHuesRequest({ blurb: BLURB }), own);
    const [key] = await own.store.keys('answer:');
    expect(JSON.stringify(await own.store.get(key!))).not.toContain('zyzzyva');
    const { request } = first.followUps.find(({ id }) => id === 'more')!;
    const again = await answer(request, own);
    expect(again.notes).toEqual(first.notes);
    expect(again.comparables).toEqual(first.comparables);
    expect(first.notes.join(' ')).toContain('For “Salt and and');
  });
});
