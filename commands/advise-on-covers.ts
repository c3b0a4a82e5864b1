import type { Conventions, CoverTrait, HueReading, RankedHue } from '../src/hues/reading.ts';
import { comparisonsOf, type CoverQuality } from '../src/languages/answers/comparisons.ts';
import { saysLittle, sureCovers } from '../src/hues/sure-covers.ts';
import type { Sentences } from '../src/languages/index.ts';

/** Neutrals that a sentence names, and the share of such covers and the lift below which one is not worth it. */
const NEUTRALS_NAMED = 2;
const WORTH_NAMING = { share: 1 / 8, lift: 1.15 } as const;

/**
 * What such covers have in common beside single hues: their ground first, then chroma and contrast, where they are
 * notable or `all` is asked for, and the neutrals beside it that they carry clearly more often than others; last what most of them share, and where one
 * can differ.
 */
export function adviseOnCovers(reading: HueReading, all: boolean, sentences: Sentences): string[] {
  const advice = sentences.advice(reading.ground, all);
  const covers = sureCovers(reading);
  if (!covers) return advice;
  const { realCovers } = sentences;
  const { lightness, shares, colour } = covers.ground;
  const ground = { name: realCovers.colour(colour), hex: colour.hex, share: colour.share };
  if (saysLittle(reading)) {
    return [realCovers.usualGround({ lightness, share: shares[lightness], colour: ground })];
  }
  const { value, usual } = reading.ground.ground;
  const favoured = reading.neutrals
    .filter((neutral) => neutral.name !== colour.name && isFavoured(neutral))
    .slice(0, NEUTRALS_NAMED);
  return [
    realCovers.ground({
      lightness,
      share: shares[lightness],
      ...(value === lightness && { usual }),
    }),
    realCovers.groundColour(ground),
    ...advice.slice(1),
    ...(favoured.length > 0 ? [realCovers.neutrals(favoured.map(inWords))] : []),
    ...(covers.conventions ? sentences.conventions(untold(covers.conventions, reading)) : []),
  ];

  function inWords({ name, hex, score, lift }: RankedHue) {
    return { name: realCovers.colour({ name, hex }), hex, share: score, lift };
  }
}

function isFavoured({ score, lift }: RankedHue): boolean {
  return lift >= WORTH_NAMING.lift && score >= WORTH_NAMING.share;
}

/** Traits of which a sentence on the make-up of covers has said enough. */
const TOLD_BY: Readonly<Partial<Record<CoverTrait['kind'], readonly CoverQuality[]>>> = {
  vivid: ['muted', 'moderate', 'vivid'],
  muted: ['muted', 'moderate', 'vivid'],
  reaching: ['low', 'medium', 'high'],
};

/** Conventions without those that notable chroma or contrast tells already, in its own way. */
function untold({ shared, room }: Conventions, { ground }: HueReading): Conventions {
  const told = new Set(comparisonsOf(ground, false).map(({ quality }) => quality));
  const isTold = ({ kind }: CoverTrait) => (TOLD_BY[kind] ?? []).some((quality) => told.has(quality));
  return {
    shared: shared.filter(({ trait }) => !isTold(trait)),
    ...(room && { room: withoutKeeping(room) }),
  };

  function withoutKeeping({ keeping, ...minority }: NonNullable<Conventions['room']>) {
    return { ...minority, ...(keeping && !isTold(keeping.trait) && { keeping }) };
  }
}
