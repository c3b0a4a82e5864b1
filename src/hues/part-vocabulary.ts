import type { NumberedWords } from './word-table.ts';

/** A `tokenizer.json`. */
interface PartedTokenizer {
  /** What it holds; where its words are told beside, without these. */
  readonly content: unknown;
  /** The words of its vocabulary; absent where they are in the content. */
  readonly words?: NumberedWords;
}

const OPENING = ',"vocab":{';

/**
 * Reads a `tokenizer.json`, and its vocabulary by itself where that stands last and no word has a sign that is escaped, as
 * our own have it: an object with a field for each of so many words takes ten times as long.
 *
 * @throws {SyntaxError} when it is no JSON
 */
export function partVocabulary(json: string): PartedTokenizer {
  const at = json.indexOf(OPENING);
  const parts = at === -1 ? [] : json.slice(at + OPENING.length).split('"');
  const end = parts.pop() ?? '';
  const words = numberedWords(parts, `${end.slice(0, end.indexOf('}'))},`);
  if (words === undefined) return { content: JSON.parse(json) };
  return { content: JSON.parse(`${json.slice(0, at)}${OPENING}${end.slice(end.indexOf('}'))}`), words };
}

/** Words of what stands between quotation marks, each followed by its number as `:5,`, the last by `last`. */
function numberedWords(parts: readonly string[], last: string): NumberedWords | undefined {
  const count = parts.length / 2;
  if (count < 1 || !Number.isInteger(count) || parts[0] !== '') return undefined;
  const words: string[] = [];
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const word = parts[2 * at + 1]!;
    const told = at + 1 < count ? parts[2 * at + 2]! : last;
    if (word.includes('\\') || !/^:\d{1,9},$/.test(told)) return undefined;
    words.push(word);
    numbers[at] = Number(told.slice(1, -1));
  }
  return { words, numbers };
}
