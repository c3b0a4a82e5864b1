import { describe, expect, it } from 'vitest';
import { contrast, GRAPHIC_CONTRAST, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { toOklch } from '../../src/palette/oklab.ts';
import { edgeFor } from '../../src/swatch/edge.ts';
import { THEMES } from '../../src/swatch/theme.ts';

describe.each(Object.entries(THEMES))('on the %s page', (_, theme) => {
  it.each(HUES)('$name can be told from the page', ({ hex }) => {
    const edge = edgeFor(hex, theme.page);
    const seen = Math.max(
      contrast(hex, theme.page) / 1.6,
      contrast(edge ?? theme.page, theme.page) / GRAPHIC_CONTRAST,
    );
    expect(seen).toBeGreaterThanOrEqual(1);
  });

  it('texts and outlines have the contrast that WCAG asks for', () => {
    expect(contrast(theme.ink, theme.page)).toBeGreaterThanOrEqual(12);
    expect(contrast(theme.muted, theme.page)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(contrast(theme.line, theme.page)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
  });
});

describe('edgeFor', () => {
  it('outlines light hues on a light page and dark ones on a dark page, not the other way round', () => {
    expect(edgeFor('#e6e6fa', THEMES.light.page)).toBeDefined();
    expect(edgeFor('#e6e6fa', THEMES.dark.page)).toBeUndefined();
    expect(edgeFor('#000080', THEMES.dark.page)).toBeDefined();
    expect(edgeFor('#000080', THEMES.light.page)).toBeUndefined();
  });

  it("keeps the swatch's own hue", () => {
    const edge = toOklch(edgeFor('#ffff00', THEMES.light.page) ?? '');
    expect(Math.abs(edge.h - toOklch('#ffff00').h)).toBeLessThan(10);
    expect(edge.l).toBeLessThan(toOklch('#ffff00').l);
  });

  it('outlines the page colour itself, and black and white', () => {
    for (const { page } of Object.values(THEMES)) {
      for (const hex of [page, '#000000', '#ffffff']) {
        const edge = edgeFor(hex, page) ?? hex;
        expect(contrast(edge, page)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
      }
    }
  });

  it('refuses a page that leaves no room for an outline', () => {
    expect(() => edgeFor('#3040f8', '#3040f8')).toThrow(RangeError);
  });
});
