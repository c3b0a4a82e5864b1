/** A figure as cards write it, to three places. */
export function figure(value: number): string {
  return value.toFixed(3);
}

/** A share in whole percents. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The row of a table for another model, after the one above it; nothing where none is held against this one. */
export function besideRow<Figures>(
  beside: (Figures & { readonly name: string }) | undefined,
  row: (name: string, figures: Figures) => string,
): string {
  return beside ? `\n${row(beside.name, beside)}` : '';
}
