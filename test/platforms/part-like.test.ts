import { describe, expect, it } from 'vitest';
import { partLike } from '../../src/platforms/part-like.ts';

describe('books behind --like', () => {
  it.each([
    ['A storm. --like Ice by Ada Quill; Salt', 'A storm.', 'Ice by Ada Quill; Salt'],
    ['A storm.\n—like: Ice by Ada Quill\nSalt', 'A storm.', 'Ice by Ada Quill\nSalt'],
    ['--like "Ice by Ada Quill" A storm. --like “Salt”', 'A storm.', 'Ice by Ada Quill\nSalt'],
    ['A storm --LIKE="Ice"', 'A storm', 'Ice'],
    ['A storm --like "Ice', 'A storm', '"Ice'],
  ])('%j', (sent, text, comparables) => {
    expect(partLike(sent)).toEqual({ text, comparables });
  });

  it.each(['', 'A storm—like no other—comes.', 'Nothing --likely', 'x--like Ice', ' A storm, like Ice. '])(
    'are not in %j',
    (text) => {
      expect(partLike(text)).toEqual({ text, comparables: '' });
    },
  );
});
