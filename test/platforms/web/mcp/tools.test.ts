import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../../../src/export-formats.ts';
import type { Services } from '../../../../src/services.ts';
import { coverServices } from '../../../covers/cover-services.ts';
import { bands } from '../../../covers/drawn-covers.ts';
import { asJson, BLURB, type WebApp, webApp } from '../web.ts';
import { connect, REVISIONS, textOf } from './connect.ts';

const ADDRESS = 'https://covers.example.com/ledger.png';
const PNG = [0x89, 0x50, 0x4e, 0x47];

let services: Services;
let app: WebApp;
let client: Client;
let cover: string;
beforeAll(async () => {
  services = coverServices();
  const picture = await bands([
    ['#6e1a1f', 0.7],
    ['#e8d0a0', 0.3],
  ]);
  cover = picture.toString('base64');
  const fetch = async (address: unknown) =>
    String(address) === ADDRESS ? new Response(new Uint8Array(picture)) : new Response(null, { status: 404 });
  app = webApp(services, { fetch });
  client = await connect(app);
});
afterAll(async () => {
  await client.close();
  await services.close();
});

/** What the API answers to the same question. */
async function fromApi(path: string, body: object): Promise<Record<string, unknown>> {
  const response = await app.request(path, asJson(body));
  const { picture: _, ...answer } = (await response.json()) as Record<string, unknown>;
  return answer;
}

/** A part of a JSON schema, as far as it is looked at. */
interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** The fields of an object, and of objects in a list in it, and whether they are described. */
function fieldsOf({ properties = {} }: Part): { field: string; described: boolean }[] {
  const own = Object.entries(properties).map(([field, { description }]) => ({
    field,
    described: description !== undefined,
  }));
  return own.concat(Object.values(properties).flatMap(({ items }) => (items ? fieldsOf(items) : [])));
}

describe('the tools', () => {
  it('are listed with what they take, what they answer, and what they may do', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'rank_hues',
      'read_cover',
      'fit_cover',
      'find_comparables',
      'read_series',
      'export_palette',
      'view_palette',
    ]);
    for (const { name, title, description, inputSchema, outputSchema, annotations } of tools) {
      expect([title, description].every(Boolean)).toBe(true);
      expect([inputSchema, outputSchema]).toEqual([
        expect.objectContaining({ type: 'object', additionalProperties: false }),
        expect.objectContaining({ type: 'object', properties: expect.anything() }),
      ]);
      expect(annotations).toEqual({
        title,
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: !['rank_hues', 'find_comparables'].includes(name),
      });
    }
  });

  it('say of each field what it is', async () => {
    const { tools } = await client.listTools();
    const undescribed = tools.flatMap(({ name, inputSchema }) =>
      fieldsOf(inputSchema as Part)
        .filter(({ described }) => !described)
        .map(({ field }) => `${name}: ${field}`),
    );
    expect(undescribed).toEqual([]);
  });

  it.each(REVISIONS)('answer with the API’s own figures, and the swatch as a picture: %j', async (mode) => {
    const other = await connect(app, mode);
    const answer = await other.callTool({ name: 'rank_hues', arguments: { description: BLURB, top: 3 } });
    expect(answer.isError).toBeFalsy();
    expect(answer.structuredContent).toEqual(await fromApi('/api/hues', { description: BLURB, top: 3 }));
    const [text, picture, ...others] = answer.content;
    expect([text?.type, others]).toEqual(['text', []]);
    if (picture?.type !== 'image') throw new Error('There is no picture.');
    expect(picture.mimeType).toBe('image/png');
    expect([...Buffer.from(picture.data, 'base64').subarray(0, 4)]).toEqual(PNG);
    const { headline, hues } = answer.structuredContent as { headline: string; hues: { hex: string }[] };
    expect(textOf(answer)).toContain(headline);
    for (const { hex } of hues) expect(textOf(answer)).toContain(hex);
    expect(textOf(answer)).not.toMatch(/^4\. /m);
    expect(textOf(answer)).toContain('Cover hues, best first:');
    await other.close();
  });

  it('answer in the language of the call, keep colours and roll', async () => {
    const sent = { description: BLURB, locale: 'de', lock: ['teal'], roll: 2, picture: false };
    const answer = await client.callTool({ name: 'rank_hues', arguments: sent });
    expect(answer.structuredContent).toMatchObject({ locale: 'de', kept: { locks: [expect.anything()] } });
    expect(answer.content).toHaveLength(1);
  });

  it.each([
    ['in Base64', () => cover],
    ['as a data address', () => `data:image/png;base64,${cover}`],
    ['by its address', () => ADDRESS],
  ])('read a cover %s', async (_, named) => {
    const answer = await client.callTool({ name: 'read_cover', arguments: { cover: named() } });
    expect(answer.isError).toBeFalsy();
    const { palette } = answer.structuredContent as { palette: { hex: string; share: number }[] };
    expect(palette[0]?.share).toBeGreaterThan(0.6);
    expect(textOf(answer)).toContain(palette[0]?.hex);
    expect(answer.content.map(({ type }) => type)).toEqual(['text', 'image']);
  });

  it('hold a cover against its book', async () => {
    const answer = await client.callTool({ name: 'fit_cover', arguments: { description: BLURB, cover } });
    expect(answer.structuredContent).toMatchObject({
      fit: { percentile: expect.any(Number) },
      colours: [{ share: expect.any(Number) }, expect.anything()],
    });
    const { notes } = answer.structuredContent as { notes: string[] };
    expect(notes.join(' ')).toMatch(/more closely than \d+% of covers/);
  });

  it('find comparable covers, and books that are named', async () => {
    const sent = { description: BLURB, comparables: 'The Key to Rebecca by Ken Follett' };
    const answer = await client.callTool({ name: 'find_comparables', arguments: sent });
    const { comparables, beside } = await fromApi('/api/hues', { ...sent, reasons: false });
    expect(answer.structuredContent).toMatchObject({ comparables, beside });
    const [first] = comparables as { title: string }[];
    expect(textOf(answer)).toContain(first?.title);
  });

  it('read a series', async () => {
    const books = [{ description: BLURB, title: 'Frost' }, { cover: ADDRESS }];
    const answer = await client.callTool({ name: 'read_series', arguments: { books } });
    const same = [{ description: BLURB, title: 'Frost' }, { cover }];
    expect(answer.structuredContent).toEqual(await fromApi('/api/series', { books: same }));
    expect(answer.content.map(({ type }) => type)).toEqual(['text', 'image']);
    expect(textOf(answer)).toContain('Frost');
  });

  it.each([...EXPORT_FORMATS, 'zip', 'brief'])('write a palette as the API does: %s', async (format) => {
    const book = { description: BLURB, title: 'Früh' };
    const answer = await client.callTool({ name: 'export_palette', arguments: { ...book, format } });
    const response = await app.request(`/api/exports/${format}`, asJson(book));
    const bytes = Buffer.from(await response.arrayBuffer());
    const file = answer.content.find((block) => block.type === 'resource');
    if (file?.type !== 'resource') throw new Error('There is no file.');
    const { resource } = file;
    const sent = 'text' in resource ? Buffer.from(resource.text) : Buffer.from(resource.blob, 'base64');
    expect(sent.equals(bytes)).toBe(true);
    expect(answer.structuredContent).toEqual({
      name: expect.stringMatching(/^fruh/),
      titledName: expect.stringMatching(/^Früh/),
      mediaType: response.headers.get('content-type')?.replace(/;.*/, ''),
      bytes: sent.length,
      uri: resource.uri,
    });
  });

  it('write a cover’s own palette, and show it as others see it', async () => {
    const css = await client.callTool({ name: 'export_palette', arguments: { cover, format: 'css' } });
    expect(JSON.stringify(css.content)).toContain('#6e1a1f');
    const own = await client.callTool({ name: 'view_palette', arguments: { cover } });
    const book = await client.callTool({ name: 'view_palette', arguments: { description: BLURB } });
    for (const { structuredContent, content } of [own, book]) {
      expect(structuredContent).toMatchObject({ ink: { contrasts: { grey: expect.any(Number) } } });
      expect(content.map(({ type }) => type)).toEqual(['text', 'image']);
    }
    expect(own.structuredContent).not.toEqual(book.structuredContent);
  });

  it('keep nothing', async () => {
    expect(await services.store.keys('')).toEqual([]);
  });
});

