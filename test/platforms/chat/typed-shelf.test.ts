import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedShelf } from '../../../src/platforms/chat/typed-shelf.ts';

const NOTHING = { whose: 'mine', name: '', other: '', page: 0 };

describe('what is typed after /shelf', () => {
  it.each([
    ['', { action: 'list' }],
    ['list', { action: 'list' }],
    ['list 3', { action: 'list', page: 2 }],
    ['channel', { action: 'list', whose: 'channel' }],
    ['workspace list', { action: 'list', whose: 'everybody' }],
    ['show Ash, first try', { action: 'show', name: 'Ash, first try' }],
    ['SHOW "Ash"', { action: 'show', name: 'Ash' }],
    ['everybody show list', { action: 'show', whose: 'everybody', name: 'list' }],
    ['compare "Ash" "Birch"', { action: 'compare', name: 'Ash', other: 'Birch' }],
    ['compare “Ash” with “Birch -> Elm”', { action: 'compare', name: 'Ash', other: 'Birch -> Elm' }],
    ['compare Ash; Birch', { action: 'compare', name: 'Ash', other: 'Birch' }],
    ['rename Ash -> Birch', { action: 'rename', name: 'Ash', other: 'Birch' }],
    ['rename "Ash" -> Birch', { action: 'rename', name: 'Ash', other: 'Birch' }],
    ['rename Ash -> "Birch"', { action: 'rename', name: 'Ash', other: 'Birch' }],
    ['delete Ash', { action: 'delete', name: 'Ash' }],
    ['forget', { action: 'forget' }],
    ['forget Ash', { action: 'delete', name: 'Ash' }],
    ['forget-me', { action: 'forget-me' }],
    ['Forget  me', { action: 'forget-me', name: 'me' }],
    ['forget me too', { action: 'delete', name: 'me too' }],
    ['forget "me"', { action: 'delete', name: 'me' }],
    ['channel forget me', { action: 'delete', whose: 'channel', name: 'me' }],
  ])('%s', (typed, read) => {
    expect(readTypedShelf(typed, 'en')).toEqual({ ...NOTHING, ...read });
  });

  it('may be in the asker’s language', () => {
    expect(readTypedShelf('zeigen „Asche“', 'de')).toEqual({ ...NOTHING, action: 'show', name: 'Asche' });
    expect(readTypedShelf('vergiss mich', 'de')).toEqual({ ...NOTHING, action: 'forget-me' });
    expect(readTypedShelf('比較 「氷」「雪」', 'ja')).toEqual({
      ...NOTHING,
      action: 'compare',
      name: '氷',
      other: '雪',
    });
  });

  it('is asked for anew where it can’t be told what to do', () => {
    expect(readTypedShelf('A detective returns to the harbour.', 'en')).toBeUndefined();
  });

  it('is read of anything that can be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readTypedShelf(`show ${typed}`, 'fr');
        expect(read?.action).toBe('show');
      }),
    );
  });
});
