import type { Oklab } from '../palette/oklab.ts';
import { chromaOf, distanceOf } from '../palette/perceived-colour.ts';
import type { ColourCluster } from './cluster-colours.ts';

/** Colours that a palette has at most; the last of them has to be worth its place. */
const MOST = 6;
const USUAL = 5;
/** Distance, as it is seen, below which two colours are one to anybody. */
const ALIKE = 0.09;
/** … and from which more distance makes no colour tell more. */
const FAR = 0.3;
/** How far around it a colour speaks for others; those half as far count three quarters. */
const REACH = 0.12;
/** What a colour must tell, of one that is far from the others and covers everything, to be pointed at. */
const WORTH = 0.045;
/** … and as the last. */
const WORTH_LAST = 0.065;
/** Power of a colour's mass that tells: 1 would lose the small, 0 would take specks for colours. */
const MASS_POWER = 0.5;
/** Power of its distance from the others: more than 1, so that the next shade of one that is picked counts little. */
const DISTANCE_POWER = 1.2;
/** How much more a colour tells for its difference in chroma from those picked, which is up to about 0.5. */
const VIVID = 7;
/** Where between two colours a third is their mixture rather than a colour of its own, and how far from their line. */
const BETWEEN = { from: 0.15, to: 0.85, off: 0.25 } as const;
/** What a mixture tells. */
const MIXTURE = 0.6;

/**
 * Picks the colours that a person would point at from clusters of a cover's colours: the one with most around it, and
 * then again and again the one that tells most beside those picked. A colour tells the more, the farther it is from
 * them, above all in chroma, and the more of the cover is nearer to it than to any of them; by a root of it, so that
 * the small isn't lost.
 */
export function pickColours(clusters: readonly ColourCluster[]): Oklab[] {
  const picked: Oklab[] = [];
  while (picked.length < Math.min(MOST, clusters.length)) {
    const best = mostTelling(clusters, picked);
    const least = picked.length === 0 ? 0 : picked.length < USUAL ? WORTH : WORTH_LAST;
    if (best === undefined || best.worth < least) break;
    picked.push(best.colour);
  }
  return picked;
}

interface Candidate {
  readonly colour: Oklab;
  readonly worth: number;
}

function mostTelling(clusters: readonly ColourCluster[], picked: readonly Oklab[]): Candidate | undefined {
  const taken = clusters.map(({ centre }) => nearestDistance(centre, picked));
  let best: Candidate | undefined;
  for (const [at, { centre: colour }] of clusters.entries()) {
    if (taken[at]! < ALIKE) continue;
    const mass = massAround(colour, clusters, taken, picked.length === 0 ? REACH / 2 : REACH);
    const worth = mass ** MASS_POWER * difference(colour, picked);
    if (best === undefined || worth > best.worth) best = { colour, worth };
  }
  return best;
}

/** How much of the cover a colour speaks for that no picked colour is nearer to. */
function massAround(
  colour: Oklab,
  clusters: readonly ColourCluster[],
  taken: readonly number[],
  reach: number,
): number {
  let mass = 0;
  for (let at = 0; at < clusters.length; at++) {
    const { centre, weight } = clusters[at]!;
    const distance = distanceOf(colour, centre);
    if (distance < reach && distance < taken[at]!) mass += weight * (1 - (distance / reach) ** 2);
  }
  return mass;
}

/** How plainly a colour differs from those picked. */
function difference(colour: Oklab, picked: readonly Oklab[]): number {
  if (picked.length === 0) return 1;
  const far = (Math.min(FAR, nearestDistance(colour, picked)) / FAR) ** DISTANCE_POWER;
  const chroma = Math.min(...picked.map(({ a, b }) => Math.hypot(colour.a - a, colour.b - b)));
  return far * (1 + VIVID * chroma) * (isMixture(colour, picked) ? MIXTURE : 1);
}

function isMixture(colour: Oklab, picked: readonly Oklab[]): boolean {
  return picked.some((one, at) => picked.slice(at + 1).some((other) => liesBetween(one, colour, other)));
}

function liesBetween(one: Oklab, colour: Oklab, other: Oklab): boolean {
  const length = distanceOf(one, other);
  const [from, to] = [distanceOf(one, colour), distanceOf(colour, other)];
  const along = (length ** 2 + from ** 2 - to ** 2) / (2 * length ** 2);
  if (chromaOf(colour) > Math.max(chromaOf(one), chromaOf(other))) return false;
  if (along < BETWEEN.from || along > BETWEEN.to) return false;
  return from ** 2 - (along * length) ** 2 < (BETWEEN.off * length) ** 2;
}

function nearestDistance(colour: Oklab, others: readonly Oklab[]): number {
  return Math.min(...others.map((other) => distanceOf(colour, other)));
}
