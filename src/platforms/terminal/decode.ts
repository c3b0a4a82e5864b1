import type { z } from 'zod';
import { type Argument, flagOf } from '../../../commands/arguments.ts';
import { COMMANDS } from '../../../commands/index.ts';
import type { FollowUp } from '../../reply.ts';
import {
  type ReachedShelf,
  type Request,
  type coverGenreRequestSchema,
  type coverHuesRequestSchema,
  requestSchema,
  type seriesRequestSchema,
} from '../../request.ts';
import { personsShelf } from '../../shelf/owner.ts';
import { readTypedShelf } from '../chat/typed-shelf.ts';
import { partLike } from '../part-like.ts';
import { wordsFor } from '../words.ts';
import { bareBookPath, barePicturePath, typedPath } from './typed-path.ts';
import { partBooks } from '../../blurb/part-books.ts';
import { TERMINAL_LIMITS } from './limits.ts';
import { printable } from './printable.ts';

/** A request's fields but its cover. */
export type PictureFields =
  | Omit<z.input<typeof coverGenreRequestSchema>, 'cover'>
  | Omit<z.input<typeof coverHuesRequestSchema>, 'cover'>;

/** A request's fields but its blurb and its cover. */
export type BookFields = Omit<z.input<typeof coverHuesRequestSchema>, 'blurb' | 'cover'>;

/** A request's fields but its books. */
export type SeriesFields = Omit<z.input<typeof seriesRequestSchema>, 'books'>;

/** What a message in the terminal asks for. */
export type Input =
  | { readonly kind: 'request'; readonly request: Request }
  /** … with the picture at a path, which is to be read first. */
  | { readonly kind: 'picture'; readonly path: string; readonly fields: PictureFields }
  /** … about the book in a text or a document at a path, perhaps with the picture at another. */
  | { readonly kind: 'book'; readonly path: string; readonly cover?: string; readonly fields: BookFields }
  /** … about the books of a series, each a blurb or paths of files. */
  | { readonly kind: 'series'; readonly books: readonly string[]; readonly fields: SeriesFields }
  /** … about the last answer, with what was typed behind it. */
  | { readonly kind: 'follow-up'; readonly id: FollowUp['id']; readonly text: string }
  /** The last answer is to be saved under a name; its book's title when empty. */
  | { readonly kind: 'save'; readonly name: string }
  | { readonly kind: 'quit' }
  /** Nothing was typed. */
  | { readonly kind: 'nothing' }
  /** It can't be understood; the sentence says why and what would be. */
  | { readonly kind: 'problem'; readonly sentence: string };

/** The shelf of whoever sits at a terminal; others have data folders of their own. */
export const SHELF: ReachedShelf = {
  owner: personsShelf({ platform: 'terminal' }, 'me'),
  whose: 'mine',
  by: 'me',
  mayTidy: true,
};

const FOLLOW_UPS: readonly FollowUp['id'][] = [
  'why',
  'more',
  'other',
  'roll',
  'swap',
  'lock',
  'view',
  'export',
  'brief',
  'link',
];

const problem = (sentence: string): Input => ({ kind: 'problem', sentence });

/** Reads one message: a slash command with options, a path alone, or plain text, which is a blurb. */
export function decodeMessage(message: string): Input {
  const text = message.slice(0, TERMINAL_LIMITS.message).trim();
  if (text === '') return { kind: 'nothing' };
  if (/^(?:help|\?)$/i.test(text)) return decodeCommand('help', '');
  if (/^(?:quit|exit)$/i.test(text)) return { kind: 'quit' };
  const slash = /^\/([a-z]+)(?:\s+|$)/i.exec(text);
  if (slash?.[1]) return decodeCommand(slash[1].toLowerCase(), text.slice(slash[0].length));
  const path = barePicturePath(text);
  if (path !== undefined) return { kind: 'picture', path, fields: { command: 'covergenre' } };
  const { text: blurb, comparables } = partLike(text);
  return toRequest('coverhues', { blurb, comparables });
}

function decodeCommand(name: string, options: string): Input {
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  const id = FOLLOW_UPS.find((followUp) => followUp === name);
  if (id) return { kind: 'follow-up', id, text: options.trim() };
  if (name === 'save') return { kind: 'save', name: unquote(options.trim()) };
  if (name === 'shelf') return decodeShelf(options);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) return problem(`There is no command /${printable(name)}. /help shows what there is.`);
  if (name === 'series') return decodeSeries(options, command.arguments);
  const parsed = parseOptions(options, command.arguments);
  return typeof parsed === 'string' ? problem(parsed) : toRequest(name, parsed);
}

/** What follows `/shelf`: there is one here, of whoever sits at this terminal. */
function decodeShelf(typed: string): Input {
  const read = readTypedShelf(typed, 'en');
  if (read === undefined) {
    return problem(
      '/shelf takes list, show NAME, compare "ONE" "OTHER", rename "NAME" "NEW NAME", delete NAME, or forget.',
    );
  }
  const { whose, ...asked } = read;
  if (whose !== 'mine') return problem(wordsFor('en').shelf.faults.onlyMine);
  return toRequest('shelf', { ...asked, shelf: SHELF });
}

