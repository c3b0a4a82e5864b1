import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Argument } from '../../../commands/arguments.ts';
import { COMMANDS, type CommandDescription } from '../../../commands/index.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { NAME_LIMITS } from '../../shelf/name.ts';
import { type PlatformWords, wordsFor } from '../words.ts';
import { isCompleted } from './autocomplete.ts';
import { DISCORD_LIMITS } from './limits.ts';
import { SHELF_ACTIONS } from './shelf.ts';

/** Discord's tags of the languages that commands are offered in beside English: those that the bot speaks. */
export const COMMAND_LOCALES = Object.values(Locale)
  .filter((tag) => wordsFor(tag) !== wordsFor('en'))
  .toSorted();

/** Names of the commands in a message's menu; they are how Discord tells which was chosen. */
export const MENU = wordsFor('en').chat.menu;

/** Discord's numbers: for a server or a user who installs; in servers, in messages with the bot, in group messages. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };
const KIND = { chatInput: 1, message: 3 } as const;
const OPTION = { subcommand: 1, string: 3, integer: 4, boolean: 5, attachment: 11 } as const;

/**
 * Every command as Discord is told of it: slash commands with their options, and a message's menu.
 *
 * @param scope commands of one server work there alone, so Discord keeps no place of theirs
 */
export function commandRegistrations(
  scope: 'global' | 'guild' = 'global',
): RESTPutAPIApplicationCommandsJSONBody {
  const places = scope === 'global' ? EVERYWHERE : {};
  return [...COMMANDS.map(slashCommand), menuCommand('shared'), menuCommand('private')].map((command) =>
    Object.assign(command, places),
  );
}

function slashCommand({ name, arguments: all }: CommandDescription) {
  const shown = { type: KIND.chatInput, ...named((words) => words.commands[name]) };
  if (name === 'shelf') return { ...shown, options: SHELF_ACTIONS.map(shelfAction) };
  return {
    ...shown,
    options: [
      ...(name === 'series' ? bookOptions() : []),
      ...(name === 'vote' ? voteOptions() : []),
      ...all.map(optionFor),
      ...(name === 'series' || all.some(({ name: each }) => each === 'blurb') ? [fileOption()] : []),
      ...(all.length > 0 ? [privateOption()] : []),
    ],
  };
}

function menuCommand(visibility: keyof typeof MENU) {
  return {
    type: KIND.message,
    name: MENU[visibility],
    name_localizations: inEveryLanguage((words) => words.chat.menu[visibility]),
  };
}

function optionFor(argument: Argument): APIApplicationCommandBasicOption {
  const words = named(({ arguments: all }) => all[argument.name]);
  const common = { ...words, required: argument.kind === 'picture' && argument.required };
  if (argument.kind === 'picture') return { ...common, type: OPTION.attachment };
  if (argument.kind === 'integer') {
    return { ...common, type: OPTION.integer, min_value: argument.min, max_value: argument.max };
  }
  if (argument.kind === 'choice') {
    const choices = argument.choices.map((value) => {
      const nameIn = ({ arguments: all }: PlatformWords) =>
        all[argument.name as 'theme'].choices?.[value] ?? value;
      return { name: nameIn(wordsFor('en')), name_localizations: inEveryLanguage(nameIn), value };
    });
    return { ...common, type: OPTION.string, choices };
  }
  return {
    ...common,
    type: OPTION.string,
    max_length: Math.min(argument.maxLength, DISCORD_LIMITS.optionText),
    ...(isCompleted(argument.name) && { autocomplete: true }),
  };
}

/** A blurb and a cover for each book of a series, told apart by their numbers. */
function bookOptions(): APIApplicationCommandBasicOption[] {
  return Array.from({ length: REQUEST_LIMITS.series.books }, (_, at) => at + 1).flatMap((number) => {
    const numbered = (which: 'blurb' | 'cover') =>
      named(({ arguments: all, series: { book } }) => ({
        name: `${all[which].name}${number}`,
        description: `${book({ title: '', number })}: ${all[which].description}`,
      }));
    return [
      { ...numbered('blurb'), type: OPTION.string, max_length: DISCORD_LIMITS.optionText, required: false },
      { ...numbered('cover'), type: OPTION.attachment, required: false },
    ] as const;
  });
}

