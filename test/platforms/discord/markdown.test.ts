import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/platforms/discord/markdown.ts';

/** Discord's rule: a backslash before any mark that is no letter, digit or space stands for that mark. */
const shown = (text: string) => text.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');

describe('escapeMarkdown', () => {
  it.each([
    ['**bold**', String.raw`\*\*bold\*\*`],
    ['<@123456789012345678>', String.raw`\<\@123456789012345678\>`],
    ['@everyone', String.raw`\@everyone`],
    ['[click](https://example.org)', String.raw`\[click\](https\://example.org)`],
    ['||spoiler||', String.raw`\|\|spoiler\|\|`],
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['back\\slash', String.raw`back\\slash`],
    ['sci-fi, 2.2 times', 'sci-fi, 2.2 times'],
    ['日本 🐉 «été»', '日本 🐉 «été»'],
  ])('makes %j show as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('changes nothing that is seen, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves no mark without a backslash before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[*_~`|<>#@[\]a-c\\ ]*$/), (text) => {
        const unescaped = escapeMarkdown(text).replaceAll(/\\[^0-9A-Za-z\s]/g, '');
        expect(unescaped).not.toMatch(/[*_~`|<>[\]#@\\]/);
      }),
    );
  });
});
