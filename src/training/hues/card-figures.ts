/** A figure as cards write it, to three places. */
export function figure(value: number): string {
  return value.toFixed(3);
}

/** A share in whole percents. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
