import type { NamedGenre } from './named-genre.ts';

/** Display names by the id that the shipped model gives a genre. */
export type GenreNames = Readonly<Record<string, string>>;

/** Finds display names in a table; a genre that it lacks keeps the model's own name. */
export function genreNamer(names: GenreNames): (genre: NamedGenre) => string {
  return ({ id, name }) => (Object.hasOwn(names, id) ? (names[id] ?? name) : name);
}

/** A display name within a sentence, in a language that writes genres with a small letter; `LGBTQ+` stays. */
export function withinSentence(name: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