/** What can be done with a shelf, each a subcommand with the options that it needs. */
function shelfAction(action: (typeof SHELF_ACTIONS)[number]): APIApplicationCommandSubcommandOption {
  const word = (option: keyof PlatformWords['shelf']['options']) =>
    named(({ shelf }) => shelf.options[option]);
  const nameOption = (option: 'name' | 'other') => ({
    ...word(option),
    type: OPTION.string,
    required: true,
    max_length: NAME_LIMITS.units,
    autocomplete: true,
  });
  const isOfAll = action === 'forget' || action === 'forget-me';
  const options: APIApplicationCommandBasicOption[] = [
    ...(action === 'list' || isOfAll ? [] : [nameOption('name')]),
    ...(action === 'compare' ? [nameOption('other')] : []),
    ...(action === 'rename'
      ? [{ ...word('to'), type: OPTION.string, required: true, max_length: NAME_LIMITS.units }]
      : []),
    ...(action === 'list' ? [{ ...word('page'), type: OPTION.integer, required: false, min_value: 1 }] : []),
    ...(isOfAll ? [] : [{ ...word('whose'), type: OPTION.string, required: false, choices: whoseChoices() }]),
  ];
  return { ...named(({ shelf }) => shelf.actions[action]), type: OPTION.subcommand, options };
}

/** Whose shelf it may be. */
function whoseChoices() {
  return (['mine', 'channel', 'everybody'] as const).map((value) => {
    const nameIn = ({ shelf }: PlatformWords) => shelf.whose[value];
    return { name: nameIn(wordsFor('en')), name_localizations: inEveryLanguage(nameIn), value };
  });
}

/** The question, palettes and covers, told apart by their numbers, and how long it lasts. */
function voteOptions(): APIApplicationCommandBasicOption[] {
  const { entries, hours, question } = REQUEST_LIMITS.vote;
  const numbers = Array.from({ length: entries.max }, (_, at) => at + 1);
  const numbered = (number: number, pick: (words: PlatformWords) => OfferedOption) =>
    named((words) => {
      const { name, description } = pick(words);
      return { name: `${name}${number}`, description };
    });
  return [
    {
      ...named(({ vote }) => vote.options.question),
      type: OPTION.string,
      max_length: question,
      required: false,
    },
    ...numbers.map((number): APIApplicationCommandBasicOption =>
      Object.assign(
        numbered(number, ({ vote }) => vote.options.palette),
        {
          type: OPTION.string,
          max_length: REQUEST_LIMITS.title,
          autocomplete: true as const,
          required: false,
        },
      ),
    ),
    ...numbers.map((number): APIApplicationCommandBasicOption =>
      Object.assign(
        numbered(number, ({ arguments: all }) => all.cover),
        { type: OPTION.attachment, required: false },
      ),
    ),
    {
      ...named(({ vote }) => vote.options.hours),
      type: OPTION.integer,
      min_value: hours.min,
      max_value: hours.max,
      required: false,
    },
  ];
}

function fileOption(): APIApplicationCommandBasicOption {
  return { ...named((words) => words.chat.options.file), type: OPTION.attachment, required: false };
}

function privateOption(): APIApplicationCommandBasicOption {
  return { ...named((words) => words.chat.options.private), type: OPTION.boolean, required: false };
}

type OfferedOption = { readonly name: string; readonly description: string };

/** A name and a description, in English and in every other language. */
function named(pick: (words: PlatformWords) => OfferedOption) {
  return {
    ...pick(wordsFor('en')),
    name_localizations: inEveryLanguage((words) => pick(words).name),
    description_localizations: inEveryLanguage((words) => pick(words).description),
  };
}

function inEveryLanguage(pick: (words: PlatformWords) => string): LocalizationMap {
  return Object.fromEntries(COMMAND_LOCALES.map((locale) => [locale, pick(wordsFor(locale))]));
}
