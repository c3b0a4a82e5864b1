import { afterAll, expect, it } from 'vitest';
import { openBriefMaker } from '../../src/brief/brief-maker.ts';
import { drawBrief } from '../../src/brief/draw-brief.ts';
import { BRIEF } from './specs.ts';

const maker = openBriefMaker(1);
afterAll(() => maker.close());

it('draws in a thread what is drawn here, again after it was idle, and says what went wrong', async () => {
  const here = Buffer.from(await drawBrief(BRIEF));
  expect(here.equals(await maker.draw(BRIEF))).toBe(true);
  const wrong = {
    ...BRIEF,
    plainCovers: { ...BRIEF.plainCovers, worn: [{ name: 'x', hex: 'x', role: 'ground' }] },
  };
  await expect(maker.draw(wrong as typeof BRIEF)).rejects.toThrow(/cannot|undefined|color|colour/i);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(here.equals(await maker.draw(BRIEF))).toBe(true);
}, 60_000);

it('leaves nobody waiting when it is closed', async () => {
  const closing = openBriefMaker();
  const drawn = closing.draw(BRIEF);
  await Promise.all([expect(drawn).rejects.toThrow('No more briefs are drawn.'), closing.close()]);
});
