import { afterAll, describe, expect, it } from 'vitest';
import { ANSWER_DAYS, ANSWER_ID, createAnswers } from '../../src/answers/answers.ts';
import { AnswerGoneError } from '../../src/errors.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { realServices } from '../services/test-services.ts';

const services = realServices();
afterAll(() => services.close());

async function someAnswer() {
  const engine = await services.hues();
  const book = { blurb: 'A dragon guards the last library in a kingdom that forgot how to read.' };
  const reading = await engine.read(book);
  return { title: 'Ash', reading, reasons: await engine.explain(book, reading, 58), shortened: [] };
}

describe('kept answers', () => {
  it('are found by an id that nobody can guess', async () => {
    const answers = createAnswers(createMemoryStore());
    const answer = await someAnswer();
    const ids = [await answers.keep(answer), await answers.keep(answer)];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(ANSWER_ID);
    expect(await answers.find(ids[0]!)).toEqual(answer);
  });

  it(`are kept for ${ANSWER_DAYS} days`, async () => {
    let time = 0;
    const answers = createAnswers(createMemoryStore(() => time));
    const id = await answers.keep(await someAnswer());
    time = ANSWER_DAYS * 86_400_000 - 1;
    expect(await answers.find(id)).toBeDefined();
    time += 1;
    await expect(answers.find(id)).rejects.toBeInstanceOf(AnswerGoneError);
  });

  it('do not hold the blurb', async () => {
    const store = createMemoryStore();
    await createAnswers(store).keep(await someAnswer());
    const [key] = await store.keys('answer:');
    expect(JSON.stringify(await store.get(key!))).not.toMatch(/guards the last|forgot how to/);
  });

  it('do not hold what was left out of reading either, but how many parts that was', async () => {
    const store = createMemoryStore();
    const engine = await services.hues();
    const book = {
      blurb:
        'A dragon guards the last library in a kingdom that forgot how to read. “A burning triumph.” — The Herald. Perfect for fans of Orla Finch.',
    };
    const reading = await engine.read(book);
    await createAnswers(store).keep({ title: '', reading, reasons: [], shortened: [] });
    const [key] = await store.keys('answer:');
    const kept = await store.get(key!);
    expect(kept).toMatchObject({ reading: { read: { leftOut: { review: 1, comparison: 1 } } } });
    expect(JSON.stringify(kept)).not.toMatch(/burning|Orla/);
  });

  it.each(['', 'x', '../../etc/passwd', 'AAAAAAAAAAAAAAAA', 'a'.repeat(10_000)])(
    'are not found by %j',
    async (id) => {
      await expect(createAnswers(createMemoryStore()).find(id)).rejects.toBeInstanceOf(AnswerGoneError);
    },
  );

  it('of an earlier release have neutrals, keywords’ colours and what was left out filled in', async () => {
    const store = createMemoryStore();
    const { reading, ...rest } = await someAnswer();
    const { neutrals: _, read: _read, hues, ...older } = reading;
    const kept = { ...rest, reading: { ...older, hues: hues.map(({ css: _css, ...hue }) => hue) } };
    await store.set('answer:AAAAAAAAAAAAAAAA', kept, 1000);
    expect(await createAnswers(store).find('AAAAAAAAAAAAAAAA')).toEqual({
      ...rest,
      reading: {
        ...older,
        neutrals: [],
        read: { leftOut: {} },
        hues: hues.map((hue) => Object.assign({}, hue, { css: hue.hex })),
      },
    });
  });

  it('are passed over when a record is none', async () => {
    const store = createMemoryStore();
    await store.set('answer:AAAAAAAAAAAAAAAA', { title: 1 }, 1000);
    await expect(createAnswers(store).find('AAAAAAAAAAAAAAAA')).rejects.toBeInstanceOf(AnswerGoneError);
  });
});
