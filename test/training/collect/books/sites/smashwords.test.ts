import { describe, expect, it } from 'vitest';
import { baseOf, MarkupError } from '../../../../../src/training/collect/books/site.ts';
import { smashwords } from '../../../../../src/training/collect/books/sites/smashwords.ts';

const URL_OF_BOOK = new URL('https://shop.example/books/view/77');
const URL_OF_LISTING = new URL('https://shop.example/books/category/1000/newest/0/any/any/');

const book = (parts: { title?: string; description?: string; genres?: string }) => ({
  url: URL_OF_BOOK,
  body: `<body><nav><a href="/books/category/1">Fiction</a></nav><main>
${parts.title ?? '<h1 class="font-weight-bolder">A  title\n</h1>'}
<a itemprop="author" href="/profile/view/ada">Ada Quill</a>
${parts.description ?? '<div itemprop="description"><p>One &amp; two.</p></div>'}
<table><tr><th>Categories:</th>${parts.genres ?? '<td><span><a href="/books/category/3">Fiction</a> » <a href="/books/category/9">Horror</a></span></td>'}</tr></table></main></body>`,
});

describe('smashwords', () => {
  it('numbers categories under the base address, which may have a path', () => {
    expect(smashwords.listing(baseOf('https://shop.example'), 1000).href).toBe(URL_OF_LISTING.href);
    expect(smashwords.listing(baseOf('http://127.0.0.1:80/mirror'), 7).pathname).toBe(
      '/mirror/books/category/7/newest/0/any/any/',
    );
  });

  it('reads books and the next page of a listing', () => {
    const body = `<div class="library-book"><a class="library-title" href="/books/view/77/?ref=x#y">The\n <i>One</i></a>
<a itemprop="author"><span>Ada</span></a></div>
<div class="library-book"><a class="library-title" href="https://shop.example/books/view/78">Two</a></div>
<a class="library-title" href="javascript:void(0)">No book</a>
<ul class="pagination"><a href="?page=1">Previous</a><a href="/books/category/1000/newest/0/any/any/20">Next ›</a></ul>`;
    expect(smashwords.readListing({ url: URL_OF_LISTING, body })).toEqual({
      books: [
        { url: 'https://shop.example/books/view/77', title: 'The One', author: 'Ada' },
        { url: 'https://shop.example/books/view/78', title: 'Two', author: '' },
      ],
      next: `${URL_OF_LISTING.href}20`,
    });
  });

  it('finds no next page on the last one', () => {
    const body = '<ul class="pagination"><a href="#">Next ›</a></ul>';
    expect(smashwords.readListing({ url: URL_OF_LISTING, body })).toEqual({ books: [], next: undefined });
  });

  it('reads title, author, description as it stands, and genres of the breadcrumbs alone', () => {
    expect(smashwords.readBook(book({}))).toEqual({
      title: 'A title',
      author: 'Ada Quill',
      description: '<p>One &amp; two.</p>',
      genres: ['Fiction', 'Horror'],
    });
  });

  it('takes an empty description for an empty one', () => {
    expect(
      smashwords.readBook(book({ description: '<div itemprop="description"> </div>' })).description,
    ).toBe('');
  });

  it.each([
    ['title', { title: '<h2>A title</h2>' }, 'h1[itemprop="name"]'],
    ['description', { description: '<div class="blurb">One.</div>' }, '[itemprop="description"]'],
    ['genres', { genres: '<td>Fiction</td>' }, '.category a[href*="/books/category/"]'],
  ] as const)('names the selector and the page when the %s is not where it was', (_name, parts, selector) => {
    expect(() => smashwords.readBook(book(parts))).toThrow(MarkupError);
    expect(() => smashwords.readBook(book(parts))).toThrow(selector);
    expect(() => smashwords.readBook(book(parts))).toThrow(URL_OF_BOOK.href);
  });

  it('knows a book by its number', () => {
    expect(smashwords.id('https://shop.example/books/view/77')).toBe('smashwords-77');
  });
});
