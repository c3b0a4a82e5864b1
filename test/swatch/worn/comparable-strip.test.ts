import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import type { SwatchCover } from '../../../src/swatch/spec.ts';
import { THEMES } from '../../../src/swatch/theme.ts';
import { drawComparables } from '../../../src/swatch/worn/comparable-strip.ts';
import { type BoxElement, boxesOf, textsOf } from '../svg-elements.ts';
import { comparables } from './specs.ts';

const AREA = { x: 450, y: 450, width: 702, height: 144 };
const draw = async (covers: readonly SwatchCover[]): Promise<string> =>
  drawComparables(covers, THEMES.light, sentencesFor('en').swatch, AREA);

const textsIn = async (cover: Partial<SwatchCover>): Promise<string[]> => {
  const texts = await textsOf(await draw([{ ...comparables(1)[0]!, ...cover }]));
  return texts.slice(1).map(({ text }) => text);
};

async function outlines(hex: string): Promise<BoxElement[]> {
  const colours = [
    { name: 'black', hex: '#121113', share: 0.5 },
    { name: '', hex, share: 0.5 },
  ];
  return boxesOf(await draw([{ title: 'Salt', author: '', colours }])).filter(({ edge }) => edge);
}

/** Covers of which some are marked. */
const marked = (...marks: readonly (string | undefined)[]) =>
  comparables(marks.length).map((cover, at) =>
    marks[at] ? Object.assign(cover, { mark: marks[at] }) : cover,
  );

describe('the strip of comparable covers', () => {
  it('is nothing without covers', async () => {
    expect(await draw([])).toBe('');
  });

  it('shows each cover two wide by three high, as bands of its colours by share', async () => {
    const [cover] = comparables(1);
    const bands = boxesOf(await draw([cover!]));
    expect(bands.map(({ fill }) => fill)).toEqual(cover!.colours.map(({ hex }) => hex));
    const height = bands.reduce((sum, { box }) => sum + box.height, 0);
    expect(bands[0]!.box.width / height).toBeCloseTo(2 / 3, 1);
    expect(bands.map(({ box }) => Math.round((box.height / height) * 10))).toEqual([5, 3, 2]);
  });

  it('fills the cover where the shares are of less than all of it', async () => {
    const [cover] = comparables(1);
    const colours = cover!.colours.map(({ name, hex, share }) => ({ name, hex, share: share / 2 }));
    const half = { ...cover!, colours };
    expect(boxesOf(await draw([half]))).toEqual(boxesOf(await draw([cover!])));
  });

  it('sets off those that are marked, and says how', async () => {
    const svg = await draw(marked('named by you', undefined, 'named by you'));
    const [legend, ...bars] = boxesOf(svg).filter(({ fill }) => fill === THEMES.light.ink);
    const bands = boxesOf(svg).filter(({ box }) => box.width > 20);
    const firstBands = [0, 2].map((at) => bands[at * 3]!.box);
    expect(bars.map(({ box }) => box.x + box.width)).toEqual(firstBands.map(({ x }) => x - 4));
    expect(bars.map(({ box }) => box.y)).toEqual(firstBands.map(({ y }) => y));
    expect(legend!.box.y).toBe(AREA.y);
    expect(AREA.x + AREA.width - legend!.box.x).toBeGreaterThan(100);
    const said = async (covers: readonly SwatchCover[]) =>
      (await textsOf(await draw(covers))).map(({ text }) => text);
    expect(await said(marked('named by you', 'named by you'))).toContain('named by you');
    expect(await said(marked('named by you', 'named in the blurb'))).toContain('named');
    expect(await draw(comparables(4))).not.toContain('named');
  });

  it('outlines a cover with a colour that the page would swallow', async () => {
    expect(await outlines('#ffffff')).toHaveLength(1);
    expect(await outlines('#a3161c')).toHaveLength(0);
  });

  it('says the title, the author where there is a line for it, and neither more', async () => {
    expect(await textsIn({ title: 'Dracula', author: 'Bram Stoker' })).toEqual(['Dracula', 'Bram Stoker']);
    expect(await textsIn({ title: 'Dracula', author: '' })).toEqual(['Dracula']);
    const long = await textsIn({ title: 'The Strange Case of Dr Jekyll and Mr Hyde', author: 'Stevenson' });
    expect(long).toHaveLength(2);
    expect(long[1]).toMatch(/…$/u);
  });

  it('stands where it is, without words, for a title that no font can draw', async () => {
    expect(await textsIn({ title: '\u{90000}', author: '' })).toEqual([]);
  });
});
