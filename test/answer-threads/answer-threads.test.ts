import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { type AnswerThreads, openAnswerThreads } from '../../src/answer-threads/open-answer-threads.ts';
import { decodeInTurn } from '../../src/covers/decoding-turns.ts';
import { AnswerGoneError, ModelError } from '../../src/errors.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import type { Reply } from '../../src/reply.ts';
import { type Request, requestSchema } from '../../src/request.ts';
import type { Services } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { flat, titled } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { logTo } from '../services/log-lines.ts';
import { realServices } from '../services/test-services.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

const services: Services = realServices();
const steps: string[] = [];
let threads: AnswerThreads;
beforeAll(async () => {
  threads = await openAnswerThreads(readSettings({}), services, {
    most: 2,
    onStep: (model, step) => void steps.push(`${model} ${step}`),
  });
}, 60_000);
afterAll(() => threads.close());

const answerThere = (request: Request) => threads.services.answering!.answer(request);

/** A reply without what is new every time, the ids of its answer; and bytes whatever holds them. */
const told = ({ followUps, pictures, ...reply }: Reply) => ({
  ...reply,
  followUps: followUps.map(({ id }) => id),
  pictures: pictures.map((picture) => ({ ...picture, bytes: Buffer.from(picture.bytes) })),
});

describe('threads that answer', () => {
  it.each<[string, () => Promise<object>]>([
    [
      'a blurb',
      () => Promise.resolve({ command: 'coverhues', blurb: BLURB, title: 'Harbour', genres: 'crime' }),
    ],
    ['nothing', () => Promise.resolve({ command: 'coverhues', blurb: '', locale: 'de' })],
    [
      'a cover',
      async () => ({
        command: 'covergenre',
        cover: new Uint8Array(await titled(flat('#203a5c'), { text: 'Harbour', ink: '#f5e6c8' })),
      }),
    ],
  ])(
    'say the same of %s as this one, to the bytes of the picture',
    async (_, ask) => {
      const request = requestSchema.parse(await ask());
      expect(told(await answerThere(request))).toEqual(told(await answer(request, services)));
    },
    60_000,
  );

  it('decode pictures only while all of the process together take no more memory than they may', async () => {
    const request = requestSchema.parse({
      command: 'covergenre',
      cover: new Uint8Array(await titled(flat('#203a5c'), { text: 'Harbour', ink: '#f5e6c8' })),
    });
    await answerThere(request);
    const held = new AbortController();
    const holding = decodeInTurn(PICTURE_LIMITS.memory, () => once(held.signal, 'abort'));
    let isAnswered = false;
    const answered = answerThere(request).then(() => (isAnswered = true));
    // What needs no picture is answered meanwhile.
    const easy = requestSchema.parse({ command: 'coverhues', blurb: BLURB, picture: false });
    for (let count = 0; count < 5; count += 1) await answerThere(easy);
    expect(isAnswered).toBe(false);
    held.abort();
    await Promise.all([holding, answered]);
  }, 60_000);

  it('keep their answers where this one does, and say what is gone as it does', async () => {
    const request: Request = requestSchema.parse({ command: 'coverhues', blurb: BLURB, picture: false });
    const { followUps } = await answerThere(request);
    const again = followUps.find(({ id }) => id === 'more')!.request;
    expect((await answer(again, services)).hues).toEqual((await answerThere(again)).hues);
    const gone = answerThere({ ...again, answer: 'A'.repeat(16) });
    await expect(gone).rejects.toThrow(AnswerGoneError);
    await expect(gone).rejects.toMatchObject({ code: 'ANSWER_GONE' });
  });

  it('complete what is typed, and tell how long models took', async () => {
    const there = threads.services;
    expect(await there.genreWords('es')).toEqual(await services.genreWords('es'));
    expect(await there.completeTitles('gone g', 3)).toEqual(await services.completeTitles('gone g', 3));
    expect(await threads.services.isReady()).toBe(true);
    expect(threads.size()).toBe(1);
    expect(steps).toContain('hues read');
    expect(steps).toContain('covers read');
  });

  it('say before they are asked that a model is missing', async () => {
    const { logger, lines } = logTo();
    const settings = readSettings({
      COVERHUES_HUES_MODEL: makeFolder(),
      COVERHUES_COVERS_MODEL: makeFolder(),
    });
    const without = await openAnswerThreads(settings, { ...services, logger }, { most: 1 });
    const loading = without.services.warmUp();
    await expect(loading).rejects.toThrow(ModelError);
    await expect(loading).rejects.toThrow(/config\.json/);
    expect(await without.services.isReady()).toBe(false);
    expect(lines().join('\n')).toContain('the covers model could not be loaded');
    await without.close();
  }, 60_000);
});
