import * as fc from 'fast-check';
import { compileString } from 'sass';
import { describe, expect, it } from 'vitest';
import { printNote } from '../../../src/palette/export/names.ts';
import { toScss } from '../../../src/palette/export/scss.ts';
import { anyTitle, THRILLER, WORN } from './palettes.ts';

/** What Sass itself makes of each colour of the map, and of the variables of the same names. */
function readScss(scss: string): { map: [name: string, value: string][]; css: string } {
  const { css } = compileString(`${scss}\n@each $name, $colour in $cover { .#{$name} { color: $colour; } }`);
  const rules = css.matchAll(/^\.([\w-]+) \{\n {2}color: (#[\da-f]{6});\n\}/gmu);
  return { map: Array.from(rules, ([, name = '', value = '']) => [name, value]), css };
}

describe('toScss', () => {
  it('has a map of the palette by its roles', () => {
    expect(readScss(toScss({ title: 'Proof', colours: WORN })).map).toEqual([
      ['ground', '#0c0c0c'],
      ['main', '#6e1a1f'],
      ['accent', '#8a2a2f'],
      ['accent-2', '#b06066'],
      ['ink', '#f3e9d2'],
    ]);
  });

  it('has a variable for each colour', () => {
    const scss = toScss({ title: '', colours: WORN });
    const { css } = compileString(`${scss}\n.page { background: $cover-ground; color: $cover-ink; }`);
    expect(css).toBe('.page {\n  background: #0c0c0c;\n  color: #f3e9d2;\n}');
  });

  it('says in comments whose palette it is, and what is known of each colour', () => {
    const scss = toScss({ title: ' The  Last\nWitness ', colours: WORN });
    expect(scss.split('\n')[0]).toBe('// The Last Witness');
    expect(scss).toContain(
      [
        '// ground: black, on 58% of such covers, 1.4× the usual',
        `// ${printNote('#0c0c0c')}`,
        '$cover-ground: #0c0c0c;',
      ].join('\n'),
    );
  });

  it('holds the same colours under any title, of which nothing reaches the style sheet', () => {
    const expected = readScss(toScss({ title: '', colours: THRILLER }));
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(readScss(toScss({ title, colours: THRILLER }))).toEqual(expected);
      }),
    );
  });

  it('has an empty map for a palette without colours', () => {
    expect(readScss(toScss({ title: '', colours: [] })).map).toEqual([]);
  });
});
