import { afterAll, describe, expect, it } from 'vitest';
import type { HuesEngine } from '../../../src/hues/reading.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { asForm, asJson, BLURB, webApp } from './web.ts';

const services = coverServices();
afterAll(() => services.close());
const appWith = (engine: HuesEngine) => webApp({ ...services, hues: () => Promise.resolve(engine) });

/** An API whose model knows covers, and fits any to any book. */
const fitting = appWith(
  inMemoryEngine({ knowsCovers: true, fit: () => Promise.resolve([{ fit: 1, percentile: 0.83 }]) }),
);

const maroon = async () => new Blob([new Uint8Array(await flat('#6e1a1f').png().toBuffer())]);

const send = async (form: Readonly<Record<string, string | Blob>>, to = fitting) => {
  const response = await to.request('/api/hues', asForm({ description: BLURB, ...form }));
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};

describe('POST /api/hues with a cover', () => {
  it('says how it fits, in figures and in a sentence', async () => {
    const { status, answer } = await send({ cover: await maroon(), reasons: 'false' });
    expect(status).toBe(200);
    expect(answer['fit']).toEqual({ percentile: 0.83, shared: ['maroon'], apart: [] });
    expect(String(answer['notes'])).toContain('more closely than 83% of covers');
  });

  it('takes the fields of a book as texts', async () => {
    const form = { genres: 'thriller, romance', title: 'Frost', top: '2', locale: 'de', picture: 'true' };
    const { answer } = await send({ cover: await maroon(), ...form });
    expect(answer).toMatchObject({
      locale: 'de',
      hues: [{ rank: 1 }, { rank: 2 }],
      given: { recognised: [{ term: 'thriller' }, { term: 'romance' }] },
      picture: { width: 1200 },
    });
  });

  it('answers without it for a picture that can’t be read, and says so', async () => {
    const { status, answer } = await send({ cover: new Blob(['text']) });
    expect(status).toBe(200);
    expect(answer).not.toHaveProperty('fit');
    expect(String(answer['notes'])).toContain('That file is no picture');
  });

  it('has none for a model that knows no covers, or without a cover', async () => {
    expect((await send({ cover: await maroon() }, appWith(inMemoryEngine()))).answer).not.toHaveProperty(
      'fit',
    );
    const alone = await fitting.request('/api/hues', asJson({ description: BLURB }));
    expect(await alone.json()).not.toHaveProperty('fit');
  });

  it('is a question with genres alone, in a form as in JSON', async () => {
    const answers = await Promise.all(
      [asForm({ genres: 'thriller' }), asJson({ genres: 'thriller' })].map(async (body) => {
        const response = await fitting.request('/api/hues', body);
        return [response.status, await response.json()];
      }),
    );
    expect(answers[0]).toEqual([200, expect.objectContaining({ hues: expect.anything() })]);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('says which field is wrong', async () => {
    const cover = await maroon();
    for (const [form, ...pointers] of [
      [{ cover: 'a text' }, '/cover'],
      [{ other: cover }, '/other'],
      [{ cover, top: '0' }, '/top'],
      [{ cover, top: 'all' }, '/top'],
      [{ cover, reasons: 'maybe' }, '/reasons'],
      [{ cover, locale: '<script>' }, '/locale'],
    ] as const) {
      const { status, answer } = await send(form);
      expect(status).toBe(400);
      expect(answer).toMatchObject({ errors: pointers.map((pointer) => ({ pointer })) });
    }
  });
});
