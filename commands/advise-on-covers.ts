import type { HueReading, RankedHue } from '../src/hues/reading.ts';
import { sureCovers } from '../src/hues/sure-covers.ts';
import { isUsual } from './languages/hue-reasons.ts';
import type { Sentences } from './sentences.ts';

/** Neutrals that a sentence names, and the share of such covers below which one is not worth it. */
const NEUTRALS_NAMED = 3;
const WORTH_NAMING = 1 / 8;

/**
 * What such covers have in common beside single hues: their ground first, then chroma and contrast, where they are
 * notable or `all` is asked for, and the neutrals that they carry more often than others.
 */
export function adviseOnCovers(reading: HueReading, all: boolean, sentences: Sentences): string[] {
  const advice = sentences.advice(reading.ground, all);
  const covers = sureCovers(reading);
  if (!covers) return advice;
  const { realCovers } = sentences;
  const { lightness, shares, colour } = covers.ground;
  const { value, usual } = reading.ground.ground;
  const favoured = reading.neutrals.filter(isFavoured).slice(0, NEUTRALS_NAMED);
  return [
    realCovers.ground({
      lightness,
      share: shares[lightness],
      ...(value === lightness && { usual }),
    }),
    realCovers.groundColour({ name: realCovers.colour(colour), hex: colour.hex, share: colour.share }),
    ...advice.slice(1),
    ...(favoured.length > 0 ? [realCovers.neutrals(favoured.map(inWords))] : []),
  ];

  function inWords({ name, hex, score, lift }: RankedHue) {
    return { name: realCovers.colour({ name, hex }), hex, share: score, lift };
  }
}

function isFavoured({ score, lift }: RankedHue): boolean {
  return lift > 1 && !isUsual(lift) && score >= WORTH_NAMING;
}
