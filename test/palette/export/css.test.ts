import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerColour } from '../../../src/palette/answer-palette.ts';
import { toCss } from '../../../src/palette/export/css.ts';
import { printOf } from '../../../src/palette/print/index.ts';
import { anyTitle, THRILLER, WORN } from './palettes.ts';

/** Reads a style sheet of one rule as CSS Syntax does; throws for anything that is not one. */
function readCss(css: string): { comments: string[]; properties: [name: string, value: string][] } {
  const comments: string[] = [];
  const code = css.replaceAll(/\/\*(.*?)\*\//gs, (_match, text: string) => {
    comments.push(text.trim());
    return ' ';
  });
  const body = /^@charset "UTF-8";\s*:root\s*\{([^{}]*)\}\s*$/.exec(code)?.[1];
  if (body === undefined) throw new Error(`not one rule: ${code}`);
  const declarations = body.split(';').map((declaration) => declaration.trim());
  if (declarations.pop() !== '') throw new Error('a declaration does not end');
  return {
    comments,
    properties: declarations.map((declaration) => {
      const match = /^(--[a-z][a-z\d-]*):\s*(#[\da-f]{6})$/.exec(declaration);
      if (!match?.[1] || !match[2]) throw new Error(`not a declaration: ${declaration}`);
      return [match[1], match[2]];
    }),
  };
}

describe('toCss', () => {
  it('gives each hue a custom property named by its role', () => {
    expect(readCss(toCss({ title: 'Proof', colours: THRILLER })).properties).toEqual([
      ['--cover-primary', '#800000'],
      ['--cover-secondary', THRILLER[1]?.hex],
      ['--cover-accent', THRILLER[2]?.hex],
      ['--cover-accent-2', THRILLER[3]?.hex],
      ['--cover-accent-3', THRILLER[4]?.hex],
    ]);
  });

  it('says in comments whose palette it is, and role, rank and score of each hue', () => {
    const { comments } = readCss(toCss({ title: ' The  Last\nWitness ', colours: THRILLER }));
    expect(comments[0]).toBe('The Last Witness');
    expect(comments[1]).toBe('primary: maroon, rank 1, on 60% of such covers, 3.0× the usual');
    const { cmyk, ink, printsAs, shift } = printOf('#800000');
    const print = `CMYK ${cmyk.join(' ')}, ${ink}% ink, prints as ${printsAs} (ΔE2000 ${shift.toFixed(1)})`;
    expect(comments[2]).toBe(print);
    expect(comments).toHaveLength(1 + 2 * THRILLER.length);
  });

  it('writes a palette as covers wear it, in the colours shown, with what is known of each', () => {
    const { properties, comments } = readCss(toCss({ title: '', colours: WORN }));
    expect(properties).toEqual([
      ['--cover-ground', '#0c0c0c'],
      ['--cover-main', '#6e1a1f'],
      ['--cover-accent', '#8a2a2f'],
      ['--cover-accent-2', '#b06066'],
      ['--cover-ink', '#f3e9d2'],
    ]);
    expect([comments[1], comments[3]]).toEqual([
      'ground: black, on 58% of such covers, 1.4× the usual',
      'main: maroon (CSS #800000), rank 1, on 50% of such covers, 1.5× the usual',
    ]);
    expect(comments.at(-2)).toBe('ink: cream');
  });

  it('lets no title end its comment', () => {
    const title = '*/ :root { --cover-primary: #000000; } /* x **/ y';
    const { comments, properties } = readCss(toCss({ title, colours: THRILLER }));
    expect(comments[0]).toBe('* / :root { --cover-primary: #000000; } /* x ** / y');
    expect(properties[0]).toEqual(['--cover-primary', '#800000']);
  });

  it('is valid, with the same properties, under any title', () => {
    const { properties } = readCss(toCss({ title: '', colours: THRILLER }));
    fc.assert(
      fc.property(anyTitle, (title) => {
        const css = toCss({ title, colours: THRILLER });
        expect(readCss(css).properties).toEqual(properties);
        expect(css).not.toMatch(/[^\P{C}\n\p{Cf}\p{Cn}\p{Co}]/u);
      }),
    );
  });

  it('says what prints in place of a colour that no press can print', () => {
    const violet: AnswerColour = { name: 'darkviolet', hex: '#9400d3', role: 'main' };
    const { comments } = readCss(toCss({ title: '', colours: [violet] }));
    const { printsAs, shift, neighbour } = printOf('#9400d3');
    expect(neighbour).toMatch(/^#[\da-f]{6}$/);
    expect(comments[2]).toContain(
      `prints as ${printsAs} (ΔE2000 ${shift.toFixed(1)}), nearest that prints ${neighbour}`,
    );
  });

  it('writes colours in lower case', () => {
    const colours = THRILLER.slice(0, 1).map((hue) => Object.assign({}, hue, { hex: '#ABCDEF' }));
    expect(readCss(toCss({ title: '', colours })).properties).toEqual([['--cover-primary', '#abcdef']]);
  });

  it('takes nothing but a colour in a colour’s place', () => {
    const colours = THRILLER.map((hue) => Object.assign({}, hue, { hex: 'red; } body { color: red' }));
    expect(() => toCss({ title: '', colours })).toThrow(TypeError);
  });

  it('is an empty rule for a palette without hues', () => {
    expect(readCss(toCss({ title: '', colours: [] }))).toEqual({
      comments: ['Cover palette'],
      properties: [],
    });
  });
});
