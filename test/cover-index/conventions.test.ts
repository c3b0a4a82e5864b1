import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conventionsAmong, type SaidBeside } from '../../src/cover-index/conventions.ts';
import type { Conventions, CoverTrait } from '../../src/cover-index/reading.ts';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import type { HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import { packagePath } from '../../src/package-root.ts';
import { FAMILIES, familyOf } from '../../src/palette/colour-families.ts';
import { SAMPLE_BLURBS } from '../../src/training/sample-blurbs.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeIndex, nearestOf } from './made-index.ts';

/** Families whose covers lean to warm colours by what they are. */
const WARM: ReadonlySet<string> = new Set(['red', 'orange', 'yellow', 'gold', 'brown', 'cream', 'pink']);

type Hues = Readonly<Record<string, number>>;

const SHELF = 60;
const THRILLER = { black: 0.6, crimson: 0.25, white: 0.15 };
const WITH_TEAL = { black: 0.5, crimson: 0.25, teal: 0.1, white: 0.15 };
const OTHER = { white: 0.6, steelblue: 0.2, black: 0.2 };

/** An index of a shelf's covers, which come first, and of others. */
function indexOf(coverAt: (at: number) => Hues, others = 100) {
  const shelf = Array.from({ length: SHELF }, (_, at) => madeCover({ hues: coverAt(at) }));
  return madeIndex([...shelf, ...Array.from({ length: others }, () => madeCover({ hues: OTHER }))]);
}

async function among(
  coverAt: (at: number) => Hues,
  { nearest = SHELF, ...beside }: Partial<SaidBeside> & { readonly nearest?: number } = {},
): Promise<Conventions | undefined> {
  const index = await indexOf(coverAt);
  return conventionsAmong(nearestOf(nearest), index, { ground: 'black', leading: [], ...beside });
}

/** Every fifth cover of the shelf has some teal. */
const someTeal = (at: number): Hues => (at % 5 === 0 ? WITH_TEAL : THRILLER);

/** The same, but for the first of its covers. */
const plainFirst = (at: number): Hues => (at === 0 ? { black: 0.8, grey: 0.2 } : someTeal(at));

const named = ({ kind, families }: CoverTrait): string => [kind, ...families].join(' ');

/** The same of a shelf with every sixth cover as told. */
async function amongOdd(odd: Hues): Promise<Conventions | undefined> {
  const index = await indexOf((at) => (at % 6 === 0 ? odd : THRILLER), 60);
  return conventionsAmong(nearestOf(SHELF), index, { ground: 'black', leading: [] });
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
const logit = (share: number): number => Math.log(share / (1 - share));

describe('conventionsAmong', () => {
  it('says what most of the nearest covers share and others don’t, each of another matter', async () => {
    const { shared } = (await among(someTeal))!;
    expect(shared.map(({ trait }) => named(trait))).toEqual(['carrying red', 'vivid']);
  });

  it('states shares as they hold for books that weren’t seen, nearer to the usual than on the nearest', async () => {
    const [{ share, usual } = { share: 0, usual: 0 }] = (await among(someTeal))!.shared;
    expect(usual).toBe(60 / 160);
    expect(share).toBeCloseTo(sigmoid(logit(usual) + 0.4 * (logit(0.98) - logit(usual))), 9);
  });

  it('says nothing of what such covers have no more often than others', async () => {
    expect(await among(() => OTHER)).toBeUndefined();
  });

  it('says nothing of few covers', async () => {
    expect(await among(someTeal, { nearest: 29 })).toBeUndefined();
    expect(await among(someTeal, { nearest: 30 })).toBeDefined();
  });

  it('doesn’t restate the ground', async () => {
    const { shared } = (await among(someTeal, { ground: 'red' }))!;
    expect(shared.map(({ trait }) => named(trait)).join()).not.toMatch(/carrying red/);
  });

  it('says only what the cover keeps to that wears the recommended palette', async () => {
    const { shared } = (await among(plainFirst, { worn: 0 }))!;
    expect(shared.map(({ trait }) => named(trait)).join()).not.toMatch(/red|vivid/);
    expect((await among(plainFirst, { worn: 1 }))!.shared.map(({ trait }) => named(trait))).toContain(
      'vivid',
    );
  });

  it('finds room to differ in a colour of a minority that keeps to the rest', async () => {
    const { room } = (await among(someTeal))!;
    expect(named(room!.trait)).toBe('carrying teal');
    expect(room!.usual).toBe(12 / 160);
    expect(room!.share).toBeCloseTo(sigmoid(logit(0.075) + 0.4 * (logit(0.2) - logit(0.075))), 9);
    expect(named(room!.keeping!.trait)).toBe('carrying red');
    expect(room!.keeping!.share).toBeGreaterThan(0.9);
  });

  it.each([
    ['is said to lead', someTeal, { leading: ['teal'] }],
    ['is that of the ground', someTeal, { ground: 'teal' }],
    ['is in the recommended palette', someTeal, { worn: 0 }],
    ['is on every other', (at: number) => (at % 2 === 0 ? WITH_TEAL : THRILLER), {}],
  ] as const)('finds none in a colour that %s', async (_, coverAt, beside) => {
    expect((await among(coverAt, beside))?.room?.trait.families).not.toEqual(['teal']);
  });

  it('finds none in a colour that is commoner on the very nearest than its covers’ weight', async () => {
    const index = await indexOf((at) => (at % 3 === 0 ? WITH_TEAL : THRILLER));
    const roomBy = (weightAt: (at: number) => number) =>
      conventionsAmong(
        nearestOf(
          SHELF,
          Array.from({ length: SHELF }, (_, at) => weightAt(at)),
        ),
        index,
        {
          ground: 'black',
          leading: [],
        },
      )?.room?.trait.families;
    expect(roomBy(() => 1)).toEqual(['teal']);
    expect(roomBy((at) => (at % 3 === 0 ? 0.6 : 1))).not.toEqual(['teal']);
  });

  it('finds none in a colour whose covers stray from what the others share', async () => {
    const straying = { ...OTHER, teal: 0.1 };
    const [kept, strayed] = [await amongOdd(WITH_TEAL), await amongOdd(straying)];
    expect(strayed!.shared.length).toBeGreaterThan(0);
    expect(kept!.room!.trait.families).toEqual(['teal']);
    expect(strayed!.room?.trait.families).not.toEqual(['teal']);
  });

  it('finds it in what strikes the eye where no minority is fit for it, and where none prevails', async () => {
    const hues = ['gold', 'pink', 'purple', 'teal', 'green', 'orange'];
    const varied = (at: number): Hues => ({ black: 0.5, white: 0.2, [hues[at % hues.length]!]: 0.3 });
    const { room } = (await among(varied, {
      leading: ['yellow', 'pink', 'purple', 'teal', 'green', 'orange'],
    }))!;
    expect(room!.trait.kind).toBe('striking');
    expect(room!.next!.trait.kind).toBe('striking');
    expect(room!.share).toBeGreaterThanOrEqual(room!.next!.share);
    expect((await among(() => THRILLER))!.room).toBeUndefined();
    const onHue = { leading: FAMILIES, ground: room!.trait.families[0]! };
    expect((await among(varied, onHue))?.room).toBeUndefined();
  });
});

describe('conventions in answers', () => {
  let engine: HuesEngine;
  let readings: readonly HueReading[];
  beforeAll(async () => {
    engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
    readings = await engine.readAll(SAMPLE_BLURBS);
  }, 60_000);
  afterAll(() => engine.close());

  const all = (): Conventions[] => readings.flatMap(({ covers }) => covers?.conventions ?? []);

  it('are found for most books, and differ from book to book', () => {
    expect(all().length).toBeGreaterThan(0.85 * readings.length);
    const counts = new Map<string, number>();
    for (const { shared, room } of all()) {
      const said = [...shared.map(({ trait }) => named(trait)), room ? named(room.trait) : ''].join(', ');
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThan(0.15 * readings.length);
  });

  it('state what 60 to 85 per cent share, and what a minority of 5 to 30 does and keeps to', () => {
    const shared = all().flatMap((conventions) => conventions.shared);
    const rooms = all().flatMap(({ room }) => room ?? []);
    expect(shared.filter(({ share }) => share < 0.6 || share > 0.85)).toEqual([]);
    expect(shared.filter(({ share, usual }) => share - usual < 0.06)).toEqual([]);
    expect(rooms.filter(({ share }) => share < 0.05 || share > 0.3)).toEqual([]);
    expect(rooms.filter(({ keeping }) => keeping && keeping.share < 0.58)).toEqual([]);
  });

  it('say of the ground no more than stands there, and differ in no colour of the palette', () => {
    const against = readings.filter(({ covers }) => {
      const { conventions, palettes, ground } = covers!;
      const { shared = [], room } = conventions ?? {};
      const restated = shared
        .filter(({ trait }) => trait.kind === 'carrying')
        .flatMap(({ trait }) => trait.families)
        .includes(familyOf(ground.colour.hex));
      const inPalette = palettes[0]!.some(({ hex }) => room?.trait.families.includes(familyOf(hex)));
      return restated || (inPalette && room?.next === undefined);
    });
    expect(against).toEqual([]);
  });

  it('lack nothing that the palette shows, and tell of no hue’s covers that they lean to its own warmth', () => {
    const lacking = readings.filter(({ covers }) =>
      (covers!.conventions?.shared ?? [])
        .filter(({ trait }) => trait.kind === 'lacking')
        .some(({ trait }) => covers!.palettes[0]!.some(({ hex }) => trait.families.includes(familyOf(hex)))),
    );
    expect(lacking).toEqual([]);
    const empty = all().filter(
      ({ room }) => room?.keeping?.trait.kind === 'warm' && WARM.has(room.trait.families[0]!),
    );
    expect(empty).toEqual([]);
  });

  it('are none for a text that says little', async () => {
    for (const book of [{ blurb: 'Some people do things.' }, { blurb: '' }]) {
      expect((await engine.read(book)).covers?.conventions).toBeUndefined();
    }
  });

  it('are the same however often they are asked for', async () => {
    const [first, second] = [await engine.read(SAMPLE_BLURBS[0]!), await engine.read(SAMPLE_BLURBS[0]!)];
    expect(first.covers!.conventions).toBeDefined();
    expect(second.covers!.conventions).toEqual(first.covers!.conventions);
    expect(first.covers!.conventions).toBe(first.covers!.conventions);
  });
});
