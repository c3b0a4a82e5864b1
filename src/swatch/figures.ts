/** A share from 0 to 1 as a whole percentage: `41%`; a share above 0 never reads 0%, nor one below 1 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** A lift as a factor with two significant digits where they count: `2.2×`, `0.4×`, `<0.1×`, `12×`. */
export function times(lift: number): string {
  if (lift > 0 && lift < 0.05) return '<0.1×';
  return `${lift < 9.95 ? lift.toFixed(1) : Math.round(lift)}×`;
}
