import { describe, expect, it } from 'vitest';
import { type Writing, capitalised, writerIn } from '../../../src/languages/writing/writing.ts';

const POLISH: Writing = {
  quotes: ['„', '”'],
  under: (percent) => `poniżej ${percent}`,
  about: (share) => `około ${share}`,
  times: { other: (figure) => `${figure} raza` },
};
const COVERS = {
  one: (count: string) => `${count} okładka`,
  few: (count: string) => `${count} okładki`,
  other: (count: string) => `${count} okładek`,
};

describe('writerIn', () => {
  const polish = writerIn('pl', POLISH);

  it.each([
    [1, '1 okładka'],
    [2, '2 okładki'],
    [5, '5 okładek'],
    [22, '22 okładki'],
  ])('takes the form that a language has for %i', (count, said) => {
    expect(polish.count(count, COVERS)).toBe(said);
  });

  it('takes the last form where a language names no other', () => {
    expect(writerIn('pl', POLISH).form(2, { other: 'okładek' })).toBe('okładek');
  });

  it.each([
    [0, '0%', 'około 0%'],
    [0.004, 'poniżej 1%', 'poniżej 1%'],
    [0.01, '1%', 'około 1%'],
    [0.42, '42%', 'około 42%'],
  ])('says a share of %d, certain or not', (share, certain, about) => {
    expect(polish.share(share)).toBe(certain);
    expect(polish.figure(share)).toBe(certain);
    expect(polish.about(share)).toBe(about);
  });

  it('puts what goes with a share before it, but not in brackets', () => {
    const articled = writerIn('en', { ...POLISH, share: (percent) => `un ${percent}` });
    expect([articled.share(0.42), articled.about(0.42), articled.figure(0.42)]).toEqual([
      'un 42%',
      'około un 42%',
      '42%',
    ]);
  });

  it('has the marks of Latin letters but for those that are told', () => {
    const { marks, bracketed, quote } = writerIn('pl', { ...POLISH, marks: { stop: '!' } });
    expect([marks.stop, marks.semicolon, bracketed('a'), quote('b')]).toEqual(['!', '; ', ' (a)', '„b”']);
  });
});

describe('capitalised', () => {
  it.each([
    ['a dark red', 'A dark red'],
    ['émeraude', 'Émeraude'],
    ['暗い赤', '暗い赤'],
    ['', ''],
  ])('writes %j as %j', (phrase, written) => {
    expect(capitalised(phrase)).toBe(written);
  });
});
