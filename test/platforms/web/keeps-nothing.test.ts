import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.ts';
import type { Services } from '../../../src/services.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { BLURB, type WebApp, asForm, asJson, webApp } from './web.ts';

let services: Services;
let app: WebApp;
let cover: File;
beforeAll(async () => {
  services = coverServices();
  app = webApp(services, { keptAnswers: 0 });
  const picture = await bands([
    ['#202050', 0.6],
    ['#d0a020', 0.4],
  ]);
  cover = new File([new Uint8Array(picture)], 'cover.png', { type: 'image/png' });
});
afterAll(() => services.close());

const QUESTIONS: readonly [string, string, () => RequestInit][] = [
  ['a book', '/api/hues', () => asJson({ description: BLURB, picture: true })],
  ['a book with the text that was read', '/api/hues', () => asJson({ description: BLURB, read: true })],
  ['a book’s swatch', '/api/swatch.png', () => asJson({ description: BLURB })],
  [
    'a cover',
    '/api/covers',
    () => ({ method: 'POST', body: cover, headers: { 'Content-Type': cover.type } }),
  ],
  ['a cover in a form', '/api/covers', () => asForm({ cover, genres: 'romance', picture: 'true' })],
  ['a Gradio call', '/run/predict', () => asJson({ data: [BLURB] })],
];

const PAGE_QUESTIONS: readonly [string, string, () => RequestInit][] = [
  ['the page', '/', () => asForm({ description: BLURB })],
  ['the page with a cover', '/', () => asForm({ description: BLURB, cover })],
  ['the page with a cover alone', '/', () => asForm({ cover })],
];

describe('the API, and the page where it may keep no answer', () => {
  it.each([...QUESTIONS, ...PAGE_QUESTIONS])(
    'keep nothing of %s, and offer nothing that would need it',
    async (_, path, ask) => {
      const response = await app.request(path, ask());
      expect(response.status).toBe(200);
      expect(await services.store.keys('')).toEqual([]);
      const text = await response.text();
      expect(text).not.toContain('followUps');
      const shown = text.replaceAll(/\s*([<>])\s*/g, '$1');
      for (const { followUps } of LANGUAGES) {
        for (const label of Object.values(followUps)) expect(shown).not.toContain(`>${label}<`);
      }
    },
  );

  it('say so on the page', async () => {
    const text = await (await app.request('/')).text();
    expect(text).toContain('it is never stored and never logged.');
  });
});
