import type { ComparisonSpec } from './comparison-spec.ts';
import { plainText, shorten } from './plain-text.ts';
import { shownName } from './shown-name.ts';
import { SWATCH_LIMITS } from './spec.ts';

/**
 * Says in words all that a picture of palettes side by side shows: each by its name, with its colours by role, name and
 * hex; with fewer of them where all would be too long. At most 1,024 UTF-16 code units.
 */
export function comparisonAlt({ entries, words }: ComparisonSpec): string {
  const texts = [SWATCH_LIMITS.worn, 4, 2].map((most) => {
    const listed = entries.map(({ label, worn }) => {
      const colours = worn
        .slice(0, most)
        .map((colour) => words.alt.worn(colour.role, `${plainText(shownName(colour, words))} ${colour.hex}`));
      return `${plainText(label)}: ${colours.join(', ')}`;
    });
    return `${words.comparison.opening} ${words.alt.hues(listed)}`;
  });
  const fitting = texts.find((text) => text.length <= SWATCH_LIMITS.alt);
  return fitting ?? shorten(texts.at(-1)!, SWATCH_LIMITS.alt);
}
