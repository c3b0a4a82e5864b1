import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Tokenize, loadTokenizer } from '../../src/hues/tokenizer.ts';
import { readsWordByWord, rememberWords } from '../../src/hues/word-tokens.ts';
import { packagePath } from '../../src/package-root.ts';

const MODEL = packagePath('models', 'hues');

let tokenize: Tokenize;
let folder: string;
beforeAll(async () => {
  tokenize = await loadTokenizer(MODEL);
  folder = await mkdtemp(join(tmpdir(), 'coverhues-tokens-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a tokenizer that remembers words', () => {
  const TEXTS = [
    '',
    ' ',
    'The  keeper’s log;\nno-one reads it.\tTwice, no-one reads it. ',
    'Ines [PAD] rows [UNK]out to İzmir, ΟΔΟΣ ΣΑΣ, straße, ﬁre, e\u0301 \u0301e, ½ ㎏ ¨ 東京タワー שָׁלוֹם',
    `${'a'.repeat(41)} ${'b'.repeat(40)} \u00a0\u2003 end`,
  ];

  it.each(TEXTS)('gives the same tokens: %j', (text) => {
    const remembering = rememberWords(tokenize);
    expect(remembering(text)).toEqual(tokenize(text));
    expect(remembering(`${text} ${text}`)).toEqual(tokenize(`${text} ${text}`));
  });

  it('gives the same tokens of any text', () => {
    const letters = constantFrom(' ', '  ', 'the', 'Keeper', '’s', '-', '\u0301', 'ﬁ', 'Σ', '[PAD]', '\n');
    const texts = oneof(
      array(letters).map((parts) => parts.join('')),
      string({ unit: 'binary' }),
    );
    assert(
      property(texts, (text) => {
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

/** Whether a changed tokenizer of the model that ships reads word by word. */
async function withChange(change: object): Promise<boolean> {
  const content = JSON.parse(await readFile(join(MODEL, 'tokenizer.json'), 'utf8')) as object;
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify({ ...content, ...change }));
  return readsWordByWord(folder);
}

describe('readsWordByWord', () => {
  it('tells so of the model that ships', async () => {
    expect(await readsWordByWord(MODEL)).toBe(true);
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
  ])('does not of one %s', async (_, change) => {
    expect(await withChange(change)).toBe(false);
  });
});
