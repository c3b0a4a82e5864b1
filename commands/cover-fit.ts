import type { Answer, ComparedFit } from '../src/answers/answer.ts';
import type { CoverColour } from '../src/covers/cover-palette.ts';
import type { CoverReading } from '../src/covers/reading.ts';
import type { Book, CoverLook, HueReading, HuesEngine, RankedHue } from '../src/hues/reading.ts';
import { canBeMain, standingIn } from './recommended-palette.ts';

/** Colours that are named of each kind. */
const NAMED = 3;
/** Share of a cover from which a colour is a good part of it. */
const GOOD_PART = 0.08;
/** Lift below which such covers carry a colour clearly less often than others. */
const CLEARLY_LESS = 0.85;

/** How closely a cover wears the colours of such books; nothing where no blurb, or hardly one, or no model can tell. */
export async function fitBook(
  {
    reading: { palette },
    look,
  }: { readonly reading: Pick<CoverReading, 'palette'>; readonly look: CoverLook },
  { book, reading }: { readonly book: Book; readonly reading: HueReading },
  engine: HuesEngine,
): Promise<Pick<NonNullable<Answer['cover']>, 'fit'>> {
  if (reading.cautions.includes('no-text')) return {};
  const [fit] = (await engine.fit?.(book, [look])) ?? [];
  if (fit === undefined) return {};
  const { percentile, own } = fit;
  return { fit: { percentile, ...(own !== undefined && { own }), ...compareColours(palette, reading) } };
}

/**
 * What a cover's palette has in common with such covers, and what sets it apart from them: colours that they carry at
 * least as often as others and no fewer than one in eight of them, and colours of a good part of this cover that they
 * carry clearly less often; most of the cover first.
 */
function compareColours(
  palette: readonly CoverColour[],
  reading: HueReading,
): Pick<ComparedFit, 'shared' | 'apart'> {
  const standing = standingIn(reading);
  const named = (isMeant: (standing: RankedHue, share: number) => boolean): string[] =>
    [...sharesByName(palette)]
      .filter(([name, share]) => {
        const known = standing(name);
        return known !== undefined && isMeant(known, share);
      })
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, NAMED)
      .map(([name]) => name);
  return {
    shared: named(canBeMain),
    apart: named(({ lift }, share) => share >= GOOD_PART && lift < CLEARLY_LESS),
  };
}

function sharesByName(palette: readonly CoverColour[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { name, share } of palette) shares.set(name, (shares.get(name) ?? 0) + share);
  return shares;
}
