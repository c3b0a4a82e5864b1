import { plainText, shorten } from './plain-text.ts';
import type { SeriesSpec } from './series-spec.ts';
import { shownName } from './shown-name.ts';
import { SWATCH_LIMITS } from './spec.ts';

/**
 * Says in words what the picture of a series shows: each book with its colours by role, name and hex; with ever fewer of
 * them where all would be too long. At most 1,024 UTF-16 code units.
 */
export function seriesAlt({ books, words }: SeriesSpec): string {
  const texts = [Infinity, 3, 2].map((most) => {
    const listed = books.map(({ label, worn }) => {
      const colours = worn
        .slice(0, most)
        .map((colour) => words.alt.worn(colour.role, `${plainText(shownName(colour, words))} ${colour.hex}`));
      return `${plainText(label)}: ${colours.join(', ')}`;
    });
    return `${words.series.opening} ${words.alt.hues(listed)}`;
  });
  const fitting = texts.find((text) => text.length <= SWATCH_LIMITS.alt);
  return fitting ?? shorten(texts.at(-1)!, SWATCH_LIMITS.alt);
}
