import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AutoTokenizer, env } from '@xenova/transformers';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenize } from '../../src/hues/tokenize.ts';
import { openTokenizer } from '../../src/hues/tokenizer.ts';
import { asWordTokenizer, readWords, rememberWords } from '../../src/hues/word-tokens.ts';
import { packagePath } from '../../src/package-root.ts';

const MODEL = packagePath('models', 'hues');
const CONTENT = asWordTokenizer(JSON.parse(readFileSync(join(MODEL, 'tokenizer.json'), 'utf8')))!;

/** The library's own tokenizer. */
let tokenize: Tokenize;
beforeAll(async () => {
  env.allowRemoteModels = false;
  const tokenizer = await AutoTokenizer.from_pretrained(MODEL, { local_files_only: true });
  tokenize = (text) => tokenizer.encode(text);
});

const TEXTS = [
  '',
  ' ',
  'The  keeper’s log;\nno-one reads it.\tTwice, no-one reads it. ',
  'Ines [PAD] rows [UNK]out to İzmir, ΟΔΟΣ ΣΑΣ, straße, ﬁre, e\u0301 \u0301e, ½ ㎏ ¨ 東京タワー שָׁלוֹם',
  `${'a'.repeat(41)} ${'b'.repeat(40)} \u00a0\u2003 end`,
  '[PAD]keeper[UNK] [pad] [[PAD]] lighthousekeeperess qwyjibo 𝔏ight 𐐷𐐷 dæmon',
  '##ing ##s #the_keeper constructor __proto__ 21st-century',
];

const parts = constantFrom(
  ' ',
  'the',
  'Keeper',
  '’s',
  "'s",
  '_',
  '##s',
  '\u0301',
  'ﬁ',
  'Σ',
  '\u212a',
  '[PAD]',
  '[',
  '\n',
);
const anyText = oneof(
  array(parts).map((all) => all.join('')),
  string({ unit: 'binary' }),
  string({ unit: 'binary-ascii' }),
);

describe('a tokenizer that remembers words', () => {
  it.each(TEXTS)('gives the same tokens: %j', (text) => {
    const remembering = rememberWords(tokenize);
    expect(remembering(text)).toEqual(tokenize(text));
    expect(remembering(`${text} ${text}`)).toEqual(tokenize(`${text} ${text}`));
  });

  it('gives the same tokens of any text', () => {
    assert(
      property(anyText, (text) => {
        expect(rememberWords(tokenize)(text)).toEqual(tokenize(text));
      }),
    );
  });

  it('reads each word once', () => {
    const read: string[] = [];
    const remembering = rememberWords((word) => {
      read.push(word);
      return tokenize(word);
    });
    remembering('the light and the sea');
    remembering('the sea');
    expect(read).toEqual(['the', 'light', 'and', 'sea']);
  });
});

describe('a tokenizer that reads words', () => {
  it.each(TEXTS)('gives the same tokens as its library: %j', (text) => {
    expect(readWords(CONTENT)(text)).toEqual(tokenize(text));
  });

  it('gives the same tokens of any text', () => {
    const read = readWords(CONTENT);
    assert(
      property(anyText, (text) => {
        expect(read(text)).toEqual(tokenize(text));
      }),
    );
  });

  it('gives words that it does not know in parts, and what has no part as unknown', () => {
    const model = {
      ...CONTENT.model,
      vocab: { '[UNK]': 7, light: 1, '##house': 2, '##s': 3 },
      max_input_chars_per_word: 12,
    };
    const read = readWords({ ...CONTENT, model });
    expect(read('Lighthouses; light, house lights')).toEqual([1, 2, 3, 1, 7, 1, 3]);
    expect(read('lighthouseses')).toEqual([7]);
  });

  it('is what the engine reads with, for the model that ships', async () => {
    const { tokenize: own, wordByWord } = await openTokenizer(MODEL);
    expect(wordByWord).toBe(true);
    for (const text of TEXTS) expect(own(text)).toEqual(tokenize(text));
  });
});

describe('asWordTokenizer', () => {
  it('tells so of the model that ships', () => {
    expect(asWordTokenizer(CONTENT)).toEqual(CONTENT);
  });

  it.each([
    ['with spaces in its tokens', { pre_tokenizer: { type: 'ByteLevel', add_prefix_space: true } }],
    ['without words', { pre_tokenizer: null }],
    [
      'that frames a text',
      { post_processor: { type: 'BertProcessing', sep: ['[SEP]', 1], cls: ['[CLS]', 0] } },
    ],
    ['that looks beyond a space', { normalizer: { type: 'Sequence', normalizers: [{ type: 'Replace' }] } }],
    ['with a token of two words', { added_tokens: [{ content: 'the end' }] }],
    ['with a token that is a plain word', { added_tokens: [{ content: 'end' }] }],
    ['that tells capitals', { normalizer: { type: 'Sequence', normalizers: [{ type: 'NFKD' }] } }],
    ['of another kind', { model: { type: 'Unigram' } }],
  ])('does not of one %s', (_, change) => {
    expect(asWordTokenizer({ ...CONTENT, ...change })).toBeUndefined();
  });

  it('tells so of nothing else', () => {
    for (const other of [undefined, null, 'tokenizer', []]) expect(asWordTokenizer(other)).toBeUndefined();
  });
});
