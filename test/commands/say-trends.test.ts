import { describe, expect, it } from 'vitest';
import { sayTrends } from '../../commands/say-trends.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import type { CoverAdvice, HueReading } from '../../src/hues/reading.ts';
import { COVER_ADVICE } from '../services/cover-advice.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const ROMANCE = { id: 'romance', name: 'Romance', score: 0.9, present: true };

/** Romances, as the index that ships has them, but for what is changed. */
const TRENDS: NonNullable<CoverAdvice['trends']> = {
  genre: 'romance',
  dated: 1058,
  years: { from: 2011, to: 2023 },
  changes: [
    {
      kind: 'style',
      value: 'illustrated',
      from: { year: 2015, share: 0.06 },
      to: { year: 2023, share: 0.65 },
      covers: 766,
    },
    {
      kind: 'ground',
      value: 'dark',
      from: { year: 2015, share: 0.43 },
      to: { year: 2023, share: 0.26 },
      covers: 770,
    },
    {
      kind: 'family',
      value: 'pink',
      from: { year: 2015, share: 0.03 },
      to: { year: 2023, share: 0.1 },
      covers: 770,
    },
  ],
};
const STYLE = { illustrated: 0.72, covers: 125, since: 2021 };

async function said(
  advice: Pick<CoverAdvice, 'trends' | 'style'>,
  all = false,
  change: Partial<HueReading> = {},
): Promise<string[]> {
  const reading = await inMemoryEngine({ knowsCovers: true }).read({ blurb: 'A love story.' });
  const covers = { ...COVER_ADVICE, ...advice };
  return sayTrends(
    { ...reading, genres: [ROMANCE], cautions: [], covers, ...change },
    all,
    sentencesFor('en'),
  );
}

describe('sayTrends', () => {
  it('says what has changed on such covers, over which years, and on how many that was measured', async () => {
    expect(await said({ trends: TRENDS })).toEqual([
      'Between 2015 and 2023, Romance covers have changed: illustrated ones rose from 6% to 65%, dark ones fell from 43% to 26% and pink rose from 3% to 10% of their area (measured on 770 covers).',
    ]);
  });

  it('says what recent ones are, or that they are as often the one as the other', async () => {
    const [, sentence] = await said({ trends: TRENDS, style: STYLE });
    expect(sentence).toBe('Of such covers from 2021 on, 72% are illustrated, and the others photographed.');
    const [, other] = await said({ trends: TRENDS, style: { ...STYLE, illustrated: 0.2 } });
    expect(other).toBe('Of such covers from 2021 on, 80% are photographed, and the others illustrated.');
    const [, even] = await said({ trends: TRENDS, style: { ...STYLE, illustrated: 0.53 } });
    expect(even).toMatch(/about half are illustrated/u);
  });

  it('says in full alone what isn’t known', async () => {
    const { years: _, ...undated } = { ...TRENDS, dated: 12, changes: [] };
    expect(await said({ trends: undated })).toEqual([]);
    expect(await said({ trends: undated }, true)).toEqual([
      'There is no trend to tell for Romance covers: of too few of them the year is known.',
      'It isn’t known how many of such covers are illustrated, and how many photographed.',
    ]);
    expect(await said({ trends: { ...TRENDS, changes: [] } }, true)).toContain(
      'Between 2011 and 2023, Romance covers have hardly changed.',
    );
  });

  it('says nothing of a text that says little, or of which no genre stands out, nor without covers', async () => {
    const told = { trends: TRENDS, style: STYLE };
    expect(await said(told, true, { cautions: ['few-words'] })).toEqual([]);
    expect(await said(told, true, { cautions: ['no-clear-genre'] })).toEqual([]);
    expect(await said({}, true)).toEqual([]);
    const reading = await inMemoryEngine().read({ blurb: 'A love story.' });
    expect(sayTrends(reading, true, sentencesFor('en'))).toEqual([]);
  });
});
