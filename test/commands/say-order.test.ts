import { describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, servicesAround } from '../services/test-services.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';

const ask = (blurb: string, locale: string, knowsCovers = true) =>
  answer(coverHuesRequest({ blurb, locale }), servicesAround(inMemoryEngine({ knowsCovers })));

describe.each(LANGUAGES.map((words) => [words.locale, words] as const))('in %s', (locale, words) => {
  it('hues are said to set such covers apart only where there are such covers', async () => {
    expect((await ask(BLURB, locale)).order).toBe(words.realCovers.order);
    expect((await ask('storm', locale)).order).toBe(words.realCovers.usualOrder);
  });

  it('nothing is said of their order without a palette of real covers', async () => {
    expect((await ask(BLURB, locale, false)).order).toBe('');
  });
});
