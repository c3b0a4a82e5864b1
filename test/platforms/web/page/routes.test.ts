import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../commands/sentences.ts';
import { inMemoryEngine } from '../../../services/in-memory-engine.ts';
import { servicesAround } from '../../../services/test-services.ts';
import { BLURB, asForm, webApp } from '../web.ts';

const app = webApp();
const HTML = { Accept: 'text/html' };

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

  it('keeps no answer, and what was sent stands in the form again', async () => {
    const kept: string[] = [];
    const services = servicesAround(inMemoryEngine());
    const watched = {
      ...services,
      answers: {
        ...services.answers,
        keep: (answer: Parameters<typeof services.answers.keep>[0]) => {
          kept.push(JSON.stringify(answer));
          return services.answers.keep(answer);
        },
      },
    };
    const html = await (
      await webApp(watched).request('/', asForm({ description: `\n${BLURB} </textarea>`, title: '"Ice"' }))
    ).text();
    expect(html).toContain(`${BLURB} &lt;/textarea&gt;</textarea`);
    expect(html).toContain('value="&quot;Ice&quot;"');
    expect(kept).toEqual([]);
  });

  it('says in the asker’s language what no page stands for', async () => {
    const html = await pageOf('/nowhere?lang=es');
    expect(html).toContain('No hay ninguna página en esta dirección.');
    expect(html).toContain('href="/?lang=es"');
  });
});
