const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Where a function of one number is least, by golden-section search (Kiefer 1953): right for a function that
 * falls and then rises, and otherwise at one of its valleys or ends.
 *
 * @param tolerance how near to it the result lies
 */
export function minimise(of: (at: number) => number, from: number, to: number, tolerance = 1e-6): number {
  let [low, high] = [from, to];
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let [atLeft, atRight] = [of(left), of(right)];
  while (high - low > tolerance) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}