describe('a call that can’t be answered', () => {
  it.each([
    ['nothing to read', 'rank_hues', {}, /There is no description|Nothing to read|What to send|blurb/i],
    ['a cover alone', 'fit_cover', { cover: ADDRESS }, /read_cover/],
    ['wrong types', 'rank_hues', { description: 7, top: 'all' }, /^\/description: .*\n\/top: /],
    ['unknown fields', 'rank_hues', { blurb: BLURB }, /^\/blurb: There is no such field\.$/],
    ['too many hues', 'rank_hues', { description: BLURB, top: 59 }, /^\/top: .*58/],
    ['no cover', 'read_cover', {}, /^\/cover: /],
    [
      'an unknown format',
      'export_palette',
      { description: BLURB, format: 'psd' },
      /^\/format: Expected one of css, /,
    ],
    ['one book', 'read_series', { books: [{ title: 'Frost' }] }, /at least two books/],
    [
      'a wrong cover',
      'read_cover',
      { cover: '???' },
      /an https address, or the bytes of a picture in Base64/,
    ],
    ['a file', 'read_cover', { cover: 'assets/readme/cover.jpg' }, /an https address/],
    ['another protocol', 'read_cover', { cover: 'http://covers.example.com/a.png' }, /an https address/],
    [
      'no picture there',
      'read_cover',
      { cover: 'https://covers.example.com/b.png' },
      /no picture at that address/,
    ],
    ['no host of the web', 'read_cover', { cover: 'https://127.0.0.1/a.png' }, /was not fetched/],
    ['a port', 'read_cover', { cover: 'https://covers.example.com:8443/a.png' }, /was not fetched/],
    [
      'a corrupt picture',
      'read_cover',
      { cover: 'iVBORw0KGgoAAAANSUhEUgAA' },
      /can't read the picture|picture/,
    ],
    [
      'a corrupt picture of a book',
      'fit_cover',
      { description: BLURB, cover: 'aGVsbG8gd29ybGQ=' },
      /no picture/,
    ],
  ])('says what is wrong: %s', async (_, name, sent, sentence) => {
    const answer = await client.callTool({ name, arguments: sent });
    expect(answer).toMatchObject({ isError: true, content: [{ type: 'text' }] });
    expect(textOf(answer)).toMatch(sentence);
    expect(textOf(answer)).not.toMatch(/ {4}at |Error:/);
  });

  it('is told that there is no such tool, whatever it is called', async () => {
    for (const name of ['paint', '__proto__', 'constructor']) {
      await expect(client.callTool({ name })).rejects.toThrow(/not found|disabled/);
    }
  });

  it('reads of a long description what the API reads of it', async () => {
    const description = `${BLURB} `.repeat(1000);
    const answer = await client.callTool({ name: 'rank_hues', arguments: { description, picture: false } });
    expect(answer.structuredContent).toMatchObject({ cautions: expect.arrayContaining(['shortened']) });
  });
});
