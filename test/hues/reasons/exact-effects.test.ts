import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Classifier, openClassifier } from '../../../src/hues/classifier.ts';
import { type ModelConfig, readModelConfig } from '../../../src/hues/model-files.ts';
import { exactEffects, type ExactReader } from '../../../src/hues/reasons/exact-effects.ts';
import { effectsByLeavingOut } from '../../../src/hues/reasons/leave-out.ts';
import { type Mention, wordsOf } from '../../../src/hues/reasons/text-words.ts';
import { textScorer } from '../../../src/hues/score-texts.ts';
import type { Tokenize } from '../../../src/hues/tokenize.ts';
import { loadTokenizer } from '../../../src/hues/tokenizer.ts';
import { packagePath } from '../../../src/package-root.ts';

const directory = packagePath('models', 'hues');
const TEXTS = [
  'The lighthouse has been dark for a year when the first body washes ashore. Inspector Vale knows the sea keeps no secrets, and neither will the village.',
  'Two rival bakers, one tiny kitchen, and a wedding cake for four hundred guests. Falling in love was never on the menu.',
  'Beneath the frozen city a machine is waking, and the last engineer who can speak its language is nine years old. A dragon made of brass, a queen without a throne, a war that magic cannot end.',
];

let config: ModelConfig;
let classifier: Classifier;
let tokenize: Tokenize;
beforeAll(async () => {
  config = await readModelConfig(directory);
  [classifier, tokenize] = await Promise.all([openClassifier(config), loadTokenizer(directory)]);
});
afterAll(() => classifier.close());

const readerOf = (explain = classifier.explain!): ExactReader => ({
  tokenize,
  maximumTokens: config.maximumTokens,
  parts: Infinity,
  labels: config.labels.length,
  explain,
});

/** Every different word of a text. */
function everyWord(text: string): Mention[] {
  const words = wordsOf(text);
  return [...new Set(words.map(({ key }) => key))].map((key) => ({
    key,
    form: key,
    genres: [],
    main: [],
    spans: words.flatMap((word, at) => (word.key === key ? [{ first: at, last: at }] : [])),
  }));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [meanOf(one), meanOf(other)];
  const sum = (value: (at: number) => number) => one.reduce((total, _, at) => total + value(at), 0);
  const product = sum((at) => (one[at]! - a) * (other[at]! - b));
  return product / Math.sqrt(sum((at) => (one[at]! - a) ** 2) * sum((at) => (other[at]! - b) ** 2));
}

describe('exactEffects', () => {
  it.each(TEXTS)(
    'ranks words as leaving them out does, and the strongest with the same sign: %s',
    async (text) => {
      const read = { context: '', text, words: wordsOf(text) };
      const mentions = everyWord(text);
      const score = textScorer(config, classifier, tokenize);
      const exact = await exactEffects(read, mentions, readerOf());
      const without: Float32Array[] = [];
      for (const mention of mentions) {
        const [effect] = await effectsByLeavingOut(read, [mention], async (texts) =>
          (await score(texts)).map(({ logits }) => logits),
        );
        without.push(effect!);
      }
      const correlations: number[] = [];
      config.labels.forEach((_label, label) => {
        const [one, other] = [exact, without].map((effects) => effects.map((each) => each[label]!));
        correlations.push(correlation(one!, other!));
        const strongest = other!.indexOf(Math.max(...other!));
        expect(one![strongest]).toBeGreaterThan(0);
      });
      expect(Math.min(...correlations)).toBeGreaterThan(0.6);
      const mean = correlations.reduce((sum, value) => sum + value, 0) / correlations.length;
      expect(mean).toBeGreaterThan(0.85);
    },
  );

  it('sums to nothing over all words of a text', async () => {
    const [text] = TEXTS;
    const effects = await exactEffects(
      { context: '', text: text!, words: wordsOf(text!) },
      everyWord(text!),
      readerOf(),
    );
    config.labels.forEach((_label, label) => {
      expect(effects.reduce((sum, effect) => sum + effect[label]!, 0)).toBeCloseTo(0, 4);
    });
  });

  it('reads a text of 30,000 characters part by part, once, and each part as itself', async () => {
    const text = Array.from({ length: 200 }, (_, at) => TEXTS[at % 3])
      .join('\n')
      .slice(0, 30_000);
    const parts: number[] = [];
    const counted: Classifier['explain'] = (tokens) => {
      parts.push(tokens.length);
      return classifier.explain!(tokens);
    };
    const read = { context: 'A title. ', text, words: wordsOf(text) };
    const effects = await exactEffects(read, everyWord(text), readerOf(counted));
    const tokens = tokenize(`A title. ${text}`).length;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tokens);
    expect(parts).toHaveLength(Math.ceil(tokens / config.maximumTokens));
    expect(effects.every((effect) => effect.every(Number.isFinite))).toBe(true);
  });

  it('reads of a text that was shortened no more than its beginning', async () => {
    const text = `A dragon and a queen. ${'and so on and on '.repeat(500)} A ghost.`;
    const mentions = everyWord(text).filter(({ key }) => ['dragon', 'queen', 'ghost'].includes(key));
    const read = { context: '', text, words: wordsOf(text) };
    const effects = await exactEffects(read, mentions, { ...readerOf(), parts: 1 });
    const largest = effects.map((effect) => Math.max(...effect.map(Math.abs)));
    expect(largest[0]).toBeGreaterThan(0);
    expect(largest[1]).toBeGreaterThan(0);
    expect(largest[2]).toBe(0);
  });

  it('reads no part that nothing is asked of', async () => {
    const text = `A dragon. ${'and so on and on '.repeat(500)}`;
    let runs = 0;
    const dragon = everyWord(text).find(({ key }) => key === 'dragon');
    await exactEffects(
      { context: '', text, words: wordsOf(text) },
      [dragon!],
      readerOf((tokens) => {
        runs++;
        return classifier.explain!(tokens);
      }),
    );
    expect(runs).toBe(1);
  });
});
