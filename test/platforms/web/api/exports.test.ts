import utils from 'ase-utils';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../../src/export-formats.ts';
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

const ask = (format: string, init: RequestInit) => app.request(`/api/exports/${format}`, init);
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('POST /api/exports/{format}', () => {
  it('is the palette with kept colours that `roll` names, unless `variant` does', async () => {
    const book = { description: BLURB, lock: 'firebrick' };
    const css = async (more: object) => (await ask('css', asJson({ ...book, ...more }))).text();
    const [first, second, last] = [await css({}), await css({ roll: 2 }), await css({ roll: 2, variant: 0 })];
    expect(second).toContain('#b22222');
    expect(second).not.toBe(first);
    expect(last).toBe(first);
    const rolled = (await (await app.request('/api/hues', asJson({ ...book, roll: 2 }))).json()) as {
      readonly palette: readonly { readonly hex: string }[];
    };
    for (const { hex } of rolled.palette) expect(second).toContain(hex);
  });

  it('says what of the wishes for colours cannot be done, in place of a file without it', async () => {
    const refused = async (wishes: object) => {
      const response = await ask('css', asJson({ description: BLURB, ...wishes }));
      expect(response.status).toBe(400);
      return (await response.json()) as { readonly errors: readonly { readonly detail: string }[] };
    };
    expect((await refused({ lock: 'navy, blurple' })).errors).toEqual([
      { pointer: '/lock', detail: expect.stringContaining('blurple') },
    ]);
    expect((await refused({ swap: 'banana main' })).errors).toHaveLength(1);
    expect((await ask('css', asJson({ description: BLURB, lock: 'navy as ink' }))).status).toBe(200);
  });

  it('is a brief in the language of `locale`', async () => {
    for (const init of [asJson({ description: BLURB, locale: 'fr' }), asForm({ cover, locale: 'fr' })]) {
      const pdf = await getDocumentProxy(new Uint8Array(await bytesOf(await ask('brief', init))));
      const { info } = (await pdf.getMetadata()) as { info: { Language?: string } };
      expect(info.Language).toMatch(/^fr/);
    }
  });

  it('is the palette of a book, as its answer shows it', async () => {
    const answer = (await (await app.request('/api/hues', asJson({ description: BLURB }))).json()) as {
      readonly palette: readonly { readonly hex: string }[];
    };
    const response = await ask('ase', asJson({ description: BLURB, title: '百年の孤独' }));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="cover-palette.ase"; filename*=UTF-8''${encodeURIComponent('百年の孤独')}.ase`,
    );
    const [group] = utils.decode(await bytesOf(response)).groups;
    expect(group?.name).toBe('百年の孤独');
    const hexes = group?.colors
      .filter(({ model }) => model === 'RGB')
      .map(({ color }) => `#${Buffer.from(color.map((value) => Math.round(value * 255))).toString('hex')}`);
    expect(hexes).toEqual(answer.palette.map(({ hex }) => hex));
  });

  it('is another palette where that is asked for', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(async (variant) => (await ask('css', asJson({ description: BLURB, variant }))).text()),
    );
    expect(second).toMatch(/^@charset/);
    expect(second).not.toBe(first);
  });

  it.each(EXPORT_FORMATS)('is a file of any format: %s', async (format) => {
    const response = await ask(format, asJson({ description: BLURB, title: 'Frost' }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="frost[-.]/);
    expect((await bytesOf(response)).length).toBeGreaterThan(50);
  });

  it('is all files in one archive', async () => {
    const response = await ask('zip', asJson({ description: BLURB, title: 'Frost' }));
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain('filename="frost.zip"');
    const files = unzipSync(await bytesOf(response));
    expect(Object.keys(files)).toHaveLength(EXPORT_FORMATS.length);
    expect(Buffer.from(files['frost.css']!).toString()).toMatch(/--cover-\w+: #[\da-f]{6};/);
  });

  it('is a brief for the designer, in the language that is asked for', async () => {
    const { headers, ...init } = asJson({ description: BLURB, title: 'Frost' });
    const response = await ask('brief', { ...init, headers: { ...headers, 'Accept-Language': 'de' } });
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toContain('filename="frost-brief.pdf"');
    const pdf = await getDocumentProxy(new Uint8Array(await bytesOf(response)));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toMatch(/Cover-Briefing.*Frost/s);
    const ofCover = await ask('brief', asForm({ cover }));
    expect((await bytesOf(ofCover)).subarray(0, 5).toString()).toBe('%PDF-');
  }, 30_000);

  it.each([
    ['alone', () => ({ method: 'POST', body: cover, headers: { 'Content-Type': cover.type } })],
    ['in a form', () => asForm({ cover })],
  ])('is a cover’s own palette, where a cover comes %s', async (_how, init) => {
    const css = await (await ask('css', init())).text();
    expect(css).toMatch(/ground: \w+.*, 60% of the cover/);
    expect(css).toContain('--cover-ground: #202050;');
  });

  it('names the formats to who asks for another', async () => {
    const response = await ask('pdf', asJson({ description: BLURB }));
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: `/format: Expected one of ${EXPORT_FORMATS.join(', ')}, zip, brief.`,
    });
  });

  it.each([
    ['a field that it doesn’t know', () => asJson({ description: BLURB, picture: true }), 400, '/picture'],
    ['a palette that isn’t there', () => asJson({ description: BLURB, variant: 10 }), 400, '/variant'],
    ['a book in the form of a cover', () => asForm({ cover, description: BLURB }), 400, '/description'],
    ['a form without a cover', () => asForm({ description: BLURB }), 400, '/cover'],
  ])('says what is wrong with %s', async (_what, init, status, pointer) => {
    expect(await (await ask('ase', init())).json()).toMatchObject({ status, errors: [{ pointer }] });
  });

  it('says that there is nothing to read, and why a picture can’t be', async () => {
    const nothing = await ask('ase', asJson({ description: ' … ' }));
    expect(await nothing.json()).toMatchObject({ status: 422, code: 'nothing-to-read' });
    const picture = await ask('ase', { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: 'x' });
    expect(await picture.json()).toMatchObject({ status: 422, reason: 'PICTURE_NOT_A_PICTURE' });
  });

  it('keeps nothing', async () => {
    await ask('zip', asJson({ description: BLURB }));
    expect(await services.store.keys('')).toEqual([]);
  });
});
