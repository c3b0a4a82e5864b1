import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ModelError } from '../../errors.ts';
import { packagePath } from '../../package-root.ts';
import { ENGLISH_FUNCTION_WORDS } from '../function-words.ts';
import {
  DELICATE,
  PEOPLES,
  PHRASE_CHANGE,
  SMALL_CHANGE,
  THEMES_OF_PEOPLES,
  UNSAID_PHRASES,
} from './small-change.ts';

/** What a bookseller knows the shelves of the trade by. */
const shelfSchema = z.object({ genre: z.string(), also: z.array(z.string()), cues: z.array(z.string()) });

/** A shelf of the trade: the genres that it belongs to, and what it is known by. */
export type CuedShelf = z.infer<typeof shelfSchema>;

/** A word or a phrase that anybody takes for a theme of a book. */
export interface Cue {
  /** How many words it has. */
  readonly length: number;
  /** In the singular. */
  readonly key: string;
  /** Ids of the genres on whose shelves it is a cue, those that the shelves also belong to included. */
  readonly genres: readonly string[];
  /** Of these, the genres that are above the shelves, or that several of the shelves belong to. */
  readonly main: readonly string[];
}

/** Finds the longest cue that begins at a word of a text, in either number. Words are in lower case. */
export type FindCue = (words: readonly string[], at: number) => Cue | undefined;

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen sixteen seventeen twenty'.split(
    ' ',
  ),
);

/** What parts the words of a cue. */
const PARTING = /[\s-]+/u;

/** So many shelves below a genre make a cue of theirs one of the genre. */
const SEVERAL = 2;

/** Path of the shelves by whose cues a model's reasons are told: its own `shelves.jsonl`, or those of the trade. */
export async function cuesOf(directory: string): Promise<string> {
  const own = join(directory, 'shelves.jsonl');
  return access(own).then(
    () => own,
    () => packagePath('assets', 'shelves', 'shelves.jsonl'),
  );
}

/** Reads the cues of shelves, one a line. @throws ModelError `MODEL_INVALID` for a file of another kind */
export async function readCues(path: string): Promise<FindCue> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    return cueFinder(lines.map((line) => shelfSchema.parse(JSON.parse(line))));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold cues of shelves.`, { cause });
  }
}

/** Keeps of shelves' cues those that say something alone: no numbers, no function words, no small change of blurbs. */
export function cueFinder(shelves: readonly CuedShelf[]): FindCue {
  /** Cues by their first word, in the singular, and how they are sorted once a text had that. */
  const cuesOfWord = new Map<string, SaidCue[] | CuesFrom>();
  for (const shelf of shelves) {
    for (const text of shelf.cues) {
      const said = { text: text.toLowerCase(), shelf };
      const first = singular(firstOf(said.text));
      const others = cuesOfWord.get(first);
      if (Array.isArray(others)) others.push(said);
      else cuesOfWord.set(first, [said]);
    }
  }
  const cuesFrom = (first: string): CuesFrom | undefined => {
    const cues = cuesOfWord.get(first);
    if (!Array.isArray(cues)) return cues;
    const sorted = sortCues(cues);
    cuesOfWord.set(first, sorted);
    return sorted;
  };
  return (words, at) => {
    const cues = cuesFrom(singular(words[at]!));
    if (cues === undefined) return undefined;
    for (let length = Math.min(cues.longest, words.length - at); length > 0; length--) {
      const span = words.slice(at, at + length);
      const cue = cues.byKey.get(keyOf(span));
      if (cue !== undefined && saysSomething(span)) return cue;
    }
    return undefined;
  };
}

/** A cue as a shelf has it, in lower case. */
interface SaidCue {
  readonly text: string;
  readonly shelf: CuedShelf;
}

/** Cues that begin with the same word, in either number. */
interface CuesFrom {
  /** How many words the longest has. */
  readonly longest: number;
  readonly byKey: ReadonlyMap<string, Cue>;
}

/** Sorts cues of one first word, when a text first has that: a text has few of the thousands that shelves are known by. */
function sortCues(said: readonly SaidCue[]): CuesFrom {
  const shelvesOf = new Map<string, CuedShelf[]>();
  let longest = 0;
  for (const { text, shelf } of said) {
    const words = text.split(PARTING);
    if (!saysSomething(words)) continue;
    longest = Math.max(words.length, longest);
    const key = keyOf(words);
    const others = shelvesOf.get(key);
    if (others === undefined) shelvesOf.set(key, [shelf]);
    else others.push(shelf);
  }
  return { longest, byKey: new Map([...shelvesOf].map(([key, cued]) => [key, cueIn(key, cued)])) };
}

function firstOf(text: string): string {
  const end = text.search(PARTING);
  return end === -1 ? text : text.slice(0, end);
}

/** A cue of some shelves. */
function cueIn(key: string, shelves: readonly CuedShelf[]): Cue {
  const genres = new Map<string, number>();
  const main = new Set<string>();
  for (const { genre, also } of shelves) {
    main.add(genre);
    for (const id of new Set([genre, ...also])) {
      const shelvesBelow = (genres.get(id) ?? 0) + 1;
      genres.set(id, shelvesBelow);
      if (shelvesBelow >= SEVERAL) main.add(id);
    }
  }
  return { key, genres: [...genres.keys()], main: [...main], length: key.split(' ').length };
}

function keyOf(words: readonly string[]): string {
  return words.map(singular).join(' ');
}

function saysSomething(words: readonly string[]): boolean {
  return words.length === 1 ? isWord(words[0]!) : isPhrase(words);
}

function isWord(word: string): boolean {
  return (
    /^\p{L}{2,}$/u.test(word) &&
    !ENGLISH_FUNCTION_WORDS.has(word) &&
    !SMALL_CHANGE.has(word) &&
    !DELICATE.has(word)
  );
}

function isSmall(word: string): boolean {
  return ENGLISH_FUNCTION_WORDS.has(word) || NUMBERS.has(word);
}

function isPhrase(words: readonly string[]): boolean {
  return (
    !isSmall(words[0]!) &&
    !isSmall(words.at(-1)!) &&
    !UNSAID_PHRASES.has(words.join(' ')) &&
    (!words.some((word) => PEOPLES.has(word)) || THEMES_OF_PEOPLES.has(words.at(-1)!)) &&
    words.every((word) => /^[\p{L}']{2,}$/u.test(word) && !PHRASE_CHANGE.has(word))
  );
}

/** A noun in its singular, as far as spelling tells; any two numbers of one become the same. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:s|x|z|ch|sh)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
