import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hash } from 'node:crypto';
import type { InventedBook } from './invented-books.ts';

/** Books on a page of a category. */
const PER_PAGE = 20;

/** What a shop answers to one request, or `undefined` to answer as usual. */
export type Mood = (
  path: string,
  times: number,
  request: IncomingMessage,
) => ((response: ServerResponse) => void) | undefined;

/** A shop on this machine, of the shape of Smashwords or of Open Library. */
export interface Shop {
  /** Without a slash at its end. */
  readonly origin: string;
  /** How often each path was asked for, robots.txt included. */
  readonly asked: ReadonlyMap<string, number>;
  /** Paths that were answered to the end. */
  readonly answered: readonly string[];
  /** Headers of the last request for each path. */
  readonly headers: ReadonlyMap<string, IncomingMessage['headers']>;
  /** Most requests that were under way at once. */
  readonly most: () => number;
  /** Changes how it answers from now on. */
  behave(mood: Mood | undefined): void;
  close(): void;
}

/** How a shop shows its books. */
export interface ShopOptions {
  /** Categories by number, each with its books. */
  readonly categories: ReadonlyMap<number, readonly InventedBook[]>;
  readonly robots?: string;
  /** Names a page's version, so that it is sent again only when it has changed. */
  readonly etags?: boolean;
}

/** Opens a shop; whoever opens it closes it. */
export async function openShop({ categories, robots = '', etags = true }: ShopOptions): Promise<Shop> {
  const books = new Map([...categories.values()].flat().map((book) => [book.number, book]));
  const asked = new Map<string, number>();
  const headers = new Map<string, IncomingMessage['headers']>();
  const answered: string[] = [];
  let mood: Mood | undefined;
  let open = 0;
  let most = 0;

  const answer = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    if (path === '/robots.txt') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(robots);
      return;
    }
    const page = pageOf(new URL(path, 'http://shop'), categories, books);
    const etag = page && `"${hash('sha1', page.body).slice(0, 12)}"`;
    if (!page) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
    else if (etags && request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': page.type, ...(etags && { etag }) }).end(page.body);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    headers.set(path, request.headers);
    most = Math.max(most, (open += 1));
    response.once('close', () => (open -= 1));
    response.once('finish', () => answered.push(path));
    const unusual = mood?.(path, times, request);
    if (unusual) unusual(response);
    else answer(path, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    answered,
    headers,
    most: () => most,
    behave: (next) => {
      mood = next;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface ShopPage {
  readonly type: string;
  readonly body: string;
}

function pageOf(
  url: URL,
  categories: ShopOptions['categories'],
  books: ReadonlyMap<number, InventedBook>,
): ShopPage | undefined {
  const [, category, offset = '0'] =
    /^\/books\/category\/(\d+)\/newest\/0\/any\/any\/(\d*)$/.exec(url.pathname) ?? [];
  const shelf = categories.get(Number(category));
  if (category && shelf) return html(categoryPage(Number(category), shelf, Number(offset || 0)));
  const [, view] = /^\/books\/view\/(\d+)$/.exec(url.pathname) ?? [];
  const book = books.get(Number(view));
  if (view && book) return html(bookPage(book));
  if (url.pathname === '/search.json')
    return json(searchResult(categories.get(Number(url.searchParams.get('page'))) ?? []));
  const work = books.get(Number(/^\/works\/OL(\d+)W\.json$/.exec(url.pathname)?.[1]));
  return work && json(workOf(work));
}

const html = (body: string): ShopPage => ({ type: 'text/html; charset=utf-8', body });
const json = (value: object): ShopPage => ({ type: 'application/json', body: JSON.stringify(value) });

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function categoryPage(number: number, books: readonly InventedBook[], offset: number): string {
  const path = (at: number) => `/books/category/${number}/newest/0/any/any/${at}`;
  const entries = books.slice(offset, offset + PER_PAGE).map(
    ({ number: id, title, author }) => `<div class="library-book row p-2">
<a class="library-title" href="/books/view/${id}?ref=list">${escape(title)}</a>
by <a itemprop="author" href="/profile/view/x"><span>${escape(author)}</span></a></div>`,
  );
  const next =
    offset + PER_PAGE < books.length
      ? `<li class="page-item"><a class="page-link" href="${path(offset + PER_PAGE)}">Next ›</a></li>`
      : '<li class="page-item disabled"><a class="page-link" href="#">Next ›</a></li>';
  return frame(
    `Category ${number}`,
    `${entries.join('\n')}<ul class="pagination"><li class="page-item"><a class="page-link" href="${path(0)}">1</a></li>${next}</ul>`,
  );
}

function bookPage({ title, author, description, trails }: InventedBook): string {
  const crumbs = trails.map(
    (trail) =>
      `<span>${trail.map((name, at) => `<a href="/books/category/${at + 1}">${escape(name)}</a>`).join(' » ')}</span>`,
  );
  return frame(
    escape(title),
    `<h1 class="font-weight-bolder" itemprop="name">${escape(title)}</h1>
by <a itemprop="author" href="/profile/view/x"><span>${escape(author)}</span></a>
<div itemprop="description">${description}</div>
<table><tbody><tr><th>Words:</th><td>52,110</td></tr><tr><th>Categories:</th><td>${crumbs.join('<br>')}</td></tr></tbody></table>`,
  );
}

function frame(title: string, content: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/books/category/1">Fiction</a></nav><main>${content}</main></body></html>`;
}

function searchResult(books: readonly InventedBook[]): object {
  const docs = books.map(({ number, title, author }) => ({
    key: `/works/OL${number}W`,
    title,
    author_name: [author],
  }));
  return { numFound: books.length, start: 0, docs };
}

/** Every second work's description comes as an object, as old records' do. */
function workOf({ number, title, description, trails }: InventedBook): object {
  const text = description.replaceAll(/<[^>]+>/g, ' ');
  return {
    key: `/works/OL${number}W`,
    title,
    description: number % 2 === 0 ? text : { type: '/type/text', value: text },
    subjects: [...new Set(trails.flat())],
  };
}
