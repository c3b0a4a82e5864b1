import { describe, expect, it } from 'vitest';
import { effectsByLeavingOut } from '../../../src/hues/reasons/leave-out.ts';
import { type Mention, wordsOf } from '../../../src/hues/reasons/text-words.ts';

/** Mentions of each of some words, wherever it stands. */
function mentionsOf(text: string, keys: readonly string[]): Mention[] {
  const words = wordsOf(text);
  return keys.map((key) => ({
    key,
    form: key,
    genres: [],
    main: [],
    spans: words.flatMap((word, at) => (word.key === key ? [{ first: at, last: at }] : [])),
  }));
}

function count(text: string, word: string): number {
  return text.split(word).length - 1;
}

/** A logit that grows by 1 with every ghost and falls by 2 with every lamp; and one for the length of the text. */
function scorer() {
  const read: string[] = [];
  const score = (texts: readonly string[]): Promise<Float32Array[]> => {
    read.push(...texts);
    return Promise.resolve(
      texts.map((text) => Float32Array.of(count(text, 'ghost') - 2 * count(text, 'lamp'), text.length)),
    );
  };
  return { read, score };
}

describe('effectsByLeavingOut', () => {
  it('gives what each word adds, wherever it stands', async () => {
    const text = 'A ghost, a lamp, a ghost.';
    const { score, read } = scorer();
    const mentions = mentionsOf(text, ['ghost', 'lamp']);
    const effects = await effectsByLeavingOut(
      { context: 'Title. ', text, words: wordsOf(text) },
      mentions,
      score,
    );
    expect(effects.map(([logit]) => logit)).toEqual([2, -2]);
    expect(read).toEqual([`Title. ${text}`, 'Title. A  , a lamp, a  .', 'Title. A ghost, a  , a ghost.']);
  });

  it('reads a text seventeen times at most, and each time no more than its beginning', async () => {
    const names = Array.from(
      { length: 60 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + at / 26)}`,
    );
    const text = Array.from({ length: 3_000 }, (_, at) => names[at % 60]).join(' ');
    expect(text.length).toBeGreaterThan(20_000);
    const { score, read } = scorer();
    const mentions = mentionsOf(text, names);
    const effects = await effectsByLeavingOut({ context: '', text, words: wordsOf(text) }, mentions, score);
    expect(read).toHaveLength(17);
    for (const part of read) expect(part.length).toBeLessThanOrEqual(4_000);
    expect(effects).toHaveLength(60);
    expect(effects.filter(([, length]) => length! > 0)).toHaveLength(16);
  });

  it('adds nothing for a word that stands beyond the beginning', async () => {
    const text = `${'and then '.repeat(500)} ghost`;
    const { score } = scorer();
    const [effect] = await effectsByLeavingOut(
      { context: '', text, words: wordsOf(text) },
      mentionsOf(text, ['ghost']),
      score,
    );
    expect([...effect!]).toEqual([0, 0]);
  });
});
