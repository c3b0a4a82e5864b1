import { describe, expect, it } from 'vitest';
import { withoutSoftBreaks } from '../../src/blurb/lines.ts';

const WRAPPED = `A retired detective returns to the harbour town where her sister
Vanished thirty winters ago. The town has kept its secret well
And will keep it.`;

describe('withoutSoftBreaks', () => {
  it('joins lines of like length, as an editor breaks them', () => {
    expect(withoutSoftBreaks(WRAPPED)).toBe(WRAPPED.replaceAll('\n', ' '));
  });

  it('joins a long line with one that goes on in small letters', () => {
    const text = 'The bestselling author who moved into the old house on the\nhill has his reasons.';
    expect(withoutSoftBreaks(text)).toBe(text.replace('\n', ' '));
  });

  it.each([
    ['a list', '1. The Salt Boat\n2. The Glass Tide\n3. A Storm of Bells'],
    ['a heading', '#1 BESTSELLER\nThe sea waits.'],
    ['verse', 'the sea\nthe salt\nthe sea'],
    ['paragraphs', `${WRAPPED.split('\n')[0]}\n\nand more`],
    [
      'two long lines',
      'A heading of some length above a paragraph of the blurb\nWhen the keeper finds a boat on the rocks below, she waits.',
    ],
  ])('leaves %s as it is', (_name, text) => {
    expect(withoutSoftBreaks(text)).toBe(text);
  });
});
