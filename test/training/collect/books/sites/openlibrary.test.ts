import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../../../src/training/collect/books/site.ts';
import { openlibrary } from '../../../../../src/training/collect/books/sites/openlibrary.ts';

const page = (value: unknown, path = '/works/OL1W.json') => ({
  url: new URL(path, 'https://library.example'),
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

const read = (work: object) => openlibrary.readBook(page({ title: 'One', ...work }));

describe('openlibrary', () => {
  it('asks for pages of the search that the base address carries, or of English works', () => {
    const asked = openlibrary.listing(baseOf('https://library.example/?q=subject:thriller'), 3);
    expect(asked.pathname).toBe('/search.json');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({ q: 'subject:thriller', page: '3' });
    expect(openlibrary.listing(baseOf('https://library.example'), 1).searchParams.get('q')).toBe(
      'language:eng',
    );
  });

  it('reads works of a page, and asks for each as JSON', () => {
    const { books, next } = openlibrary.readListing(
      page(
        {
          numFound: 2,
          docs: [
            { key: '/works/OL1W', title: 'One', author_name: ['Ada', 'Bo'] },
            { key: '/works/OL2W', title: 'Two' },
          ],
        },
        '/search.json?page=3',
      ),
    );
    expect(books).toEqual([
      { url: 'https://library.example/works/OL1W', title: 'One', author: 'Ada' },
      { url: 'https://library.example/works/OL2W', title: 'Two', author: '' },
    ]);
    expect(next).toBeUndefined();
    expect(openlibrary.address(books[0]!.url).href).toBe('https://library.example/works/OL1W.json');
    expect(openlibrary.id(books[0]!.url)).toBe('openlibrary-OL1W');
  });

  it('reads a description that is a text, one that is an object, and a work without', () => {
    expect(read({ description: 'A storm.', subjects: ['Fiction'] })).toEqual({
      title: 'One',
      author: '',
      description: 'A storm.',
      genres: ['Fiction'],
    });
    expect(read({ description: { type: '/type/text', value: 'A storm.' } }).description).toBe('A storm.');
    expect(read({})).toMatchObject({ description: '', genres: [] });
  });

  it('names what is not as expected, and the page', () => {
    expect(() => openlibrary.readBook(page({ name: 'One' }))).toThrow(
      'nothing is found by $.title on https://library.example/works/OL1W.json',
    );
    expect(() => openlibrary.readListing(page({ docs: [{ title: 'One' }] }))).toThrow('$.docs.0.key');
    expect(() => openlibrary.readBook(page('<html>'))).toThrow('found by $ on');
  });
});
