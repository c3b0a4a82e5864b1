import { REQUEST_LIMITS } from '../src/request-limits.ts';

interface ArgumentBase {
  /** The request's field that it fills; also the option's name on every platform. Lower case. */
  readonly name: string;
  /** At most 100 characters, as Discord allows. */
  readonly description: string;
  readonly required: boolean;
}

/** Free text; what is longer than `maxLength` UTF-16 units is shortened, and the reply says so. */
export interface TextArgument extends ArgumentBase {
  readonly kind: 'text';
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

/** One thing that a command can be told, from which every platform makes its own option. */
export type Argument = TextArgument | IntegerArgument | ChoiceArgument;

/** What `/coverhues` can be told. */
export const COVERHUES_ARGUMENTS = [
  {
    name: 'blurb',
    kind: 'text',
    description: "The book's blurb; two or three sentences are enough",
    required: true,
    maxLength: REQUEST_LIMITS.blurb,
    multiline: true,
  },
  {
    name: 'genres',
    kind: 'text',
    description: 'Genres in your own words, such as "cozy mystery, cats"',
    required: false,
    maxLength: REQUEST_LIMITS.genres,
    multiline: false,
  },
  {
    name: 'title',
    kind: 'text',
    description: "The book's title, to stand on the swatch",
    required: false,
    maxLength: REQUEST_LIMITS.title,
    multiline: false,
  },
  {
    name: 'top',
    kind: 'integer',
    description: `How many hues to list, ${REQUEST_LIMITS.top.min} to ${REQUEST_LIMITS.top.max}; usually ${REQUEST_LIMITS.top.usual}`,
    required: false,
    min: REQUEST_LIMITS.top.min,
    max: REQUEST_LIMITS.top.max,
  },
  {
    name: 'theme',
    kind: 'choice',
    description: "The swatch's theme",
    required: false,
    choices: ['light', 'dark'],
  },
] as const satisfies readonly Argument[];
