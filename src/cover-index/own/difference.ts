import { LIGHTNESSES } from '../index-files.ts';
import type { OwnColour, OwnDifference } from './reading.ts';

/** Standard errors from which a share is clearly another: more of them among many colours than of three grounds. */
const CLEARLY = { ground: 2, colour: 3 } as const;
/** … and it must differ by so much to be worth a sentence. */
const WORTH_SAYING = 0.1;

/** Shares of covers with each lightness of the ground. */
type GroundShares = Readonly<Record<(typeof LIGHTNESSES)[number], number>>;

/**
 * What covers of a list have most clearly otherwise than covers of such books have: the share that is most standard
 * errors away from theirs.
 *
 * @param count covers of the list that the shares are of
 */
export function differenceOf(
  count: number,
  ground: { readonly shares: GroundShares; readonly market: GroundShares },
  colours: readonly OwnColour[],
): OwnDifference {
  const grounds = LIGHTNESSES.map((lightness) => ({
    of: 'ground' as const,
    lightness,
    share: ground.shares[lightness],
    market: ground.market[lightness],
  }));
  const all = [...grounds, ...colours.map((colour) => ({ of: 'colour' as const, ...colour }))]
    .map((difference) => ({ difference, away: awayFrom(difference, count) / CLEARLY[difference.of] }))
    .filter(
      ({ difference: { share, market }, away: far }) => far >= 1 && Math.abs(share - market) >= WORTH_SAYING,
    );
  const [most] = all.toSorted((a, b) => b.away - a.away);
  return most?.difference ?? { of: 'nothing' };
}

function awayFrom(
  { share, market }: { readonly share: number; readonly market: number },
  count: number,
): number {
  return Math.abs(standardErrors(share, market, count));
}

/** How many standard errors a share of so many covers is above another share, which is taken as known. */
export function standardErrors(share: number, known: number, count: number): number {
  return (share - known) / Math.sqrt(Math.max(known * (1 - known), 1e-4) / count);
}
