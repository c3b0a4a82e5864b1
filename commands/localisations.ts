import type { Argument } from './arguments.ts';
import type { CommandDescription } from './index.ts';
import { LANGUAGES, type Sentences, sentencesFor } from './sentences.ts';

/** What a person reads, by BCP 47 tag of each language but English. */
export type Localised = Readonly<Record<string, string>>;

/** How something that is offered is called and described in the languages other than English. */
export interface Localisations {
  readonly names: Localised;
  readonly descriptions: Localised;
}

/** One thing to say in every language other than English. `locales` are the tags that a platform knows. */
export function localise(
  say: (sentences: Sentences) => string,
  locales: readonly string[] = LANGUAGES.map(({ locale }) => locale),
): Localised {
  const english = sentencesFor('en');
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const sentences = sentencesFor(locale);
      return sentences === english ? [] : [[locale, say(sentences)]];
    }),
  );
}

/** A command's name and description by tag. */
export function commandLocalisations(
  { name }: Pick<CommandDescription, 'name'>,
  locales?: readonly string[],
): Localisations {
  return {
    names: localise((sentences) => sentences.commands[name].name, locales),
    descriptions: localise((sentences) => sentences.commands[name].description, locales),
  };
}

/** An argument's name and description by tag. */
export function argumentLocalisations(
  { name }: Pick<Argument, 'name'>,
  locales?: readonly string[],
): Localisations {
  return {
    names: localise((sentences) => sentences.arguments[name].name, locales),
    descriptions: localise((sentences) => sentences.arguments[name].description, locales),
  };
}

/** The name of one of an argument's choices by tag; the choice itself where a language has no other name. */
export function choiceLocalisations(
  { name }: Pick<Argument, 'name'>,
  choice: string,
  locales?: readonly string[],
): Localised {
  return localise((sentences) => sentences.arguments[name].choices?.[choice] ?? choice, locales);
}
