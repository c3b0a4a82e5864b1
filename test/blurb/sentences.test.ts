import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesBetween, sentencesOf } from '../../src/blurb/sentences.ts';

const lettersOf = (text: string): string => text.match(/\p{L}/gu)?.join('') ?? '';
const textsOf = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['full stops', 'One two. Three! Four? Five…', ['One two.', 'Three!', 'Four?', 'Five…']],
    ['closing marks', '“One.” “Two!” (Three.) Four', ['“One.”', '“Two!”', '(Three.)', 'Four']],
    ['lines', 'one\ntwo\n\nthree', ['one', 'two', 'three']],
    ['bullets and stars', 'ONE • TWO ⭐⭐ three', ['ONE', 'TWO', 'three']],
    [
      'sentences without a space between',
      'It ends here.Then it begins.',
      ['It ends here.', 'Then it begins.'],
    ],
    ['lines that a catalogue lost', 'found hereThe sea waits', ['found here', 'The sea waits']],
    [
      'a heading that a catalogue lost',
      'The sea. It waits ABOUT THE AUTHOR Jo',
      ['The sea.', 'It waits', 'ABOUT THE AUTHOR Jo'],
    ],
  ])('parts %s', (_name, text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    'Dr. Reed of St. Ives met J. K. Hall at 3.30 p.m. on Sunday.',
    'She waited ... and waited.',
    'He had lived in the U.S. Army’s barracks.',
    'It cost $4.50, e.g. too much.',
    'McDonald and LeRoux drive to iCloud.',
  ])('leaves one whole: %s', (text) => {
    expect(textsOf(text)).toEqual([text]);
  });

  it('tells which begin and end a line', () => {
    const found = sentencesOf('One. Two.\nThree').map(({ text, opens, closes }) => [text, opens, closes]);
    expect(found).toEqual([
      ['One.', true, false],
      ['Two.', false, true],
      ['Three', true, true],
    ]);
  });

  it('leaves no word out, of any text, and says where each sentence stands', () => {
    const anyText = fc
      .array(
        fc.constantFrom('a', 'The ', 'Dr. ', '. ', '.', '! ', '”', '"', '\n', '\n\n', ' • ', '…', 'éÀ', '𝒶'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = sentencesOf(text);
        for (const { start, end, text: said } of sentences) expect(text.slice(start, end)).toBe(said);
        expect(sentences.map((sentence) => lettersOf(sentence.text)).join('')).toBe(lettersOf(text));
      }),
    );
  });
});

describe('sentencesBetween', () => {
  it('reads what stands between stretches, each for itself', () => {
    const text = 'One two [cut] three. Four [cut]';
    const cuts = [
      { start: 8, end: 13 },
      { start: 26, end: 31 },
    ];
    const found = sentencesBetween(text, cuts);
    expect(found.map((sentence) => sentence.text)).toEqual(['One two', 'three.', 'Four']);
    for (const { start, end, text: said } of found) expect(text.slice(start, end)).toBe(said);
  });
});
