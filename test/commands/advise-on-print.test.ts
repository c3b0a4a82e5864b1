import { describe, expect, it } from 'vitest';
import { adviseOnPrint } from '../../commands/advise-on-print.ts';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { nameOfColour } from '../../src/palette/colour-name.ts';

const said = (hexes: readonly string[], locale = 'en'): string[] =>
  adviseOnPrint(
    hexes.map((hex) => ({ hex, name: nameOfColour(hex) })),
    sentencesFor(locale),
  );

describe('adviseOnPrint', () => {
  it('says what a violet prints as, and what can be had in its place', () => {
    expect(said(['#9400d3', '#f5efdc', '#101010'])).toEqual([
      'In four-colour print, dark violet (#9400d3) comes out as purple (the nearest that prints: #833695).',
    ]);
  });

  it('says of a neon that keeps its name that it gets duller', () => {
    expect(said(['#ffb3f4'])).toEqual([
      'In four-colour print, pink (#ffb3f4) comes out duller (the nearest that prints: #f8b3da).',
    ]);
  });

  it('names the two that lose most, the worse first', () => {
    const [sentence, ...others] = said(['#40e0d0', '#0000ff', '#39ff14']);
    expect(others).toEqual([]);
    expect(sentence).toMatch(/lime \(#39ff14\) .* and blue \(#0000ff\) /);
    expect(sentence).not.toContain('#40e0d0');
  });

  it.each([
    ['what can be printed', ['#b22222', '#000080', '#808080', '#ff8c00']],
    ['black, near-black and white', ['#000000', '#050507', '#1c1c1c', '#ffffff']],
    ['a small loss under the same name', ['#ffdcfe']],
    ['no colours', []],
  ])('is silent on %s', (_, hexes) => {
    expect(said(hexes)).toEqual([]);
  });

  it.each(LANGUAGES.map(({ locale }) => locale))('says it in one sentence (%s)', (locale) => {
    const [sentence, ...others] = said(['#9400d3', '#0000ff'], locale);
    expect(others).toEqual([]);
    expect(sentence).toContain('#9400d3');
    expect(sentence).toContain('#833695');
  });
});
