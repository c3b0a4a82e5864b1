/**
 * What the shape of a cover says for and against each category: cookbooks are broad, romances narrow. The logarithm of
 * how much likelier a category is among covers of a shape than among all, at evenly spaced shapes.
 */
export interface ShapeEvidence {
  /** Logarithm of width ÷ height at the first and at the last point. */
  readonly from: number;
  readonly to: number;
  /** `[categories][points]`, in nats. */
  readonly values: readonly (readonly number[])[];
}

/**
 * Reads the table at a shape, between its points. Of a shape beyond it nothing is known, and nothing is said.
 *
 * @returns what to add to each category's logit
 */
export function readShape({ from, to, values }: ShapeEvidence, width: number, height: number): number[] {
  const points = values[0]!.length;
  const place = ((Math.log(width / height) - from) / (to - from)) * (points - 1);
  if (place < 0 || place > points - 1) return values.map(() => 0);
  const left = Math.min(Math.floor(place), points - 2);
  const share = place - left;
  return values.map((row) => (1 - share) * row[left]! + share * row[left + 1]!);
}
