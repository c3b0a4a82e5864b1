import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pipedMessages } from '../../../src/platforms/terminal/messages.ts';

describe('pipedMessages', () => {
  it.each([
    [['one'], ['one']],
    [['one', '', 'two'], ['one\n\ntwo']],
    [
      ['/help', '/quit'],
      ['/help', '/quit'],
    ],
    [
      ['one', 'two', '/why', 'three', 'four'],
      ['one\ntwo', '/why', 'three\nfour'],
    ],
    [
      ['/coverhues --top 3 one', 'two', '/more'],
      ['/coverhues --top 3 one\ntwo', '/more'],
    ],
    [['/home/ann is a path'], ['/home/ann is a path']],
    [
      ['one', 'cover.jpg', 'two'],
      ['one', 'cover.jpg', 'two'],
    ],
    [
      ['one', 'https://example.com/cover.jpg', 'https://example.com/book.html', 'two'],
      ['one\nhttps://example.com/cover.jpg\nhttps://example.com/book.html\ntwo'],
    ],
    [
      ['/covergenre cover.png', 'one', 'two'],
      ['/covergenre cover.png', 'one\ntwo'],
    ],
    [[], []],
  ])('%j', async (lines, expected) => {
    const messages = pipedMessages(Readable.from(lines));
    expect(await Readable.from(messages).toArray()).toEqual(expected);
  });
});
