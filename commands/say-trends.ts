import type { HueReading } from '../src/hues/reading.ts';
import { saysLittle, sureCovers } from '../src/hues/sure-covers.ts';
import type { Sentences } from '../src/languages/index.ts';

/**
 * How covers of a book's main genre have changed, and whether recent ones are illustrated or photographed; what isn't
 * known only where `all` is asked for. Nothing of a text that says little, nor of a model that knows no covers.
 */
export function sayTrends(reading: HueReading, all: boolean, { trends: say }: Sentences): string[] {
  const covers = sureCovers(reading);
  const trends = covers?.trends;
  if (!covers || !trends || saysLittle(reading) || reading.cautions.includes('no-clear-genre')) return [];
  const genre = reading.genres.find(({ id }) => id === trends.genre);
  if (!genre) return [];
  const { years, changes } = trends;
  const [change] = changes;
  return [
    ...(change ? [say.changed({ genre, from: change.from.year, to: change.to.year, changes })] : []),
    ...(all && years && !change ? [say.steady({ genre, ...years })] : []),
    ...(all && !years ? [say.unknown(genre)] : []),
    ...(covers.style ? [say.style(covers.style)] : all ? [say.styleUnknown] : []),
  ];
}
