import type { Advice, GroundAdvice } from '../../hues/reading.ts';

/** What can be said of the make-up of covers: ground, chroma and contrast. */
export type CoverQuality = GroundAdvice[keyof GroundAdvice]['value'];

/** How often such covers have a quality, beside all covers. */
export interface Comparison {
  readonly quality: CoverQuality;
  /** Shares, 0 to 1, of such covers and of all covers. */
  readonly share: number;
  readonly usual: number;
  /**
   * `same` when both read alike, `alike` when they nearly do, `rarer` or `commoner` when they differ, and `most`
   * when they differ and at least half of such covers have it.
   */
  readonly standing: 'same' | 'alike' | 'rarer' | 'commoner' | 'most';
}

/**
 * How far a share must be from the usual one to be worth naming as a difference, in whole per cent: as both are
 * written, so that the same two figures are always worded alike.
 */
const NOTABLE_PERCENT = 5;

/** What to say of the make-up of covers: always the ground, the rest when notable or when `all` is asked for. */
export function comparisonsOf(advice: GroundAdvice, all: boolean): Comparison[] {
  const rest = [advice.chroma, advice.contrast].filter(
    (each) => all || percentAbove(each) >= NOTABLE_PERCENT,
  );
  return [advice.ground, ...rest].map((each) => ({
    quality: each.value,
    share: each.share,
    usual: each.usual,
    standing: standingOf(each),
  }));
}

function percentAbove({ share, usual }: Pick<Advice<string>, 'share' | 'usual'>): number {
  return Math.round(share * 100) - Math.round(usual * 100);
}

function standingOf({ share, usual }: Advice<string>): Comparison['standing'] {
  if (Math.abs(percentAbove({ share, usual })) < NOTABLE_PERCENT) {
    return inWords(share) === inWords(usual) ? 'same' : 'alike';
  }
  if (share < usual) return 'rarer';
  return share < 0.5 ? 'commoner' : 'most';
}

/** Whether a share is worded as under one per cent, in every language. */
export function isUnderOnePercent(share: number): boolean {
  return share > 0 && share < 0.01;
}

function inWords(share: number): number | 'under' {
  return isUnderOnePercent(share) ? 'under' : Math.round(share * 100);
}
