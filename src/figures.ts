/** How a language writes figures. */
export interface Figures {
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A figure with so many digits after the decimal sign. */
  readonly number: (value: number, digits: number) => string;
}

/** A share from 0 to 1 as a whole percentage, `41%`: what is under 1% says so, and nothing short of 1 reads 100%. */
export function percent(share: number, figures: Figures): string {
  if (share > 0 && share < 0.01) return `<${figures.percent(0.01)}`;
  if (share < 1 && share >= 0.995) return `>${figures.percent(0.99)}`;
  return figures.percent(share);
}

/** A lift as a factor with two significant digits where they count: `2.2`, `0.4`, `<0.1`, `12`. */
export function factor(lift: number, figures: Figures): string {
  if (lift > 0 && lift < 0.05) return `<${figures.number(0.1, 1)}`;
  return figures.number(lift, lift < 9.95 ? 1 : 0);
}
