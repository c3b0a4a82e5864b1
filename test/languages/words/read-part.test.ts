import { describe, expect, it } from 'vitest';
import { LANGUAGES, partWordsFor } from '../../../src/languages/index.ts';
import {
  partedAtAnd,
  partedAtWithout,
  readPart,
  withoutKeep,
} from '../../../src/languages/words/read-part.ts';

const read = (text: string, locale = 'en') => readPart(text, partWordsFor(locale));

describe('readPart', () => {
  it.each([
    ['#b22222=ground', '#b22222', 'ground'],
    ['firebrick = Main', 'firebrick', 'main'],
    ['navy as the ground', 'navy', 'ground'],
    ['rgb(178, 34, 34) as accent', 'rgb(178, 34, 34)', 'accent'],
    ['weinrot als Grund', 'weinrot', 'ground'],
    ['azul marino como fondo', 'azul marino', 'ground'],
    ['bleu marine comme encre', 'bleu marine', 'ink'],
    ['azul de destaque', 'azul', 'accent'],
    ['ワインレッドを地に', 'ワインレッド', 'ground'],
    ['紺色＝文字', '紺色', 'ink'],
  ])('reads %s, whatever the language that is spoken', (text, colour, role) => {
    for (const locale of ['en', 'de', 'ja']) expect(read(text, locale)).toMatchObject({ colour, role });
  });

  it('tells a part that is none, and leaves a colour alone', () => {
    expect(read('navy = sky')).toEqual({ colour: 'navy', part: 'sky' });
    expect(read('navy =')).toEqual({ colour: 'navy' });
    for (const text of ['navy', 'azul marino', 'as ground', 'dark as night', ''])
      expect(read(text)).toBeUndefined();
  });
});

it.each(LANGUAGES)('reads what parts are called in $locale', ({ locale, roles }) => {
  for (const role of ['ground', 'main', 'accent', 'ink'] as const)
    expect(read(`#b22222 = ${roles[role]}`, locale)?.role).toBe(role);
});

it('takes the wish to keep from before a colour', () => {
  const languages = partWordsFor('en');
  expect(withoutKeep('keep #b22222', languages)).toBe('#b22222');
  expect(withoutKeep('Behalte navy', languages)).toBe('navy');
  expect(withoutKeep('navy', languages)).toBe('navy');
});

it.each([
  ['burgundy as ground and ivory as ink', ['burgundy as ground', 'ivory as ink']],
  ['Weinrot UND navy', ['Weinrot', 'navy']],
  ['azul marino y crema', ['azul marino', 'crema']],
  ['bleu marine et bordeaux', ['bleu marine', 'bordeaux']],
  ['vinho e dourado', ['vinho', 'dourado']],
  ['紺を地に と 赤', ['紺を地に ', ' 赤']],
  ['red & #b22222 + gold', ['red', '#b22222', 'gold']],
  ['sand', ['sand']],
  ['no red and orange', ['no red and orange']],
  ['navy without red and orange', ['navy without red and orange']],
  ['no red and navy as ground', ['no red', 'navy as ground']],
  ['no red and keep navy', ['no red', 'keep navy']],
  ['Rot und Grün und Orange nicht', ['Rot und Grün und Orange nicht']],
  ['赤と橙と緑なし', ['赤と橙と緑なし']],
  ['赤なしと紺', ['赤なし', '紺']],
])('parts colours at a word for and: %s', (text, parts) => {
  expect(partedAtAnd(text, partWordsFor('en'))).toEqual(parts);
});

it.each([
  ['not red', '', 'not red'],
  ['navy but not red', 'navy', 'but not red'],
  ['sans rouge', '', 'sans rouge'],
  ['nada de rojo', '', 'nada de rojo'],
  ['navy sem vermelho', 'navy', 'sem vermelho'],
  ['赤以外', '', '赤以外'],
  ['赤を使わずに', '', '赤を使わずに'],
  ['ni rouge ni orange', '', 'ni rouge ni orange'],
  ['weder Rot noch Orange', '', 'weder Rot noch Orange'],
  ['auf keinen Fall Rot', '', 'auf keinen Fall Rot'],
  ['Rot nicht', '', 'Rot nicht'],
  ['azul menos rojo', 'azul', 'menos rojo'],
  ['nem vermelho', '', 'nem vermelho'],
  ['navy instead of red', 'navy', 'instead of red'],
])('parts %s from what shall be left out', (text, kept, leftOut) => {
  for (const locale of ['en', 'ja'])
    expect(partedAtWithout(text, partWordsFor(locale))).toEqual({ kept, leftOut });
});

it('leaves nothing out of colours that only begin or end like such a word', () => {
  for (const text of [
    'noir',
    'nothing',
    'no',
    'keiner',
    'navy',
    'pass green',
    'nickel',
    'nemesis',
    'drops',
    'nicht',
    'なし',
    '',
  ])
    expect(partedAtWithout(text, partWordsFor('en'))).toEqual({ kept: text });
});
