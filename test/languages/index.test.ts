import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';

describe('sentencesFor', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['de', 'de'],
    ['de-Latn-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['ja', 'ja'],
    ['ja-JP-u-ca-japanese', 'ja'],
  ])('answers %s in %s', (asked, spoken) => {
    expect(sentencesFor(asked).locale).toBe(spoken);
  });

  it.each([
    '',
    'ko',
    'zh-TW',
    'x-klingon',
    'i-default',
    'frisian',
    'eso',
    '__proto__',
    '日本語',
    'fr'.repeat(1e6),
  ])('answers in English where there is no language %.20s', (asked) => {
    expect(sentencesFor(asked).locale).toBe('en');
  });

  it('knows each language by its own tag', () => {
    for (const language of LANGUAGES) expect(sentencesFor(language.locale)).toBe(language);
  });
});
