import type { GivenGenres } from '../../hues/reading.ts';
import type { Speech } from '../writing/speech.ts';
import type { PluralForms } from '../writing/writing.ts';

/** What a language needs to say what became of the asker's genre words. */
export interface GivenGenresWords {
  /** `“whodunit” as Mystery`; `genres` is a list in words. */
  readonly as: (taken: { readonly term: string; readonly genres: string }) => string;
  /** A sentence on the terms that were understood. */
  readonly took: (terms: string) => string;
  /** How many more terms there are than are named. */
  readonly more: PluralForms<(count: string) => string>;
  /** A sentence on the terms that were not understood. */
  readonly unknown: PluralForms<(terms: string) => string>;
}

/** Unknown terms that a sentence names before it counts. */
const UNKNOWN_NAMED = 10;

/** At most two sentences: what the asker's genre words were taken for, and which of them say nothing. */
export function sayGivenGenres(
  { as, took, more, unknown }: GivenGenresWords,
  { list, quote, count, form, genre }: Speech,
): (given: GivenGenres, nameOf: (id: string) => string) => string[] {
  return (given, nameOf) => {
    const taken = given.recognised.map(({ term, ids }) => {
      const names = ids.map((id) => genre({ id, name: nameOf(id) }));
      const isSame = names.length === 1 && names[0]?.toLowerCase() === term.toLowerCase();
      return isSame ? quote(term) : as({ term: quote(term), genres: list(names) });
    });
    const { length } = given.unknown;
    const named = given.unknown.slice(0, UNKNOWN_NAMED).map(quote);
    const unnamed = length > UNKNOWN_NAMED ? [count(length - UNKNOWN_NAMED, more)] : [];
    return [
      ...(taken.length > 0 ? [took(list(taken))] : []),
      ...(length > 0 ? [form(length, unknown)(list([...named, ...unnamed]))] : []),
    ];
  };
}
