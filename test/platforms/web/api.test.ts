import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { printOf } from '../../../src/palette/print/index.ts';
import { REQUEST_LIMITS } from '../../../src/request-limits.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands, flat, titled } from '../../covers/drawn-covers.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { asForm, asJson, BLURB, webApp } from './web.ts';

const services = coverServices();
const app = webApp(services);
afterAll(() => services.close());

interface HuesAnswer {
  readonly locale: string;
  readonly headline: string;
  readonly notes: readonly string[];
  readonly hues: readonly { readonly rank: number; readonly name: string; readonly reason: string }[];
  readonly palette: readonly {
    readonly role: string;
    readonly name: string;
    readonly hex: string;
    readonly print: { readonly printable: boolean };
  }[];
  readonly given: { readonly recognised: readonly { readonly term: string }[] };
  readonly cautions: readonly string[];
  readonly read: { readonly leftOut: object; readonly text?: string };
  readonly picture?: { readonly base64: string; readonly alt: string };
}

async function hues(body: object, headers?: Record<string, string>): Promise<HuesAnswer> {
  const response = await app.request('/api/hues', asJson(body, headers));
  expect(response.status).toBe(200);
  return (await response.json()) as HuesAnswer;
}

describe('POST /api/hues', () => {
  it('answers with as many hues as asked for, ranked, each with its reason, and a palette', async () => {
    const answer = await hues({ description: BLURB, top: 3 });
    expect(answer.hues.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    for (const { reason } of answer.hues) expect(reason).toMatch(/^(?:Measured|Predicted for this book): /);
    expect(answer.palette[0]?.role).toBe('ground');
    expect(answer.headline).toContain(answer.palette[0]?.name);
    expect(answer.picture).toBeUndefined();
  });

  it('says of each colour of the palette what it is on paper', async () => {
    for (const { hex, print } of (await hues({ description: BLURB })).palette) {
      const { cmyk, ink, shift, printsAs, isPrintable } = printOf(hex);
      const [cyan, magenta, yellow, black] = cmyk;
      expect(print).toMatchObject({ cmyk: { cyan, magenta, yellow, black }, ink, shift, printsAs });
      expect(print.printable).toBe(isPrintable);
    }
  });

  it.each([REQUEST_LIMITS.top.min, REQUEST_LIMITS.top.max])('lists %i hues', async (top) => {
    expect((await hues({ description: BLURB, top })).hues).toHaveLength(top);
  });

  it.each([REQUEST_LIMITS.top.min - 1, REQUEST_LIMITS.top.max + 1, 1.5, '3'])(
    'says what is wrong with top: %j',
    async (top) => {
      const response = await app.request('/api/hues', asJson({ description: BLURB, top }));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        code: 'invalid-request',
        errors: [{ pointer: '/top', detail: expect.stringMatching(/expected/i) }],
      });
    },
  );

  it('says how much was read, and gives the text where that is asked for', async () => {
    const description = `${BLURB}\n\n“A joy.” — The Herald\nPerfect for fans of Orla Finch.`;
    const [usual, read] = [await hues({ description }), await hues({ description, read: true })];
    const words = BLURB.match(/[\p{L}\p{N}]+/gu)!.length;
    expect(usual.read).toEqual({ words, of: words + 10, leftOut: { review: 1, comparison: 1 } });
    expect(read.read).toEqual({
      ...usual.read,
      text: BLURB,
      parts: [
        { kind: 'review', text: '“A joy.” — The Herald' },
        { kind: 'comparison', text: 'Perfect for fans of Orla Finch' },
      ],
      comparisons: ['Orla Finch'],
    });
    expect({ ...read, read: undefined }).toEqual({ ...usual, read: undefined });
  });

  it('gives the same hues without the words that speak for them', async () => {
    const description = `${BLURB} The police have one witness, one killer and a second murder.`;
    const [whole, quick] = [await hues({ description }), await hues({ description, reasons: false })];
    expect(whole.hues.some(({ reason }) => /^Read in the text: .*“murder”/m.test(reason))).toBe(true);
    for (const { reason } of quick.hues)
      expect(reason).toMatch(/^Predicted for this book: a chance of about \d+%.*\.$/);
    expect(quick.hues.map(({ name }) => name)).toEqual(whole.hues.map(({ name }) => name));
  });

  it('takes genres as a list and as a string, in place of a description, too', async () => {
    const [list, text] = await Promise.all([
      hues({ description: '', genres: ['thriller', 'cats'] }),
      hues({ description: '', genres: 'thriller, cats' }),
    ]);
    expect(list).toEqual(text);
    expect(list.given.recognised[0]?.term).toBe('thriller');
  });

  it('takes genres alone, or a title, without a word of a description', async () => {
    const western = await hues({ genres: ['western'] });
    expect(western).toEqual(await hues({ description: '', genres: 'western' }));
    expect(western.given.recognised[0]?.term).toBe('western');
    expect((await app.request('/api/swatch.png', asJson({ genres: ['thriller'] }))).status).toBe(200);
    expect((await app.request('/api/hues', asJson({}))).status).toBe(422);
  });

  it.each([
    ['genres', 3],
    ['comparables', Array.from({ length: 101 }, (_, at) => `Title ${at}`)],
  ])('says what %s may be', async (field, value) => {
    const response = await app.request('/api/hues', asJson({ description: BLURB, [field]: value }));
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: `/${field}: Expected text, or a list of at most 100 texts.`,
    });
  });

  it.each(['/api/hues', '/api/swatch.png'])('names fields that %s does not know', async (path) => {
    const book = { description: BLURB, genre: 'western', 'top/5': 3, ['x'.repeat(200)]: 1 };
    const response = await app.request(path, asJson(book));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'invalid-request',
      detail: '/genre: There is no such field.',
      errors: [
        { pointer: '/genre', detail: 'There is no such field' },
        { pointer: '/top~15' },
        { pointer: `/${'x'.repeat(100)}` },
      ],
    });
  });

  it.each(['/api/hues', '/api/covers'])('names fields of a form that %s does not know', async (path) => {
    const form = asForm({ cover: new File(['no picture'], 'c.png'), blurb: BLURB });
    const response = await app.request(path, form);
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ pointer: '/blurb' }] });
  });

  it('answers in the language of the body, else in one of Accept-Language, else in English', async () => {
    const inFrench = { 'Accept-Language': 'xx, fr-CA;q=0.8, de;q=0.5' };
    expect((await hues({ description: BLURB, locale: 'de' }, inFrench)).headline).toMatch(/^Cover/);
    expect(await hues({ description: BLURB }, inFrench)).toMatchObject({
      locale: 'fr',
      headline: expect.stringMatching(/couvertures/),
    });
    expect((await hues({ description: BLURB }, { 'Accept-Language': 'xx' })).locale).toBe('en');
  });

  it('says that it shortened a description that is too long', async () => {
    const fits = `${BLURB} ${'x'.repeat(REQUEST_LIMITS.blurb)}`.slice(0, REQUEST_LIMITS.blurb);
    expect((await hues({ description: fits })).cautions).not.toContain('shortened');
    expect((await hues({ description: `${fits}x` })).cautions).toContain('shortened');
  });

  it('holds the swatch where that is asked for', async () => {
    const { picture } = await hues({ description: BLURB, title: 'Zyzzyva', picture: true });
    expect(picture?.alt).toContain('Zyzzyva');
    const png = await sharp(Buffer.from(picture?.base64 ?? '', 'base64')).metadata();
    expect(png).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  it('says in the language of the asker that there is nothing to read', async () => {
    const response = await app.request('/api/hues', asJson({ description: '…', locale: 'de' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'nothing-to-read',
      detail: expect.stringMatching(/Klappentext/),
    });
  });

  it('keeps no answer', async () => {
    await hues({ description: BLURB });
    expect(await services.store.keys('answer:')).toEqual([]);
  });
});

describe('POST /api/swatch.png', () => {
  it('is the picture of the same answer, with its alternative text in a header', async () => {
    const book = { description: BLURB, title: 'Große Küste', theme: 'dark' };
    const response = await app.request('/api/swatch.png', asJson(book));
    expect(response.headers.get('content-type')).toBe('image/png');
    const { picture } = await hues({ ...book, picture: true });
    expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(picture?.base64);
    expect(decodeURIComponent(response.headers.get('x-alt-text') ?? '')).toBe(picture?.alt);
  });

  it('has an alternative text that fits the headers that clients take', async () => {
    const title = '怪'.repeat(REQUEST_LIMITS.title);
    const book = { description: BLURB, title, top: REQUEST_LIMITS.top.max, locale: 'ja' };
    const response = await app.request('/api/swatch.png', asJson(book));
    expect(response.headers.get('x-alt-text')?.length).toBeLessThan(12_000);
  });
});

async function ground() {
  return sharp(
    await bands([
      ['#000080', 0.6],
      ['#008080', 0.25],
      ['#dc143c', 0.15],
    ]),
  );
}

function blob(bytes: Buffer): Blob {
  return new Blob([new Uint8Array(bytes)]);
}

describe('POST /api/covers', () => {
  it('reads a picture that comes alone as it reads one in a form', async () => {
    const bytes = await titled(await ground(), { text: 'THE LAST\nWITNESS', ink: '#ffffff', height: 200 });
    const [alone, inForm] = await Promise.all([
      app.request('/api/covers', {
        method: 'POST',
        headers: { 'Content-Type': 'image/png' },
        body: new Uint8Array(bytes),
      }),
      app.request('/api/covers', asForm({ cover: blob(bytes) })),
    ]);
    const answer: unknown = await alone.json();
    expect(answer).toEqual(await inForm.json());
    expect(answer).toMatchObject({
      headline: 'This cover looks like Crime and Thriller.',
      canTell: true,
      readability: { verdict: 'strong' },
    });
    const { palette } = answer as { readonly palette: readonly { readonly name: string }[] };
    expect(palette.map(({ name }) => name).slice(0, 3)).toEqual(['navy', 'teal', 'crimson']);
  });

  it('holds it against the genres of the form, in its language, with a picture where that is asked for', async () => {
    const bytes = await (await ground()).png().toBuffer();
    const form = { cover: blob(bytes), genres: 'romance', locale: 'es', picture: 'true' };
    const answer = (await (await app.request('/api/covers', asForm(form))).json()) as {
      readonly locale: string;
      readonly hues: readonly { readonly genres: readonly { readonly id: string }[] }[];
      readonly picture: { readonly alt: string };
    };
    expect(answer.locale).toBe('es');
    expect(answer.hues.flatMap(({ genres }) => genres.map(({ id }) => id))).toContain('romance');
    expect(answer.picture.alt).toContain('navy');
  });

  it('gives no figure of what a cover could pass for, as nobody could tell', async () => {
    const grey = await flat('#808080').png().toBuffer();
    const response = await app.request('/api/covers', asForm({ cover: blob(grey) }));
    const answer = (await response.json()) as {
      readonly canTell: boolean;
      readonly categories: readonly object[];
      readonly genres: readonly object[];
    };
    expect(answer.canTell).toBe(false);
    expect(answer.categories.length).toBeGreaterThan(0);
    expect([...answer.categories, ...answer.genres].some((seen) => 'score' in seen)).toBe(false);
  });

  it.each([
    ['PICTURE_EMPTY', ''],
    ['PICTURE_NOT_A_PICTURE', '<!doctype html><p>zyzzyva</p>'],
    ['PICTURE_FORMAT_REFUSED', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('says %s of what it can’t read', async (reason, content) => {
    const response = await app.request('/api/covers', asForm({ cover: new Blob([content]) }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'picture-unreadable', reason });
  });

  it('says which field is wrong or missing', async () => {
    const cover = blob(await flat('#800000').png().toBuffer());
    for (const [form, pointer] of [
      [{ cover: 'a text' }, '/cover'],
      [{ other: cover }, '/cover'],
      [{ cover, theme: 'pink' }, '/theme'],
      [{ cover, locale: '<script>' }, '/locale'],
      [{ cover, picture: 'maybe' }, '/picture'],
    ] as const) {
      const response = await app.request('/api/covers', asForm(form));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
    }
  });
});

async function complete(query: string): Promise<unknown> {
  return (await app.request(`/api/genres${query}`)).json();
}

describe('GET /api/genres', () => {
  it('completes the genre that is typed, and keeps those before it', async () => {
    expect(await complete('?q=cozy%20my')).toEqual({
      genres: expect.arrayContaining(['cozy mystery']) as unknown,
    });
    expect(await complete('?q=cats,%20thril')).toEqual({
      genres: expect.arrayContaining(['cats, Thriller']) as unknown,
    });
  });

  it('offers the first genres where nothing is typed', async () => {
    const { genres } = (await complete('')) as { genres: readonly string[] };
    expect(genres).toHaveLength(12);
  });

  it('takes as much as the field for genres does', async () => {
    const { genres } = REQUEST_LIMITS;
    expect((await app.request(`/api/genres?q=${'x'.repeat(genres)}`)).status).toBe(200);
    expect((await app.request(`/api/genres?q=${'x'.repeat(genres + 1)}`)).status).toBe(400);
  });
});

interface Titles {
  readonly titles: readonly { readonly name: string }[];
}

async function titles(text: string): Promise<Titles> {
  const response = await app.request(`/api/titles?text=${encodeURIComponent(text)}`);
  return (await response.json()) as Titles;
}

describe('GET /api/titles', () => {
  it('completes a title, and names the book as the list of comparables takes it', async () => {
    const [first] = (await titles('the key to reb')).titles;
    expect(first).toMatchObject({
      title: 'The Key to Rebecca',
      author: 'Ken Follett',
      name: 'The Key to Rebecca by Ken Follett',
    });
    const sent = asJson({ description: BLURB, comparables: [first!.name], reasons: false });
    const { beside } = (await (await app.request('/api/hues', sent)).json()) as { beside: object };
    expect(beside).toMatchObject({ found: [{ by: 'title', title: 'The Key to Rebecca' }], unknown: [] });
  });

  it('offers no more than a few, and nothing where nothing is typed or known', async () => {
    expect((await titles('the')).titles).toHaveLength(12);
    expect(await titles('')).toEqual({ titles: [] });
    expect(await titles('qwxzv xwvzq')).toEqual({ titles: [] });
  });

  it('offers nothing where the model knows no covers', async () => {
    const plain = webApp(servicesAround(inMemoryEngine()));
    expect(await (await plain.request('/api/titles?text=the')).json()).toEqual({ titles: [] });
  });
});

describe('comparables of POST /api/hues', () => {
  it('are named as a list or as a text, and told apart by what is known of them', async () => {
    const named = ['the key to rebeca', 'Nothing Known by Ken Follett', 'qwxzv xwvzq'];
    for (const comparables of [named, named.join('; '), named.join('\n')]) {
      const response = await app.request(
        '/api/hues',
        asJson({ description: BLURB, comparables, reasons: false }),
      );
      const { beside, notes } = (await response.json()) as { beside: object; notes: string[] };
      expect(beside).toMatchObject({
        found: [
          { by: 'title', from: 'asker', title: 'The Key to Rebecca' },
          { by: 'author', from: 'asker', asked: 'Nothing Known by Ken Follett', author: 'Ken Follett' },
        ],
        unknown: ['qwxzv xwvzq'],
        more: 0,
      });
      expect(notes.join(' ')).toMatch(/Held beside “The Key to Rebecca” by Ken Follett/);
    }
  });

  it('stand in a form, too', async () => {
    const form = asForm({
      description: BLURB,
      comparables: 'The Key to Rebecca\r\nMagic Binds',
      reasons: 'false',
    });
    const { beside } = (await (await app.request('/api/hues', form)).json()) as { beside: object };
    expect(beside).toMatchObject({ found: [{ by: 'title' }, { by: 'title' }] });
  });
});

describe('what is at no address', () => {
  it('is told as a problem, as a page to those who read HTML, and which methods an address has', async () => {
    const missing = await app.request('/api/nope');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const page = await app.request('/nope', { headers: { Accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    const wrong = await app.request('/api/hues', { method: 'PUT' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
