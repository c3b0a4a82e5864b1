import type { MakeUp, MeasuredCovers } from '../../src/hues/measured.ts';
import { HUES, hueIndex } from '../../src/palette/hues.ts';

const EVEN: MakeUp = {
  ground: { dark: 0.3, mid: 0.4, light: 0.3 },
  chroma: { muted: 0.3, moderate: 0.4, vivid: 0.3 },
  contrast: { low: 0.3, medium: 0.4, high: 0.3 },
};

/** A genre as a test describes it. */
export interface MadeGenre extends Partial<MakeUp> {
  readonly name: string;
  /** Lift by hue name; 1 where nothing is said. */
  readonly lifts?: Readonly<Record<string, number>>;
  /** Hues whose lift does not repeat. */
  readonly unrepeated?: readonly string[];
}

/** One number for each of the 58 hues. */
export function perHue(values: Readonly<Record<string, number>>, otherwise: number): number[] {
  const numbers = HUES.map(() => otherwise);
  for (const [name, value] of Object.entries(values)) numbers[hueIndex(name)!] = value;
  return numbers;
}

/** Measured covers of which each hue is on a tenth, but for those told. */
export function madeCovers(
  genres: Readonly<Record<string, MadeGenre>> = {},
  options: {
    readonly usual?: Readonly<Record<string, number>>;
    readonly ranking?: Partial<MeasuredCovers['ranking']>;
  } = {},
): MeasuredCovers {
  const usual = perHue(options.usual ?? {}, 0.1);
  return {
    covers: 1000,
    usual: { ...EVEN, hues: usual },
    genres: Object.fromEntries(
      Object.entries(genres).map(([id, { name, lifts = {}, unrepeated = [], ...makeUp }]) => {
        const all = perHue(lifts, 1);
        return [
          id,
          {
            ...EVEN,
            ...makeUp,
            name,
            covers: 100,
            lifts: all,
            hues: all.map((lift, hue) => Math.min(1, lift * usual[hue]!)),
            repeats: HUES.map((hue) => !unrepeated.includes(hue.name)),
          },
        ];
      }),
    ),
    ranking: { evidenceWeight: 1, ...options.ranking },
  };
}
