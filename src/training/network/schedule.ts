/** Where a one-cycle schedule starts and how long it rises, as shares. */
const WARM_UP = { share: 0.25, start: 1 / 25 } as const;

/**
 * The learning rate of a one-cycle schedule (Smith and Topin 2018, https://arxiv.org/abs/1708.07120): up along
 * a cosine over the first quarter of the steps, then down to nothing.
 *
 * @param position share of all steps that are done, 0 to 1
 */
export function oneCycle(peak: number, position: number): number {
  if (position < WARM_UP.share) return cosine(peak * WARM_UP.start, peak, position / WARM_UP.share);
  return cosine(peak, 0, Math.min(1, (position - WARM_UP.share) / (1 - WARM_UP.share)));
}

/** From one number to another along half a cosine. */
function cosine(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * share))) / 2;
}
