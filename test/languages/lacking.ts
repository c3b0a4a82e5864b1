import { readFileSync } from 'node:fs';
import { LEFT_OUT } from '../../src/blurb/parts/kinds.ts';
import type { Language } from '../../src/languages/language.ts';
import { NEUTRAL_NAMES } from '../../src/languages/words/spoken-colours.ts';
import { packagePath } from '../../src/package-root.ts';

interface Labelled {
  readonly genres: readonly { readonly id: string }[];
  readonly shelves?: readonly { readonly id: string }[];
  readonly id2label: Readonly<Record<string, string>>;
}

const configOf = (model: string): Labelled =>
  JSON.parse(readFileSync(packagePath('models', model, 'config.json'), 'utf8')) as Labelled;

const idsOf = (things: readonly { readonly id: string }[] = []): string[] => things.map(({ id }) => id);

/**
 * What a language has to bring that no type can ask for, as models decide what it is: names of all that they tell, and
 * words for every genre. Types ask for all else. Each is a path in the language, such as `names.genres.horror`.
 */
export function lackingIn({ names, lexicon, leftOut }: Language): string[] {
  const { genres, shelves } = configOf('hues');
  const categories = Object.values(configOf('covers').id2label).map((label) => label.toLowerCase());
  const spoken = new Set(lexicon.genres.flatMap(({ ids }) => ids.split(' ')));
  // What genres are called in English, the models bring themselves.
  const foreign = lexicon.language === 'en' ? [] : idsOf(genres);
  return [
    ...missing('names.genres', foreign, names.genres),
    ...missing('names.shelves', idsOf(shelves), names.shelves),
    ...missing('names.categories', categories, names.categories),
    ...missing('names.neutrals', NEUTRAL_NAMES, names.neutrals),
    ...missing('leftOut.part', LEFT_OUT, leftOut.part),
    ...foreign.filter((id) => !spoken.has(id)).map((id) => `lexicon.genres: ${id}`),
  ];
}

function missing(path: string, wanted: readonly string[], table: object): string[] {
  return wanted.filter((id) => !Object.hasOwn(table, id)).map((id) => `${path}.${id}`);
}
