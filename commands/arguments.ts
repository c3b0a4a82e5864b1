import { REQUEST_LIMITS } from '../src/request-limits.ts';
import { sentencesFor } from '../src/languages/index.ts';
import type { ArgumentName } from '../src/languages/sentences.ts';

interface ArgumentBase {
  /** The request's field that it fills; also the option's name on every platform. Lower case. */
  readonly name: ArgumentName;
  /** In English; each language has its own. At most 100 characters, so that every platform shows it whole. */
  readonly description: string;
  readonly required: boolean;
}

/** Free text; what is longer than `maxLength` UTF-16 units is shortened, and the reply says so. */
export interface TextArgument extends ArgumentBase {
  readonly kind: 'text';
  /** What it is called among a shell's options, if not as the field. */
  readonly flag?: string;
  /** What parts its values, where it may be given several times. */
  readonly separator?: string;
  readonly maxLength: number;
  /** Whether it is prose of many lines. */
  readonly multiline: boolean;
}

/** A whole number from `min` to `max`. */
export interface IntegerArgument extends ArgumentBase {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
}

/** One of a few words. */
export interface ChoiceArgument extends ArgumentBase {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** A picture, whose bytes the field holds. */
export interface PictureArgument extends ArgumentBase {
  readonly kind: 'picture';
}

/** One thing that a command can be told, from which every platform makes its own option. */
export type Argument = TextArgument | IntegerArgument | ChoiceArgument | PictureArgument;

/** An argument's name among a shell's options, without the dashes. */
export function flagOf(argument: Argument): string {
  return (argument.kind === 'text' && argument.flag) || argument.name;
}

const words = sentencesFor('en').arguments;

const genres = {
  name: 'genres',
  kind: 'text',
  description: words.genres.description,
  required: false,
  maxLength: REQUEST_LIMITS.genres,
  multiline: false,
} as const satisfies Argument;

const theme = {
  name: 'theme',
  kind: 'choice',
  description: words.theme.description,
  required: false,
  choices: ['light', 'dark'],
} as const satisfies Argument;

const lock = {
  name: 'lock',
  separator: '\n',
  kind: 'text',
  description: words.lock.description,
  required: false,
  maxLength: REQUEST_LIMITS.lock,
  multiline: false,
} as const satisfies Argument;

const cover = { name: 'cover', kind: 'picture', description: words.cover.description } as const;

/** What `/coverhues` can be told. */
export const COVERHUES_ARGUMENTS = [
  {
    name: 'blurb',
    kind: 'text',
    description: words.blurb.description,
    required: true,
    maxLength: REQUEST_LIMITS.blurb,
    multiline: true,
  },
  genres,
  {
    name: 'comparables',
    flag: 'like',
    separator: '; ',
    kind: 'text',
    description: words.comparables.description,
    required: false,
    maxLength: REQUEST_LIMITS.comparables,
    multiline: false,
  },
  {
    name: 'title',
    kind: 'text',
    description: words.title.description,
    required: false,
    maxLength: REQUEST_LIMITS.title,
    multiline: false,
  },
  lock,
  { ...cover, required: false },
  {
    name: 'top',
    kind: 'integer',
    description: words.top.description,
    required: false,
    min: REQUEST_LIMITS.top.min,
    max: REQUEST_LIMITS.top.max,
  },
  theme,
] as const satisfies readonly Argument[];

/** What `/series` can be told beside its books, which each platform takes in its own way. */
export const SERIES_ARGUMENTS = [genres, theme] as const satisfies readonly Argument[];

/** What `/covergenre` can be told. */
export const COVERGENRE_ARGUMENTS = [
  { ...cover, required: true },
  genres,
  theme,
] as const satisfies readonly Argument[];
