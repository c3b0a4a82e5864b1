/**
 * Squared Euclidean distance of two colours that lie, three numbers each, in arrays of such: the `fromAt`th of the one
 * and the `toAt`th of the other. For loops over the thousands of colours of a picture.
 */
export function squaredDistance(from: Float64Array, fromAt: number, to: Float64Array, toAt: number): number {
  const l = from[fromAt * 3]! - to[toAt * 3]!;
  const a = from[fromAt * 3 + 1]! - to[toAt * 3 + 1]!;
  const b = from[fromAt * 3 + 2]! - to[toAt * 3 + 2]!;
  return l * l + a * a + b * b;
}
