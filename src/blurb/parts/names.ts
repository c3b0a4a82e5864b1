/** A list of names is at most so long, in UTF-16 units. */
const LONGEST = 300;
/** Small words in a row within a title: "The Lord of the Rings". */
const SMALL_WORDS = 3;

const TOKEN = /\s*([,:]\s*|&|["“]?[^\s,;:()“”"…•|—]+["”]?)/uy;
const CAPITAL = /^["'“‘*]?(?:\p{Lu}|\d)/u;
const SMALL =
  /^(?:of|the|and|&|a|an|in|on|to|for|with|at|by|from|or|as|de|du|da|di|la|le|el|von|van|der|den|y|vs\.?)$/u;
/** What a name may be followed by that says what it is the name of. */
const SERIES =
  /^(?:series|saga|trilogy|trilogies|books|novels|mysteries|movies|films|cycle|chronicles)[.!?]?$/;
/** A point that ends a sentence and not an initial. */
const ENDS = /(?:[!?]|(?<!^\p{Lu}|\.\p{Lu}|^(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Vol|No))\.)["'”’]*$/u;

/** A list of names in a text: where it ends, and the names as they are written there. */
export interface NameList {
  readonly end: number;
  readonly names: readonly string[];
}

/**
 * Reads a list of names of people and titles: words with capitals, with commas, `and` and small words between them.
 *
 * @param from where it begins, or the space before it
 */
export function namesAt(text: string, from: number): NameList | undefined {
  const limit = from + LONGEST;
  let end: number | undefined;
  let small = 0;
  let comma: number | undefined;
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found && TOKEN.lastIndex <= limit; found = TOKEN.exec(text)) {
    const token = found[1]!;
    const at = found.index;
    if (found[0].includes('\n')) break;
    if (/^[,:]/.test(token)) {
      if (end === undefined) break;
      comma = end;
      small = 0;
    } else if (CAPITAL.test(token)) {
      end = TOKEN.lastIndex;
      small = 0;
      if (/["”]$/.test(token) && !/["“]/.test(text.slice(from, end - 1))) return listOf(text, from, end - 1);
      if (ENDS.test(token)) return listOf(text, from, end - (/[.!?]["'”’]*$/.exec(token)?.[0].length ?? 0));
    } else if (SERIES.test(token) && end !== undefined && small === 0) {
      end = at + found[0].replace(/[.!?]$/, '').length;
      if (/[.!?]$/.test(token)) break;
    } else if (SMALL.test(token) && small < SMALL_WORDS) {
      small += 1;
      if (token === 'and' || token === 'or' || token === '&') comma = undefined;
    } else {
      // A name after a comma that something is then said of begins a clause of its own.
      const isSubject = comma !== undefined && small === 0 && end !== undefined && at === end;
      return listOf(text, from, isSubject ? comma : end);
    }
    TOKEN.lastIndex = at + found[0].length;
  }
  return listOf(text, from, end);
}

function listOf(text: string, from: number, end: number | undefined): NameList | undefined {
  if (end === undefined || end <= from) return undefined;
  const names = split(text.slice(from, end).trim())
    .map((name) => name.replace(/^["'“‘*\s]+|["'”’*\s,]+$/gu, '').replace(/^(?:and|or|&) /iu, ''))
    .filter((name) => /[\p{L}\p{N}]{2}/u.test(name));
  return names.length > 0 ? { end, names } : undefined;
}

/** Names apart from each other. Without commas "and" parts two names only where one has more words than one. */
function split(list: string): string[] {
  const byComma = list.split(/,\s*(?:(?:and|or|&) )?/iu);
  const last = byComma.at(-1)!;
  const byAnd = last.split(/ (?:and|or|&) /iu);
  const parts = byComma.length > 1 || byAnd.some((name) => name.includes(' ')) ? byAnd : [last];
  return [...byComma.slice(0, -1), ...parts];
}