/** What follows `/series`: options, and books parted by lines of hyphens. */
function decodeSeries(text: string, known: readonly Argument[]): Input {
  const parsed = parseOptions(text, [...known, BOOKS]);
  if (typeof parsed === 'string') return problem(parsed);
  const { blurb, ...fields } = parsed;
  const books = partBooks(String(blurb));
  return {
    kind: 'series',
    books,
    fields: { ...(fields as Omit<SeriesFields, 'command'>), command: 'series' },
  };
}

/** What the rest of the text is: prose, of all books. */
const BOOKS: Argument = {
  name: 'blurb',
  kind: 'text',
  description: '',
  required: true,
  maxLength: TERMINAL_LIMITS.message,
  multiline: true,
};

function toRequest(command: string, { cover: typed, ...fields }: Record<string, unknown>): Input {
  const { blurb, ...rest } = fields;
  const book = typeof blurb === 'string' ? bareBookPath(blurb.trim()) : undefined;
  if (book !== undefined && command === 'coverhues') {
    const cover = typeof typed === 'string' && typed !== '' ? { cover: typedPath(typed) } : {};
    return { kind: 'book', path: book, ...cover, fields: { ...rest, command } };
  }
  if (typeof typed === 'string') {
    if (typed === '') return problem(NO_COVER);
    const path = typedPath(typed);
    return { kind: 'picture', path, fields: { ...fields, command } as PictureFields };
  }
  const result = requestSchema.safeParse({ ...fields, command });
  if (result.success) return { kind: 'request', request: result.data };
  return problem(`That can't be asked: ${result.error.issues.map((issue) => issue.message).join('; ')}.`);
}

const NO_COVER = 'Type the path of a picture after it, such as /covergenre cover.jpg.';

const VALUE = String.raw`(?:=|\s+)(?:"([^"]{0,2000})"|“([^”]{0,2000})”|'([^\n]{0,2000}?)'(?!\S)|((?:\\ |\S)+))`;

/** Takes `--name value` out of the text, wherever it stands; what is left fills the argument that takes the rest. */
function parseOptions(text: string, known: readonly Argument[]): Record<string, unknown> | string {
  const fields: Record<string, unknown> = {};
  const problems: string[] = [];
  let rest = text;
  for (const argument of known.filter((each) => !takesRest(each))) {
    rest = rest.replaceAll(
      new RegExp(String.raw`(?<!\S)--${flagOf(argument)}${VALUE}`, 'g'),
      (_match, double?: string, curly?: string, single?: string, bare?: string) => {
        const value = parseValue(argument, double ?? curly ?? single ?? bare ?? '');
        if (typeof value === 'object') problems.push(value.problem);
        else fields[argument.name] = joined(argument, fields[argument.name], value);
        return ' ';
      },
    );
  }
  const unknown = /^\s*--([a-z][\w-]*)/i.exec(rest)?.[1];
  if (unknown !== undefined) {
    const options = known.filter((each) => !each.required).map((each) => `--${flagOf(each)}`);
    const offered = options.length > 0 ? `; the options are ${options.join(', ')}, each with a value` : '';
    return `--${printable(unknown)} is not understood${offered}.`;
  }
  if (problems.length > 0) return problems.join(' ');
  const last = known.find(takesRest);
  if (last) fields[last.name] = last.kind === 'picture' ? rest.trim() : unquote(rest.trim());
  return fields;
}

/** A value after earlier ones of the same argument, which it takes the place of where there may be but one. */
function joined(argument: Argument, earlier: unknown, value: string | number): string | number {
  const { separator } = argument.kind === 'text' ? argument : {};
  return separator === undefined || typeof earlier !== 'string' ? value : `${earlier}${separator}${value}`;
}

/** Whether an argument is what follows the command: prose, or the picture that the command is about. */
function takesRest(argument: Argument): boolean {
  return argument.kind === 'text' ? argument.multiline : argument.kind === 'picture' && argument.required;
}

function parseValue(argument: Argument, value: string): string | number | { problem: string } {
  if (argument.kind === 'text' || argument.kind === 'picture') return value;
  const said = `not “${printable(value)}”.`;
  if (argument.kind === 'choice') {
    const choice = value.toLowerCase();
    if (argument.choices.includes(choice)) return choice;
    return { problem: `--${argument.name} takes ${argument.choices.join(' or ')}, ${said}` };
  }
  const { name, min, max } = argument;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  return { problem: `--${name} takes a whole number from ${min} to ${max}, ${said}` };
}

function unquote(text: string): string {
  return /^"[^"]*"$|^“[^”]*”$|^'[^']*'$/.test(text) ? text.slice(1, -1) : text;
}
