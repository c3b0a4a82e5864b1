import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partVocabulary } from '../../src/hues/part-vocabulary.ts';
import { packagePath } from '../../src/package-root.ts';

const written = (vocab: object, more: object = {}) =>
  JSON.stringify({ model: { type: 'WordPiece', vocab }, ...more });

/** What is read, put together again. */
function joined(json: string): unknown {
  const { content, words } = partVocabulary(json);
  if (words === undefined) return content;
  const { model, ...others } = content as { model: object };
  const numbers = words.words.map((word, at) => [word, words.numbers[at]]);
  return { ...others, model: { ...model, vocab: Object.fromEntries(numbers) } };
}

describe('partVocabulary', () => {
  it.each([
    ['the model’s own', readFileSync(packagePath('models', 'hues', 'tokenizer.json'), 'utf8')],
    ['one word', written({ a: 0 })],
    ['brackets and colons', written({ '{': 0, '}': 1, ':2,': 3, ',': 4, ß東: 12 })],
  ])('reads words by themselves: %s', (_, json) => {
    expect(partVocabulary(json).words?.words.length).toBeGreaterThan(0);
    expect(joined(json)).toEqual(JSON.parse(json));
  });

  it.each([
    ['no word', written({})],
    ['no vocabulary', '{"model":{"type":"BPE"}}'],
    ['a quotation mark', written({ a: 1, 'b"': 2 })],
    ['a backslash', written({ 'a\\': 1, b: 2 })],
    ['a number that is none of a word', written({ a: 1, b: 2.5 })],
    ['something behind it', written({ a: 1, b: 2 }, { version: '1.0' })],
    ['words in a list', '{"model":{"type":"Unigram","vocab":[["a",0.5]]}}'],
    ['lines', JSON.stringify({ model: { type: 'WordPiece', vocab: { a: 1 } } }, undefined, 2)],
  ])('leaves them where they are: %s', (_, json) => {
    expect(partVocabulary(json)).toEqual({ content: JSON.parse(json) });
  });

  it('refuses what is no JSON', () => {
    for (const json of [
      '',
      '{"model":{"a":1,"vocab":{"a":1}',
      '{"a":1,"vocab":{"a":1}}}',
      '{"a":1,"vocab":{"a"1}}',
    ])
      expect(() => partVocabulary(json)).toThrow(SyntaxError);
  });
});
