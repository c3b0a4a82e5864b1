import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { asForm, asJson, BLURB, webApp } from './web.ts';

const services = coverServices();
afterAll(() => services.close());
const app = webApp(services);

const [RED, BLUE] = await Promise.all(
  ['#b22222', '#2050b0'].map((hex) =>
    bands([
      ['#0b0b0d', 0.65],
      [hex, 0.25],
      ['#f4efe1', 0.1],
    ]),
  ),
);

const post = async (body: unknown) => {
  const response = await app.request('/api/series', asJson(body));
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};

describe('POST /api/series', () => {
  it('tells of covers in Base64, and of the next book', async () => {
    const books = [RED, BLUE].map((cover) => ({ cover: cover!.toString('base64') }));
    const { status, answer } = await post({ books, picture: true, locale: 'de' });
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      locale: 'de',
      carriers: [
        { role: 'ground', hex: '#0b0b0d' },
        { role: 'ink', hex: '#f4efe1' },
      ],
      books: [
        { label: 'Band 1', next: false, worn: true, own: { hex: '#b22222' } },
        { label: 'Band 2', next: false, worn: true, own: { hex: '#2050b0' } },
        { next: true, worn: false },
      ],
      picture: { width: 1200, height: 630 },
    });
  });

  it('tells of descriptions alone', async () => {
    const { status, answer } = await post({
      books: [{ description: BLURB }, { description: BLURB, title: 'Two' }],
    });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ books: [{ label: 'Book 1' }, { label: '“Two”' }] });
    expect(answer).not.toHaveProperty('picture');
  });

  it.each([
    [{ books: [{ description: BLURB }] }, 400, 'invalid-request', '/books'],
    [{ books: Array.from({ length: 9 }, () => ({ description: BLURB })) }, 400, 'invalid-request', '/books'],
    [{ books: [{ blurb: BLURB }, {}] }, 400, 'invalid-request', '/books/0/blurb'],
    [{ books: [{ cover: '%' }, { description: BLURB }] }, 400, 'invalid-request', '/books/0/cover'],
    [{ books: [{ description: BLURB }, {}] }, 422, 'nothing-to-read', undefined],
    [{ books: [{ description: BLURB }, { cover: 'dGV4dA==' }] }, 422, 'nothing-to-read', undefined],
  ])('says what is wrong with %j', async (body, status, code, pointer) => {
    const { status: got, answer } = await post(body);
    expect([got, answer['code']]).toEqual([status, code]);
    expect((answer['errors'] as { pointer: string }[] | undefined)?.[0]?.pointer).toBe(pointer);
  });
});

describe('the page for a series', () => {
  it('has a group of fields for each book, in every language', async () => {
    for (const { locale, series } of LANGUAGES) {
      const page = await (await app.request(`/series?lang=${new Intl.Locale(locale).language}`)).text();
      expect(page.match(/<fieldset>/gu)).toHaveLength(3);
      expect(page).toContain(series.form.addBook);
    }
    expect(await (await app.request('/')).text()).toContain('href="/series"');
  });

  it('gives one more with a button, and keeps what was typed', async () => {
    const page = await (
      await app.request(
        '/series',
        asForm({ description1: 'Kept <b>', description2: '', description3: '', do: 'add' }),
      )
    ).text();
    expect(page.match(/<fieldset>/gu)).toHaveLength(4);
    expect(page).toContain('Kept &lt;b&gt;');
    const full = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`description${at + 1}`, 'x']));
    const eight = await (await app.request('/series', asForm({ ...full, do: 'add' }))).text();
    expect(eight.match(/<fieldset>/gu)).toHaveLength(8);
    expect(eight).not.toContain('value="add"');
  });

  it('answers with a picture and all that it shows in words', async () => {
    const form = {
      description1: BLURB,
      title1: 'One',
      description2: '',
      cover2: new Blob([new Uint8Array(RED!)]),
    };
    const response = await app.request('/series', asForm(form));
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toMatch(/<img[^>]*alt="Covers of a series: “One”: /u);
    expect(page).toContain('What each book may own');
    expect(page).toContain('#b22222');
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const response = await app.request('/series', asForm({ description1: BLURB, description2: '' }));
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toMatch(/role="alert">A series has two books at least/u);
    expect(page).toContain(BLURB);
  });
});
