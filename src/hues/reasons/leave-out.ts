import type { Mention, WordedText, TextWord } from './text-words.ts';

/** Most mentions that are left out in turn: each costs a reading of the text. */
const MENTIONS_TRIED = 16;
/** Mentions left out in one model run. */
const AT_ONCE = 8;
/** Characters of a text that a model reads hardly more of. */
const LOOKED_AT = 4_000;

/**
 * What each mention adds to a text's logits, for a model that does not say it: the logits with it less those without it,
 * wherever it stands. Only the first sixteen are tried, and only the start of a text is looked at; the rest add nothing.
 *
 * @param score the logits of texts, `[labels]` each
 */
export async function effectsByLeavingOut(
  { context, text, words }: WordedText,
  mentions: readonly Mention[],
  score: (texts: readonly string[]) => Promise<readonly Float32Array[]>,
): Promise<Float32Array[]> {
  const start = text.slice(0, LOOKED_AT);
  const [whole] = await score([context + start]);
  const effects = mentions.map(() => new Float32Array(whole!.length));
  const tried = [...mentions.keys()]
    .filter((mention) => words[mentions[mention]!.spans[0]!.last]!.end <= start.length)
    .slice(0, MENTIONS_TRIED);
  for (let at = 0; at < tried.length; at += AT_ONCE) {
    const some = tried.slice(at, at + AT_ONCE);
    const parts = await score(some.map((mention) => context + without(start, words, mentions[mention]!)));
    some.forEach((mention, row) => {
      effects[mention] = parts[row]!.map((logit, label) => whole![label]! - logit);
    });
  }
  return effects;
}

function without(text: string, words: readonly TextWord[], { spans }: Mention): string {
  let rest = '';
  let from = 0;
  for (const { first, last } of spans) {
    rest += `${text.slice(from, words[first]!.start)} `;
    from = words[last]!.end;
  }
  return rest + text.slice(from);
}
