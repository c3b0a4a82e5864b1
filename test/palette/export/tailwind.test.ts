import * as fc from 'fast-check';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import { printNote } from '../../../src/palette/export/names.ts';
import { toTailwindTheme } from '../../../src/palette/export/tailwind.ts';
import { anyTitle, THRILLER, WORN } from './palettes.ts';

/** What Tailwind CSS itself makes of a page that uses these classes. */
async function build(theme: string, classes: readonly string[]): Promise<string> {
  const compiled = await compile(`${theme}\n@tailwind utilities;`);
  return compiled.build([...classes]);
}

describe('toTailwindTheme', () => {
  it('makes utilities of each colour, named by its role', async () => {
    const css = await build(toTailwindTheme({ title: 'Proof', colours: WORN }), [
      'bg-cover-ground',
      'text-cover-ink',
      'border-cover-accent-2',
    ]);
    expect(css).toContain('--color-cover-ground: #0c0c0c;');
    expect(css).toContain('--color-cover-ink: #f3e9d2;');
    expect(css).toContain('--color-cover-accent-2: #b06066;');
    expect(css).toMatch(/\.bg-cover-ground \{\s*background-color: var\(--color-cover-ground\);\s*\}/);
    expect(css).toMatch(/\.text-cover-ink \{\s*color: var\(--color-cover-ink\);\s*\}/);
    expect(css).toMatch(/\.border-cover-accent-2 \{\s*border-color: var\(--color-cover-accent-2\);\s*\}/);
  });

  it('leaves Tailwind’s own utilities of like names as they are', async () => {
    const css = await build(toTailwindTheme({ title: '', colours: WORN }), ['bg-cover', 'object-cover']);
    expect(css).toMatch(/\.bg-cover \{\s*background-size: cover;\s*\}/);
    expect(css).toMatch(/\.object-cover \{\s*object-fit: cover;\s*\}/);
  });

  it('says in comments whose palette it is, and what is known of each colour', () => {
    const theme = toTailwindTheme({ title: ' The  Last\nWitness ', colours: WORN });
    expect(theme.split('\n')[0]).toBe('/* The Last Witness */');
    expect(theme).toContain('  /* ground: black, on 58% of such covers, 1.4× the usual */\n');
    expect(theme).toContain(`  /* ${printNote('#0c0c0c')} */\n`);
  });

  it('is the same theme under any title', async () => {
    const classes = ['bg-cover-primary', 'bg-cover-accent-3'];
    const expected = await build(toTailwindTheme({ title: '', colours: THRILLER }), classes);
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        expect(await build(toTailwindTheme({ title, colours: THRILLER }), classes)).toBe(expected);
      }),
    );
  });
});
