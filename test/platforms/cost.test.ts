import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTerminal } from '../../src/platforms/terminal/prompt.ts';
import { countWork } from '../services/count-work.ts';
import { realServices } from '../services/test-services.ts';
import { asForm, asJson, BLURB, webApp } from './web/web.ts';

const services = realServices();
const app = webApp(services, { clients: { proxyHops: 1, rateLimit: 0 } });

const post = (path: string, request: RequestInit) => app.request(path, request);
const book = (fields: object) => post('/api/hues', asJson({ description: BLURB, reasons: false, ...fields }));
const page = (fields: Record<string, string | Blob>) => post('/', asForm({ description: BLURB, ...fields }));
const withHeader = (name: string) => (text: string) => app.request('/', { headers: { [name]: text } });

async function inTerminal(message: string): Promise<void> {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  await runTerminal(services, { input: Readable.from([Buffer.from(`${message}\n`)]), output });
}

/** Everything that a text can be sent as, and how many characters of it are sent: up to what is read, and above. */
const WAYS: Record<string, readonly [number, (text: string) => unknown]> = {
  'description of /api/hues': [8000, (text) => book({ description: text, reasons: true })],
  'markup in a description of /api/hues': [90_000, (text) => book({ description: text })],
  'description of /api/hues beyond what is read': [240_000, (text) => book({ description: text })],
  'genres of /api/hues': [4000, (text) => book({ genres: text })],
  'list of genres of /api/hues': [4000, (text) => book({ genres: text.match(/.{1,100}/gsu) ?? [] })],
  'comparables of /api/hues': [4000, (text) => book({ comparables: text })],
  'list of comparables of /api/hues': [
    4000,
    (text) => book({ comparables: text.match(/.{1,100}/gsu) ?? [] }),
  ],
  'title of /api/hues': [4000, (text) => book({ title: text })],
  'field that /api/hues does not know': [4000, (text) => book({ [text]: text })],
  'title of /api/swatch.png': [
    4000,
    (text) => post('/api/swatch.png', asJson({ description: BLURB, title: text, reasons: false })),
  ],
  'call of /run/predict': [4000, (text) => post('/run/predict', asJson({ data: [text, text] }))],
  'description on the page': [8000, (text) => page({ description: text })],
  'genres on the page': [4000, (text) => page({ genres: text })],
  'comparables on the page': [4000, (text) => page({ comparables: text })],
  'title on the page': [4000, (text) => page({ title: text })],
  'name of a field on the page': [4000, (text) => page({ [text]: 'x' })],
  'name of a picture on the page': [4000, (text) => page({ cover: new File(['no picture'], text) })],
  'genres beside a cover': [
    4000,
    (text) => post('/api/covers', asForm({ cover: new File(['no picture'], 'c'), genres: text })),
  ],
  'query of /api/genres': [400, (text) => app.request(`/api/genres?q=${encodeURIComponent(text)}`)],
  'query of /api/titles': [400, (text) => app.request(`/api/titles?text=${encodeURIComponent(text)}`)],
  address: [4000, (text) => app.request(`/${encodeURIComponent(text)}`)],
  'message in the terminal': [4000, inTerminal],
  'title in the terminal': [4000, (text) => inTerminal(`/coverhues --title "${text}" ${BLURB}`)],
  'comparables in the terminal': [4000, (text) => inTerminal(`/coverhues --like "${text}" ${BLURB}`)],
  'genres in the terminal': [4000, (text) => inTerminal(`/coverhues --genres "${text}" ${BLURB}`)],
};

/** Headers hold ASCII alone, and 16 KB of it at most. */
const HEADERS = ['Accept', 'Accept-Language', 'Cookie', 'X-Forwarded-For', 'Content-Type', 'If-None-Match'];

const TEXTS = ['-', ' a', 'ab, ', '<b>', '"', '“a” ', '日', '\u0301', '* '];

/** … of which so much is read that the others would say no more. */
const MARKUP: ReadonlySet<string> = new Set(['<b>', '* ']);

function filled(text: string, length: number): string {
  return text.repeat(length / text.length);
}

/** What growing as fast as a text stays below, with what a longer text costs beside. */
const FASTER = 2.5;

/**
 * Whether much more than twice as much is done for a text of twice the length, beside what is done for one of no more
 * than a few characters.
 */
async function growsFaster(way: (text: string) => unknown, text: string, length: number): Promise<boolean> {
  const few = await countWork(() => way(filled(text, 8)));
  const most = await countWork(() => way(filled(text, 2 * length)));
  // A few characters' worth of work is no growth.
  const little = Math.max(few, length);
  if (most - few < FASTER * little) return false;
  const least = await countWork(() => way(filled(text, length)));
  return most - few >= FASTER * Math.max(least - few, little);
}

beforeAll(() => services.warmUp());
afterAll(() => services.close());

/** The texts with which work grows faster than they do. */
async function growingFaster(
  way: (text: string) => unknown,
  texts: readonly string[],
  length: number,
): Promise<string[]> {
  const few = await countWork(() => way(filled(texts[0]!, 8)));
  const found: string[] = [];
  for (const text of texts) {
    // What shows beside a few characters of any text is looked at closely.
    const most = await countWork(() => way(filled(text, 2 * length)));
    const shows = most - few >= FASTER * Math.max(few, length);
    if (shows && (await growsFaster(way, text, length))) found.push(text);
  }
  return found;
}

const lookAgain = (text: string) => Array.from(text, (_, at) => /x/.test(text.slice(0, at)));

describe('what a text costs', () => {
  it.each(Object.entries(WAYS))(
    'grows no faster than it, as %s',
    async (_, [length, way]) => {
      await way(BLURB);
      const texts = length > 50_000 ? TEXTS.filter((text) => MARKUP.has(text)) : TEXTS;
      expect(await growingFaster(way, texts, length)).toEqual([]);
    },
    60_000,
  );

  it.each(HEADERS)('grows no faster than it, as %s', async (name) => {
    const texts = ['-', ',', 'a,', 'en;', 'a=b;', '1.', ':', '"', 'en-'];
    expect(await growingFaster(withHeader(name), texts, 7000)).toEqual([]);
  });

  it('shows where a text is looked at again for each of its parts', async () => {
    expect(await growingFaster(lookAgain, ['-'], 4000)).toEqual(['-']);
  });
});
