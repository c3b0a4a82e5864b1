import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningWeb } from '../../../src/platforms/web/start.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { BLURB, openWeb } from './web.ts';

const services = coverServices();
let web: RunningWeb;
let png: Buffer;
beforeAll(async () => {
  web = await openWeb(services);
  png = await flat('#204060').png().toBuffer();
});
afterAll(async () => {
  await web.stop();
  await services.close();
});

/** Sends a body piece by piece, so that nobody knows its length. */
function stream(path: string, type: string, ...pieces: readonly (string | Buffer)[]): Promise<Response> {
  const body = new ReadableStream({
    async pull(controller) {
      await new Promise(setImmediate);
      const piece = pieces[sent++];
      if (piece === undefined) controller.close();
      else controller.enqueue(new Uint8Array(Buffer.from(piece)));
    },
  });
  let sent = 0;
  return fetch(web.address + path, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
    duplex: 'half',
  });
}

const book = JSON.stringify({ description: BLURB, title: 'Frost' });
const call = JSON.stringify({ data: [BLURB] });

/** A form of a cover and other fields, in pieces. */
const pieces = (...fields: readonly (readonly [string, string])[]) => [
  ...fields.map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  ),
  '--b\r\nContent-Disposition: form-data; name=cover; filename=c.png\r\n\r\n',
  png.subarray(0, 100),
  png.subarray(100),
  '\r\n--b--\r\n',
];
const FORM = 'multipart/form-data; boundary=b';

describe('a body whose length nobody tells, over a real connection', () => {
  it.each([
    ['/api/hues', book],
    ['/api/swatch.png', book],
    ['/run/predict', call],
    ['/api/predict', call],
  ])('is read by %s', async (path, body) => {
    const response = await stream(path, 'application/json', body.slice(0, 20), body.slice(20));
    expect(response.status).toBe(200);
    const told = await fetch(web.address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    if (path !== '/api/hues') return;
    expect(await response.json()).toEqual(await told.json());
  });

  it('is read where it is a picture, or a form with one', async () => {
    const alone = await stream('/api/covers', 'image/png', png.subarray(0, 50), png.subarray(50));
    const inForm = await stream('/api/covers', FORM, ...pieces(['picture', 'false']));
    expect([alone.status, inForm.status]).toEqual([200, 200]);
    expect(await inForm.json()).toEqual(await alone.json());
    const withBook = await stream('/api/hues', FORM, ...pieces(['description', BLURB], ['top', '2']));
    expect(await withBook.json()).toMatchObject({ hues: [{ rank: 1 }, { rank: 2 }] });
  });

  it('is read where it is the page’s form, of either kind', async () => {
    for (const response of [
      await stream('/', FORM, ...pieces(['description', BLURB], ['title', 'Frost'])),
      await stream('/', 'application/x-www-form-urlencoded', 'description=', encodeURIComponent(BLURB)),
    ]) {
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('id="answer-heading"');
    }
  });

  it('says what is wrong with it as for any other', async () => {
    const response = await stream('/api/hues', 'application/json', '{"description": ');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-request' });
    const empty = await stream('/api/covers', 'image/png');
    expect(empty.status).toBe(422);
    expect(await empty.json()).toMatchObject({ code: 'picture-unreadable' });
  });
});
