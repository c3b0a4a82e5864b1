import { describe, expect, it } from 'vitest';
import { COVERHUES_ARGUMENTS } from '../../commands/arguments.ts';
import { COMMANDS } from '../../commands/index.ts';
import {
  argumentLocalisations,
  choiceLocalisations,
  commandLocalisations,
  localise,
} from '../../commands/localisations.ts';
import { LANGUAGES } from '../../commands/sentences.ts';

/** What Discord accepts as the name of a command or an option, localised or not. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION_MAX = 100;

/** Tags that a platform registers translations under. */
const LOCALES = ['es-ES', 'es-419', 'fr', 'de', 'pt-BR', 'ja'];

const OFFERED = [
  ...COMMANDS.map((command) => [`/${command.name}`, commandLocalisations(command, LOCALES)] as const),
  ...COVERHUES_ARGUMENTS.map(
    (argument) => [argument.name, argumentLocalisations(argument, LOCALES)] as const,
  ),
];

describe.each(OFFERED)('%s', (_name, { names, descriptions }) => {
  it('has a name and a description for every tag that was asked for', () => {
    expect(Object.keys(names)).toEqual(LOCALES);
    expect(Object.keys(descriptions)).toEqual(LOCALES);
  });

  it('has names that Discord takes, in lower case', () => {
    for (const name of Object.values(names)) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it(`has descriptions of at most ${DESCRIPTION_MAX} characters`, () => {
    const lengths = Object.values(descriptions).map((description) => description.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(DESCRIPTION_MAX);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });
});

describe('arguments of one command', () => {
  it.each(LANGUAGES)('have names of their own in $locale', (language) => {
    const names = COVERHUES_ARGUMENTS.map(({ name }) => language.arguments[name].name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(LANGUAGES)('have a name for each choice in $locale', (language) => {
    for (const argument of COVERHUES_ARGUMENTS) {
      if (argument.kind !== 'choice') continue;
      const choices = language.arguments[argument.name].choices ?? {};
      expect(Object.keys(choices).toSorted()).toEqual([...argument.choices].toSorted());
    }
  });
});

describe('choiceLocalisations', () => {
  it('names a choice', () => {
    const theme = { name: 'theme' } as const;
    expect(choiceLocalisations(theme, 'dark', ['de', 'fr'])).toEqual({ de: 'dunkel', fr: 'sombre' });
  });

  it('leaves a choice that has no other name as it is', () => {
    expect(choiceLocalisations({ name: 'top' }, 'all', ['de'])).toEqual({ de: 'all' });
  });
});

describe('localise', () => {
  it('says one thing in all languages but English, by their own tags unless told', () => {
    expect(localise((sentences) => sentences.followUps.share)).toEqual({
      es: 'Compartir',
      fr: 'Partager',
      de: 'Teilen',
      'pt-BR': 'Compartilhar',
      ja: '共有する',
    });
  });

  it('leaves out tags that would be answered in English', () => {
    expect(localise((sentences) => sentences.followUps.share, ['en-GB', 'ko', 'fr'])).toEqual({
      fr: 'Partager',
    });
  });
});
