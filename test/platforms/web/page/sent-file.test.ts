import { describe, expect, it } from 'vitest';
import { bands } from '../../../covers/drawn-covers.ts';
import { madeEpubWithCover, madeWord } from '../../../documents/made-documents.ts';
import { PICTURE_LIMITS } from '../../../../src/picture-limits.ts';
import { BLURB, webApp } from '../web.ts';

const app = webApp();

/** What the page says to a form with this file alone, in the field for a cover. */
async function answerTo(content: string | Uint8Array<ArrayBuffer>, name: string, type = ''): Promise<string> {
  const body = new FormData();
  body.append('cover', new File([content], name, { type }));
  return (await app.request('/', { method: 'POST', headers: { Accept: 'text/html' }, body })).text();
}

const textOf = (page: string): string => page.replaceAll(/<[^>]*>/g, ' ');

describe('a file in the field for a cover', () => {
  const word = new Uint8Array(madeWord(`<w:p><w:r><w:t>${BLURB}</w:t></w:r></w:p>`));

  it.each([
    ['of no name that tells', 'blurb', ''],
    ['of a wrong name', 'blurb.png', 'image/png'],
  ])('is read where it is a document %s', async (_, name, type) => {
    expect(await answerTo(word, name, type)).toContain('It reads as');
  });

  it.each([
    [BLURB, 'It reads as'],
    ['', 'Save it smaller'],
  ])('is an e-book whose cover is too large, which is said beside an answer to %j', async (blurb, also) => {
    const book = madeEpubWithCover(blurb, new Uint8Array(PICTURE_LIMITS.bytes + 1));
    const page = await answerTo(new Uint8Array(book), 'book.epub');
    const said = textOf(page);
    expect(said).toContain('The picture is too large');
    expect(said).toContain(also);
    expect(textOf(await answerTo(word, 'blurb'))).not.toContain('The picture is too large');
  });

  it.each(['cover.txt', 'cover.docx'])(
    'is looked at where it is a picture that is called %s',
    async (name) => {
      const picture = new Uint8Array(await bands([['#c81e1e', 1]]));
      expect(await answerTo(picture, name)).toContain('#c81e1e');
    },
  );

  it.each([
    ['blurb.txt', '“blurb.txt”'],
    ['blurb.docx', '“blurb.docx”'],
    ['cover.png', 'file is empty'],
    ['', 'Write a blurb here'],
  ])('is said to be empty where it is, but where none was chosen: %j', async (name, sentence) => {
    expect(await answerTo('', name)).toContain(sentence);
  });

  it.each([
    ['blurb.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '“blurb.doc” seems to be a Word document'],
    ['blurb.html', '<!doctype html><p>A storm.</p>', '“blurb.html” seems to be a web page'],
  ])('is called what it is where it can’t be read: %s', async (name, content, sentence) => {
    expect(await answerTo(new Uint8Array(Buffer.from(content, 'latin1')), name)).toContain(sentence);
  });
});
