import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFrontMatter } from '../../src/blurb/front-matter.ts';

const PROSE = '# Proof\n\nTwo bakers fall in love.\n';

describe('withoutFrontMatter', () => {
  it.each([
    ['keys', 'title: Proof\nauthor: N. N.\n'],
    ['lists', 'tags:\n- romance\n- small town\naliases:\n  - Bread\n'],
    ['a folded value', 'description: >\n  Two bakers\n\n  and an oven\n'],
    ['comments and blank lines', '# metadata\n\ndate: 2026-01-01\n'],
    ['keys with spaces', 'publication date: soon\nword-count: 90000\n'],
  ])('takes YAML away that has %s', (_name, yaml) => {
    expect(withoutFrontMatter(`---\n${yaml}---\n${PROSE}`)).toBe(PROSE);
    expect(withoutFrontMatter(`---\n${yaml}...\n${PROSE}`)).toBe(PROSE);
    const windows = `---\n${yaml}---\n`.replaceAll('\n', '\r\n');
    expect(withoutFrontMatter(windows + PROSE)).toBe(PROSE);
  });

  it('leaves nothing of a file that is all metadata', () => {
    expect(withoutFrontMatter('---\ntitle: Proof\n---')).toBe('');
  });

  it.each([
    ['prose between rules', `---\nTwo bakers fall in love.\n---\nOr do they?\n`],
    ['prose with a colon between rules', `---\nShe said it at last: never.\nAnd left.\n---\n`],
    ['nothing between rules', `---\n\n---\n${PROSE}`],
    ['items between rules', `---\n- one\n- two\n---\n${PROSE}`],
    ['no end', `---\ntitle: Proof\n${PROSE}`],
    ['an end that is longer', `---\ntitle: Proof\n-----\n${PROSE}`],
    ['a rule further down', `${PROSE}---\ntitle: Proof\n---\n`],
    ['a blank line before it', `\n---\ntitle: Proof\n---\n`],
    ['a longer rule', `----\ntitle: Proof\n---\n`],
    ['one line', '---'],
  ])('leaves a text as it is that has %s', (_name, text) => {
    expect(withoutFrontMatter(text)).toBe(text);
  });

  it('takes nothing but a beginning', () => {
    const anyText = fc
      .array(fc.constantFrom('---', '...', '\n', '\r\n', 'a: b', 'prose', '- c', ' ', '#'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(text.endsWith(withoutFrontMatter(text))).toBe(true);
      }),
    );
  });
});
