import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenize } from '../../src/hues/tokenize.ts';
import { loadTokenizer } from '../../src/hues/tokenizer.ts';
import { writeTokenizer } from '../../src/training/hues/write-model.ts';
import { SPECIAL_TOKENS, buildVocabulary, tokenizerJson, wordsOf } from '../../src/training/vocabulary.ts';
import { makeFolder } from '../folders.ts';

const OPTIONS = { words: 100, minimumDocuments: 2, pieces: 50 };
const TEXTS = [
  'The storm at sea',
  'A storm, a ship & the sea!',
  'Storm storm storm',
  'Café in 1984',
  'café 1984',
];

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['The storm, at sea!', ['the', 'storm', 'at', 'sea']],
    ['Café Ångström', ['cafe', 'angstrom']],
    ["don't stop", ['don', 't', 'stop']],
    ['in 1984', ['in', '1984']],
    ['ﬁre ①', ['fire', '1']],
    ['a_b-c', ['a', 'b', 'c']],
    ['', []],
    ['?!', []],
  ])('of %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('buildVocabulary', () => {
  it('begins with padding and the unknown token', () => {
    expect(buildVocabulary([], OPTIONS).slice(0, 2)).toEqual(['[PAD]', '[UNK]']);
    expect(SPECIAL_TOKENS).toEqual(['[PAD]', '[UNK]']);
  });

  it('then has the words in most documents, alphabetically where they are in as many', () => {
    expect(buildVocabulary(TEXTS, OPTIONS).slice(2, 8)).toEqual(['storm', '1984', 'cafe', 'sea', 'the', 'a']);
  });

  it('leaves out words in too few documents, and more than it may have', () => {
    expect(buildVocabulary(TEXTS, OPTIONS)).not.toContain('ship');
    expect(buildVocabulary(TEXTS, { ...OPTIONS, minimumDocuments: 1 })).toContain('ship');
    expect(buildVocabulary(TEXTS, { ...OPTIONS, words: 1 })).not.toContain('sea');
  });

  it('can spell any Latin word: it has every letter and digit, at the start and further on', () => {
    const vocabulary = new Set(buildVocabulary([], OPTIONS));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      expect(vocabulary.has(letter) && vocabulary.has(`##${letter}`)).toBe(true);
    }
  });

  it('has the pieces that save most letters where rare words continue known beginnings', () => {
    const texts = ['storm sea wave', 'storm sea wave', 'storming', 'seaing', 'waveing', 'stormy'];
    const pieces = buildVocabulary(texts, { ...OPTIONS, pieces: 1 }).filter((token) => /^##..+/u.test(token));
    expect(pieces).toEqual(['##ing']);
  });

  it('leaves out words of other scripts and of more than 30 letters', () => {
    const long = 'a'.repeat(31);
    const vocabulary = buildVocabulary(
      Array.from({ length: 3 }, () => `буря 嵐 ${long} storm`),
      OPTIONS,
    );
    expect(vocabulary).toContain('storm');
    for (const word of ['буря', '嵐', long]) expect(vocabulary).not.toContain(word);
  });

  it('never has a token twice, and does not depend on the order of the texts', () => {
    const texts = fc.array(fc.constantFrom(...TEXTS, 'see the sea', 'a b c 1', 'stormy seas'));
    fc.assert(
      fc.property(texts, (sample) => {
        const vocabulary = buildVocabulary(sample, OPTIONS);
        expect(new Set(vocabulary).size).toBe(vocabulary.length);
        expect(buildVocabulary(sample.toReversed(), OPTIONS)).toEqual(vocabulary);
      }),
    );
  });
});

describe('tokenizer.json, in the tokenizer that reads it', () => {
  const vocabulary = buildVocabulary(
    ['storm storms sea the 1984 cafe naive', 'storm sea the 1984 cafe naive'],
    {
      ...OPTIONS,
      pieces: 3,
    },
  );
  let tokenize: Tokenize;
  beforeAll(async () => {
    const folder = makeFolder();
    await writeTokenizer(folder, vocabulary);
    tokenize = await loadTokenizer(folder);
  });
  const tokens = (text: string): string[] => tokenize(text).map((id) => vocabulary[id]!);

  it.each<[string, string, string[]]>([
    ['whole words', 'the storm', ['the', 'storm']],
    ['any case', 'The STORM', ['the', 'storm']],
    ['punctuation', '“The storm”—sea!', ['the', 'storm', 'sea']],
    ['accents', 'Café naïve', ['cafe', 'naive']],
    ['accents as marks of their own', 'Cafe\u0301', ['cafe']],
    ['numbers', '1984', ['1984']],
    ['pieces of a word', 'storms', ['storm', '##s']],
    ['a word of single letters', 'xyz', ['x', '##y', '##z']],
    ['digits of a number', '42', ['4', '##2']],
    ['Chinese', '海 storm', ['[UNK]', 'storm']],
    ['a word in Cyrillic', 'буря', ['[UNK]']],
    ['a word of more than 40 letters', 'a'.repeat(41), ['[UNK]']],
    ['emoji', '🌊 sea 🚢', ['sea']],
    ['nothing', '', []],
    ['white space', ' \n\t ', []],
  ])('reads %s', (_name, text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('splits words where they are counted, and never throws, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ids = tokenize(text);
        expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < vocabulary.length)).toBe(true);
        const begun = ids.filter((id) => !vocabulary[id]!.startsWith('##')).length;
        expect(begun).toBe(wordsOf(text).length);
      }),
      { numRuns: 300 },
    );
  });

  it('adds no tokens of its own', () => {
    const { post_processor, truncation, padding } = tokenizerJson(vocabulary);
    expect([post_processor, truncation, padding]).toEqual([null, null, null]);
  });
});
