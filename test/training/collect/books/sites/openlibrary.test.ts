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

  it('takes odd records for what they are, and leaves out what is none', () => {
    const { books } = openlibrary.readListing(
      page(
        {
          docs: [
            { key: '/works/OL1W', title: 'One', author_name: ['Ada'] },
            { key: '/works/OL2W', author_name: null },
            { key: '/works/OL3W', title: null, author_name: [null, { value: 'Bo' }] },
            { key: '/works/OL4W', title: { type: '/type/text', value: 'Four' }, author_name: 'Cy' },
            { key: '/books/OL5M', title: 'An edition' },
            { title: 'Nowhere' },
            null,
            'OL6W',
          ],
        },
        '/search.json',
      ),
    );
    expect(books.map(({ url, title, author }) => [url.split('/').at(-1), title, author])).toEqual([
      ['OL1W', 'One', 'Ada'],
      ['OL2W', '', ''],
      ['OL3W', '', 'Bo'],
      ['OL4W', 'Four', 'Cy'],
    ]);
    expect(openlibrary.readListing(page({ docs: [] })).books).toEqual([]);
    expect(
      read({ title: { value: 'One' }, description: null, subjects: ['Sea', null, { value: 'Tides' }, 7] }),
    ).toEqual({ title: 'One', author: '', description: '', genres: ['Sea', 'Tides'] });
    expect(read({ title: null, description: { type: '/type/text' }, subjects: 'Sea' }).genres).toEqual([
      'Sea',
    ]);
  });

  it('knows works that were merged with another, and those that were deleted', () => {
    const moved = page({ type: { key: '/type/redirect' }, location: '/works/OL9W' });
    expect(openlibrary.movedTo?.(moved)?.href).toBe('https://library.example/works/OL9W.json');
    expect(openlibrary.movedTo?.(page({ type: { key: '/type/work' }, title: 'One' }))).toBeUndefined();
    const astray = page({ type: { key: '/type/redirect' }, location: '//elsewhere.example/works/OL9W' });
    expect(() => openlibrary.movedTo?.(astray)).toThrow('$.location');
    expect(() => openlibrary.readBook(page({ type: { key: '/type/delete' } }))).toThrow('was deleted');
  });

  it('names what is not as expected, and the page', () => {
    expect(() => openlibrary.readBook(page({ name: 'One' }))).toThrow(
      'nothing is found by $.title on https://library.example/works/OL1W.json',
    );
    expect(() => openlibrary.readListing(page({ docs: [{ title: 'One' }, null] }))).toThrow('$.docs.*.key');
    expect(() => openlibrary.readBook(page('<html>'))).toThrow('found by $ on');
  });
});
