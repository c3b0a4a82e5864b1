import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../../src/languages/index.ts';
import { WEB_LIMITS } from '../../../../src/platforms/web/limits.ts';
import { BLURB, asForm, asJson, webApp } from '../web.ts';

const app = webApp();
const HTML = { Accept: 'text/html' };

const ask = (headers: Record<string, string>) => app.request('/', { headers: { ...HTML, ...headers } });

async function pageOf(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await app.request(path, { headers: { ...HTML, ...headers } })).text();
}

describe('the page', () => {
  it('follows Accept-Language, and before it the address', async () => {
    const german = { 'Accept-Language': 'de-AT,de;q=0.9' };
    expect(await pageOf('/', german)).toContain('<html lang="de"');
    expect(await pageOf('/?lang=pt', german)).toContain('<html lang="pt-BR"');
    expect(await pageOf('/?lang=xx')).toContain('<html lang="en"');
  });

  it.each(LANGUAGES.map(({ locale, page }) => [locale, page.heading] as const))(
    'speaks %s',
    async (locale, heading) => {
      const { language } = new Intl.Locale(locale);
      const html = await pageOf(`/?lang=${language}`);
      expect(html).toContain(`<h1>${heading.replaceAll("'", '&#39;')}</h1>`);
      expect(html).toContain(`action="/?lang=${language}#answer"`);
    },
  );

  it('loads files under names that change with their content, to be kept for good', async () => {
    const html = await pageOf('/');
    const files = Array.from(html.matchAll(/"(\/assets\/[^"]+)"/g), ([, path = '']) => path);
    expect(files.map((path) => path.replace(/\.[0-9a-f]{10}\./, '.')).toSorted()).toEqual([
      '/assets/icon.svg',
      '/assets/newsreader.woff2',
      '/assets/page.css',
      '/assets/page.js',
    ]);
    for (const file of files) {
      const response = await app.request(file);
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
    const style = files.find((path) => path.endsWith('.css')) ?? '';
    expect(await (await app.request(style)).text()).toContain(files.find((path) => path.endsWith('.woff2')));
    expect((await app.request('/assets/page.0000000000.css')).status).toBe(404);
  });

  it('is asked for anew each time, and an answer is kept nowhere', async () => {
    const [empty, answered] = await Promise.all([
      app.request('/', { headers: HTML }),
      app.request('/', asForm({ description: BLURB })),
    ]);
    expect(empty.headers.get('cache-control')).toBe('no-cache');
    expect(empty.headers.get('vary')).toMatch(/Accept-Language.*Cookie/);
    expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it('has nothing inline that its security policy would refuse', async () => {
    const response = await app.request('/', asForm({ description: BLURB, title: 'Ice' }));
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';.*style-src 'self';/);
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
  });

  it('has what was sent in the form again', async () => {
    const html = await (
      await app.request('/', asForm({ description: `\n${BLURB} </textarea>`, title: '"Ice"' }))
    ).text();
    expect(html).toContain(`${BLURB} &lt;/textarea&gt;</textarea`);
    expect(html).toContain('value="&quot;Ice&quot;"');
  });

  it('says in the asker’s language what no page stands for', async () => {
    const html = await pageOf('/nowhere?lang=es');
    expect(html).toContain('No hay ninguna página en esta dirección.');
    expect(html).toContain('href="/?lang=es"');
  });

  it('is sent again only where it has changed', async () => {
    for (const headers of [{}, { 'Accept-Encoding': 'gzip' }]) {
      const first = await ask(headers);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^(W\/)?"\w+"$/);
      const second = await ask({ ...headers, 'If-None-Match': etag });
      expect([second.status, await second.text()]).toEqual([304, '']);
      expect(second.headers.get('vary')).toMatch(/Accept-Language.*Cookie/);
      expect((await ask({ ...headers, 'If-None-Match': etag, Cookie: 'theme=dark' })).status).toBe(200);
      expect((await ask({ ...headers, 'If-None-Match': etag, 'Accept-Language': 'fr' })).status).toBe(200);
    }
  });
});

const german = (path: string) => `${path}?lang=de`;

/** A page that says what is wrong: its status, its sentence, and its names for programs. */
async function problemOf(path: string, request: RequestInit): Promise<unknown[]> {
  const response = await app.request(path, {
    ...request,
    headers: { ...HTML, ...(request.headers as Record<string, string>) },
  });
  const text = await response.text();
  const names = Array.from(text.matchAll(/<code>([^<]*)<\/code>/g), ([, name]) => name);
  return [response.status, /<p class="fault">([^<]*)</.exec(text)?.[1]?.replaceAll('&#39;', "'"), names];
}

describe('a page in place of an answer', () => {
  const { page, chat, nothingToRead } = sentencesFor('de');
  const { malformed, wrongMethod, wrongKind, tooMuchText } = page.problems;

  it('says what is wrong with the request, and never that it was the server', async () => {
    const text = { 'Content-Type': 'text/plain' };
    const long = 'x'.repeat(WEB_LIMITS.textBytes);
    const json = asJson({ description: 5, top: 0 });
    expect([
      await problemOf(german('/'), { method: 'PUT' }),
      await problemOf(german('/'), { method: 'POST', headers: text, body: 'x' }),
      await problemOf(german('/'), asForm({ description: long })),
      await problemOf(german('/'), {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
        body: 'none',
      }),
      await problemOf(german('/api/hues'), json),
    ]).toEqual([
      [405, wrongMethod, ['method-not-allowed']],
      [415, wrongKind, ['unsupported-media-type']],
      [413, tooMuchText, ['request-too-large', 'TEXT_TOO_LARGE']],
      [400, malformed, ['invalid-request']],
      [400, malformed, ['invalid-request', '/description', '/top']],
    ]);
  });

  it('says that there is nothing to read, or why a picture can’t be', async () => {
    const [status, sentence, names] = await problemOf(german('/api/hues'), asJson({ description: ' ' }));
    expect([status, names]).toEqual([422, ['nothing-to-read']]);
    expect(sentence).toContain(nothingToRead);
    const picture = { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: 'no picture' };
    const [, , reasons] = await problemOf(german('/api/covers'), picture);
    expect(reasons).toEqual(['picture-unreadable', 'PICTURE_NOT_A_PICTURE']);
  });

  it('says of a fault of the server’s own that it is one', async () => {
    const broken = webApp(undefined, { ask: () => Promise.reject(new Error('gone')) });
    const response = await broken.request(german('/'), { ...asForm({ description: BLURB }), headers: HTML });
    expect(await response.text()).toContain(chat.failed);
  });
});
