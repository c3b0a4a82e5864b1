/** Phrases by their tokens, of which each may stand for itself or, as a stem, for all that begin with it. */
export interface PhraseTree<Value extends object> {
  /** @param phrase tokens; one that ends in `*` is a stem */
  add(phrase: readonly string[], value: Value): void;
  /** The longest phrase that begins at a token, and how many tokens long it is. */
  longestAt(
    tokens: readonly string[],
    at: number,
  ): { readonly length: number; readonly value: Value } | undefined;
}

interface TreeBranch<Value extends object> {
  whole?: Map<string, TreeBranch<Value>>;
  stems?: Map<string, TreeBranch<Value>>;
  value?: Value;
}

/** A stem is no shorter, and of a longer token no more letters are looked at. */
const [SHORTEST_STEM, LONGEST_STEM] = [2, 24] as const;

/** Makes a tree of phrases. Looking one up takes time with the letters of its tokens, not with the phrases known. */
export function createPhraseTree<Value extends object>(): PhraseTree<Value> {
  const root: TreeBranch<Value> = {};
  return {
    add(phrase, value) {
      let branch = root;
      for (const token of phrase) branch = grow(branch, token);
      branch.value ??= value;
    },
    longestAt: (tokens, at) => longest(root, tokens, at, 0),
  };
}

function grow<Value extends object>(branch: TreeBranch<Value>, token: string): TreeBranch<Value> {
  const isStem = token.endsWith('*');
  const among = isStem ? (branch.stems ??= new Map()) : (branch.whole ??= new Map());
  const key = isStem ? token.slice(0, -1) : token;
  const found = among.get(key) ?? {};
  among.set(key, found);
  return found;
}

function longest<Value extends object>(
  branch: TreeBranch<Value>,
  tokens: readonly string[],
  at: number,
  length: number,
): { length: number; value: Value } | undefined {
  const token = tokens[at + length];
  const here = branch.value === undefined ? undefined : { length, value: branch.value };
  if (token === undefined) return here;
  let best = here;
  for (const next of following(branch, token)) {
    const found = longest(next, tokens, at, length + 1);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

/** Where a token leads: itself first, then the stems that it begins with, the longest first. */
function* following<Value extends object>(
  branch: TreeBranch<Value>,
  token: string,
): Generator<TreeBranch<Value>> {
  const whole = branch.whole?.get(token);
  if (whole) yield whole;
  if (branch.stems === undefined) return;
  for (let end = Math.min(token.length, LONGEST_STEM); end >= SHORTEST_STEM; end--) {
    const stem = branch.stems.get(token.slice(0, end));
    if (stem) yield stem;
  }
}
