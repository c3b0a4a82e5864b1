import { describe, expect, it } from 'vitest';
import { COMMAND_LOCALES, commandRegistrations } from '../../../src/platforms/discord/registration.ts';
import { sameCommands } from '../../../src/platforms/discord/register.ts';
import { faultsOfCommands } from './stand-in/validate-commands.ts';

interface Registered {
  readonly name: string;
  readonly type: number;
  readonly contexts: readonly number[];
  readonly integration_types: readonly number[];
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly options?: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly type: number;
    readonly autocomplete?: boolean;
  }[];
}

const commands = commandRegistrations() as unknown as readonly Registered[];

describe('what is registered', () => {
  it('is what Discord takes', () => {
    expect(faultsOfCommands(commands as Parameters<typeof faultsOfCommands>[0])).toEqual([]);
  });

  it('works in servers, with the bot, and in group messages, installed to a server or to a user', () => {
    for (const { contexts, integration_types: types } of commands) {
      expect(contexts).toEqual([0, 1, 2]);
      expect(types).toEqual([0, 1]);
    }
  });

  it('offers /coverhues with its options, none of which is required, as the form takes over', () => {
    const { options = [] } = commands.find(({ name }) => name === 'coverhues')!;
    expect(options.map(({ name }) => name)).toEqual([
      'blurb',
      'genres',
      'comparables',
      'title',
      'lock',
      'cover',
      'top',
      'theme',
      'file',
      'private',
    ]);
    expect(options.every(({ required }) => !required)).toBe(true);
    const completed = options.filter(({ autocomplete }) => autocomplete === true);
    expect(completed.map(({ name }) => name)).toEqual(['genres', 'comparables']);
  });

  it('offers /covergenre with a picture, which it needs', () => {
    const { options = [] } = commands.find(({ name }) => name === 'covergenre')!;
    expect(options.map(({ name, required, type }) => [name, required, type])).toEqual([
      ['cover', true, 11],
      ['genres', false, 3],
      ['theme', false, 3],
      ['private', false, 5],
    ]);
    expect(options.find(({ name }) => name === 'genres')!.autocomplete).toBe(true);
  });

  it('has a public and a private command in a message’s menu', () => {
    expect(commands.filter(({ type }) => type === 3).map(({ name }) => name)).toEqual([
      'Suggest cover hues',
      'Suggest cover hues (private)',
    ]);
  });

  it('is told in each language that both Discord and the bot know', () => {
    expect(COMMAND_LOCALES).toEqual(['de', 'es-419', 'es-ES', 'fr', 'ja', 'pt-BR']);
  });

  it('is told in every language, each in its own words', () => {
    for (const { name_localizations: names, name } of commands.filter(({ type }) => type === 3)) {
      expect(Object.keys(names)).toEqual([...COMMAND_LOCALES]);
      expect(new Set([name, ...Object.values(names)]).size).toBe(COMMAND_LOCALES.length);
    }
  });
});

describe('sameCommands', () => {
  const returned = structuredClone(commands).map((command, at) =>
    Object.assign(command, { id: String(at), version: '1', nsfw: false }),
  );

  const changed = (change: (one: Registered) => unknown) => structuredClone(returned).map(change);

  it('does not mind what Discord adds, nor the order', () => {
    expect(sameCommands(commands, returned.toReversed())).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['one is missing', returned.slice(1)],
    ['one is too many', [...returned, { name: 'other', type: 1 }]],
    ['a name is told otherwise', changed((one) => Object.assign(one, { name_localizations: { fr: 'x' } }))],
    ['an option is missing', changed((one) => Object.assign(one, { options: one.options?.slice(1) }))],
  ])('tells that they differ when %s', (_case, registered) => {
    expect(sameCommands(commands, registered)).toBe(false);
  });
});
