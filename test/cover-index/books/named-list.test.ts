import { expect, it } from 'vitest';
import { MOST_NAMES, namesIn } from '../../../src/cover-index/books/named-list.ts';

it.each([
  ['One by A\nTwo by B', ['One by A', 'Two by B']],
  ['One; Two;Three', ['One', 'Two', 'Three']],
  ['One；Two', ['One', 'Two']],
  ['- One\n* Two\n3. Three\n• Four', ['One', 'Two', 'Three', 'Four']],
  ['  One   more  ;;\r\n;  ', ['One more']],
  ['One; one; ONE', ['One']],
  ['1984; 3', ['1984', '3']],
  ['One\n---\n😀😀; +', ['One', '😀😀', '+']],
  ['', []],
  [' ;\n…', []],
])('%j is a list of names', (list, names) => {
  expect(namesIn(list)).toEqual({ names, more: 0 });
});

it('no more than ten are read, and the rest is counted', () => {
  const list = Array.from({ length: 14 }, (_, at) => `Title ${at}`);
  expect(namesIn(list.join('\n'))).toEqual({ names: list.slice(0, MOST_NAMES), more: 4 });
});
