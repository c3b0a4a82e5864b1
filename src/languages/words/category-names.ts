/** Display names of a shop's categories by their names in small letters, `-` between words: `food-drink`. */
export type CategoryNames = Readonly<Record<string, string>>;

/** Finds display names in a table, however the model joins words; what it lacks keeps the model's own name. */
export function categoryNamer(names: CategoryNames): (name: string) => string {
  return (name) => {
    const key = name
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .replaceAll(/(?:\band\b|[^\p{L}\p{N}])+/gu, '-')
      .replaceAll(/^-|-$/g, '');
    return Object.hasOwn(names, key) ? (names[key] ?? name) : name;
  };
}
