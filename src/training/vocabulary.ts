/** How many entries of each kind a vocabulary may have. */
export interface VocabularyOptions {
  /** Whole words, most frequent first. */
  readonly words: number;
  /** A word seen in fewer documents than this is left to be spelled from pieces. */
  readonly minimumDocuments: number;
  /** Continuing pieces (`##ing`) beside the single characters. */
  readonly pieces: number;
}

/** Ids that every vocabulary begins with. */
export const SPECIAL_TOKENS = ['[PAD]', '[UNK]'] as const;

/** The tokenizer's normaliser and word splitter, for counting words as it will see them. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Builds a WordPiece vocabulary: frequent words whole, the rest spelled greedily from frequent beginnings
 * and continuing pieces, down to single Latin letters and digits.
 *
 * @param always texts whose words are kept whole, however rare they are
 * @returns tokens in id order.
 */
export function buildVocabulary(
  texts: Iterable<string>,
  options: VocabularyOptions,
  always: readonly string[] = [],
): string[] {
  const documents = countDocuments(texts);
  const ranked = [...documents]
    .filter(
      ([word, count]) =>
        count >= options.minimumDocuments && word.length <= 30 && /^[\p{Script=Latin}\p{N}]+$/u.test(word),
    )
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = always.flatMap(wordsOf).filter((word) => /^[a-z0-9]+$/u.test(word));
  const words = [...new Set([...ranked.slice(0, options.words).map(([word]) => word), ...kept])];
  const known = new Set(words);
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
  const rare = [...documents].filter(([word]) => !known.has(word));
  const pieces = frequentContinuations(rare, known, options.pieces);
  const tokens = [...SPECIAL_TOKENS, ...words, ...letters, ...letters.map((letter) => `##${letter}`)];
  return [...new Set([...tokens, ...pieces.map((piece) => `##${piece}`)])];
}

function countDocuments(texts: Iterable<string>): Map<string, number> {
  const documents = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return documents;
}

/** What most often follows a known beginning in words that are not known whole. */
function frequentContinuations(
  rare: readonly (readonly [string, number])[],
  known: ReadonlySet<string>,
  limit: number,
): string[] {
  const gains = new Map<string, number>();
  for (const [word, count] of rare) {
    let end = word.length - 1;
    while (end > 1 && !known.has(word.slice(0, end))) end--;
    const rest = word.slice(end, end + 10);
    for (let length = 2; length <= rest.length; length++) {
      const piece = rest.slice(0, length);
      gains.set(piece, (gains.get(piece) ?? 0) + count * (length - 1));
    }
  }
  return [...gains]
    .filter(([piece]) => /^[a-z0-9]+$/u.test(piece))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([piece]) => piece);
}

/** The `tokenizer.json` of a vocabulary, in the Hugging Face tokenizers format. */
export function tokenizerJson(vocabulary: readonly string[]): Record<string, unknown> {
  const special = SPECIAL_TOKENS.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special,
    normalizer: {
      type: 'Sequence',
      normalizers: [{ type: 'NFKD' }, { type: 'StripAccents' }, { type: 'Lowercase' }],
    },
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: '[\\p{L}\\p{N}]+' },
      behavior: 'Removed',
      invert: true,
    },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 40,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
    },
  };
}
