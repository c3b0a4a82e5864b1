import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverServices } from '../../../covers/cover-services.ts';
import { bands } from '../../../covers/drawn-covers.ts';
import { asForm, asJson, BLURB, webApp } from '../web.ts';

const services = coverServices();
const app = webApp(services);
let cover: File;
beforeAll(async () => {
  const picture = await bands([
    ['#202050', 0.6],
    ['#d0a020', 0.4],
  ]);
  cover = new File([new Uint8Array(picture)], 'cover.png', { type: 'image/png' });
});
afterAll(() => services.close());

const ask = (init: RequestInit) => app.request('/api/view.png', init);
const altOf = (response: Response) => decodeURIComponent(response.headers.get('x-alt-text') ?? '');

describe('POST /api/view.png', () => {
  it('shows the palette of a book as others see it, with its words', async () => {
    const book = { description: BLURB, title: 'Frost' };
    const answer = (await (await app.request('/api/hues', asJson(book))).json()) as {
      readonly palette: readonly { readonly hex: string }[];
      readonly ink: { readonly hex: string; readonly contrasts: Record<string, number> };
    };
    const response = await ask(asJson(book));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect({ width, height }).toEqual({ width: 1600, height: 1190 });
    expect(altOf(response)).toMatch(/^A palette and plain covers .*: In colour: contrast of type /);
    expect(altOf(response)).toContain(`contrast of type ${answer.ink.contrasts['grey']!.toFixed(1)}`);
    for (const { hex } of answer.palette) expect(altOf(response)).toContain(hex);
  });

  it('shows a cover’s own palette, alone or in a form with its language', async () => {
    const alone = await ask({ method: 'POST', body: cover, headers: { 'content-type': 'image/png' } });
    expect(altOf(alone)).toContain('In grey:');
    const form = await ask(asForm({ cover, locale: 'de', theme: 'dark' }));
    expect(altOf(form)).toContain('In Grau:');
  });

  it('says what is missing', async () => {
    expect(await (await ask(asJson({ description: '' }))).json()).toMatchObject({ code: 'nothing-to-read' });
    const broken = await ask({
      method: 'POST',
      body: new Uint8Array([1, 2, 3]),
      headers: { 'content-type': 'image/png' },
    });
    expect(await broken.json()).toMatchObject({ code: 'picture-unreadable' });
    expect((await ask(asJson({ description: BLURB, variant: -1 }))).status).toBe(400);
  });
});
