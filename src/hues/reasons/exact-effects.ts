import type { TokenEffects } from '../classifier.ts';
import type { ExplainedTokens } from '../score-texts.ts';
import type { Tokenize } from '../tokenize.ts';
import type { Mention, WordedText, TextWord } from './text-words.ts';

/** How a text is read for effects. */
export interface ExactReader {
  /** Gives a text's tokens word by word, and none around it. */
  readonly tokenize: Tokenize;
  /** Most tokens of one part of a text, and most parts that are read. */
  readonly maximumTokens: number;
  readonly parts: number;
  readonly labels: number;
  /** What the tokens of one part add to its logits. */
  readonly explain: (tokens: readonly number[]) => Promise<TokenEffects>;
  /** What was said of the text as it was read. */
  readonly known?: ExplainedTokens | undefined;
}

/** Marks a token that is of no mention. */
const NONE = -1;

/**
 * What each mention adds to a text's logits, `[labels]` each: the effects of its tokens wherever they stand, and for a
 * bigram half of its effect on either side. A long text is read part after part, as many tokens each as the model takes;
 * each part counts by its share of the tokens.
 *
 * A model with a cover index answers from these logits, too: to them, which its ranking graph repeats, it adds what the
 * nearest covers carry. That part is not told word by word; over the words of a blurb, effects and what the answer's own
 * log-odds lose without each word have a correlation of about 0.8.
 */
export async function exactEffects(
  { context, text, words }: WordedText,
  mentions: readonly Mention[],
  reader: ExactReader,
): Promise<Float32Array[]> {
  const effects = mentions.map(() => new Float32Array(reader.labels));
  const most = reader.parts * reader.maximumTokens;
  const tokens = [...reader.tokenize(context)];
  const owners = tokens.map(() => NONE);
  for (const { owner, text: piece } of piecesOf(text, words, mentions)) {
    if (tokens.length >= most) break;
    for (const token of reader.tokenize(piece)) {
      tokens.push(token);
      owners.push(owner);
    }
  }
  const read = Math.min(tokens.length, most);
  for (let start = 0; start < read; start += reader.maximumTokens) {
    const part = tokens.slice(start, start + reader.maximumTokens);
    const own = owners.slice(start, start + reader.maximumTokens);
    if (own.some((owner) => owner !== NONE)) {
      const { known } = reader;
      const said = known && areSame(part, known.tokens) ? known : await reader.explain(part);
      addPart(said, own, part.length / read, effects);
    }
  }
  return effects;
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((token, at) => token === other[at]);
}

/** A text cut into its mentions and what stands between them, each with the number of its mention. */
function piecesOf(
  text: string,
  words: readonly TextWord[],
  mentions: readonly Mention[],
): { readonly owner: number; readonly text: string }[] {
  const spans = mentions
    .flatMap((mention, owner) => mention.spans.map((span) => ({ ...span, owner })))
    .toSorted((a, b) => a.first - b.first);
  const pieces: { owner: number; text: string }[] = [];
  let from = 0;
  for (const { first, last, owner } of spans) {
    const [start, end] = [words[first]!.start, words[last]!.end];
    pieces.push({ owner: NONE, text: text.slice(from, start) }, { owner, text: text.slice(start, end) });
    from = end;
  }
  return [...pieces, { owner: NONE, text: text.slice(from) }];
}

/** Adds what the tokens of a part do to the effects of the mentions that own them. */
function addPart(
  { words, pairs }: TokenEffects,
  owners: readonly number[],
  weight: number,
  effects: readonly Float32Array[],
): void {
  owners.forEach((owner, at) => {
    if (owner === NONE) return;
    const sums = effects[owner]!;
    const labels = sums.length;
    const [here, before, after] = [at * labels, (at - 1) * labels, at * labels];
    for (let label = 0; label < labels; label++) {
      const left = at > 0 ? pairs[before + label]! : 0;
      const right = at + 1 < owners.length ? pairs[after + label]! : 0;
      sums[label]! += weight * (words[here + label]! + (left + right) / 2);
    }
  });
}
