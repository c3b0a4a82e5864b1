import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../src/hues/language.ts';
import { SAMPLE_BLURBS } from '../../src/training/sample-blurbs.ts';
import { ENGLISH_BLURBS, FOREIGN_BLURBS } from './language-samples.ts';

const foreign = Object.entries(FOREIGN_BLURBS).flatMap(([language, blurbs]) =>
  blurbs.map((blurb) => [language, blurb] as const),
);

describe('whether an English model can read a text', () => {
  it.each(SAMPLE_BLURBS.map(({ title, blurb }) => [title, blurb]))('yes: %s', (_title, blurb) => {
    expect(tellLanguage(blurb)).toMatchObject({ script: 'latin', english: 'yes' });
  });

  it.each(ENGLISH_BLURBS)(
    'never says no to English with foreign names, borrowed words or lists: %s',
    (blurb) => {
      expect(tellLanguage(blurb).english).not.toBe('no');
    },
  );

  it.each(foreign)('no, for %s: %s', (_language, blurb) => {
    expect(tellLanguage(blurb)).toMatchObject({ script: 'latin', english: 'no' });
  });

  it('no, for nine in ten foreign texts that are cut to twelve words, and yes for none', () => {
    const answers = foreign.map(([, blurb]) => tellLanguage(blurb.split(' ').slice(0, 12).join(' ')).english);
    const refused = answers.filter((english) => english === 'no');
    expect(refused.length).toBeGreaterThanOrEqual(0.9 * answers.length);
    expect(answers).not.toContain('yes');
  });

  it('no, for foreign text without its accents', () => {
    expect(
      tellLanguage('Tras la muerte de su padre, la joven vuelve al pueblo que nunca quiso').english,
    ).toBe('no');
  });

  it.each([
    ['Chinese', '她回到了那座再也没有人记得的城市，寻找失踪的姐姐。'],
    ['Arabic', 'بعد وفاة جدتها تعود ليلى إلى القرية التي أقسمت ألا تراها مرة أخرى'],
    ['Russian', 'Когда в озере находят тело мальчика, следователь возвращается в родной город'],
    ['Hindi', 'जब उसकी बहन रात को गायब हो जाती है, मीरा गाँव वापस आती है'],
    ['Korean', '사라진 언니를 찾아 그녀는 아무도 기억하지 못하는 도시로 돌아온다'],
    ['Greek', 'Ένα φως'],
  ])('no, for %s, however short', (_language, blurb) => {
    expect(tellLanguage(blurb)).toMatchObject({ script: 'other', english: 'no' });
  });

  it('goes by most of the letters where scripts are mixed', () => {
    expect(tellLanguage('The ghost of 東京 returns to the city that she loved').script).toBe('latin');
    expect(tellLanguage('ok, она вернулась в город, которого больше нет').script).toBe('other');
  });

  it('does not say no to a text that is half English', () => {
    const [, french = ''] = FOREIGN_BLURBS['French'] ?? [];
    const { english } = tellLanguage(
      `${french} In a small village the baker has vanished without a trace. The young officer in charge of the case soon sees that nobody there wants him to be found, and that the deaths of last winter were no accidents.`,
    );
    expect(english).not.toBe('no');
  });

  it.each(['', '   ', '123 456', '🐉🔥', '!?'])('is unsure of %j, which has no letters', (text) => {
    expect(tellLanguage(text)).toEqual({ words: 0, script: 'none', english: 'unsure' });
  });

  it('is unsure of fewer than six words', () => {
    expect(tellLanguage('El amor en los tiempos')).toEqual({ words: 5, script: 'latin', english: 'unsure' });
    expect(tellLanguage('El amor en los tiempos malos').english).toBe('no');
    expect(tellLanguage('She is back in the')).toEqual({ words: 5, script: 'latin', english: 'unsure' });
    expect(tellLanguage('She is back in the city').english).toBe('yes');
  });

  it('counts a contraction and a hyphenated word once, and no numbers', () => {
    expect(tellLanguage("don't look 22 well-known l’été").words).toBe(4);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { words, script, english } = tellLanguage(text);
        expect(script === 'none').toBe(words === 0);
        expect(english === 'no' || script !== 'other').toBe(true);
      }),
    );
  });

  it('reads no further than it must', () => {
    const english = 'It was the last night of the war and she had nowhere to go. ';
    expect(tellLanguage(english.repeat(100))).toEqual(tellLanguage(english.repeat(20_000)));
  });
});
