import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import {
  DOCUMENT_ATTACHMENT_LIMITS,
  PICTURE_ATTACHMENT_LIMITS,
  TEXT_ATTACHMENT_LIMITS,
} from '../../../src/attachments/limits.ts';
import { PICTURE_LIMITS } from '../../../src/picture-limits.ts';
import { type SentBook, readSentBook } from '../../../src/platforms/chat/sent-book.ts';
import { pictureQueue, type SentFile } from '../../../src/platforms/chat/sent-files.ts';
import type { Asked } from '../../../src/platforms/chat/turns.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { madeEpubWithCover, madeWord } from '../../documents/made-documents.ts';

const HOST = 'files.example';
const PNG = await flat('#000080', { width: 16, height: 24 }).png().toBuffer();
/** As they come over the network. */
const BYTES = new Uint8Array(PNG);
const BLURB = 'A storm is coming to the island, and nobody is ready for it.';
const { chat, cover: say } = sentencesFor('en');

const STORED: Readonly<Record<string, Buffer | string | number>> = {
  'cover.png': PNG,
  'other.png': Buffer.concat([PNG, Buffer.alloc(1)]),
  unnamed: PNG,
  'blurb.txt': BLURB,
  'book.pdf': '%PDF-1.7',
  'old.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  'blurb.docx': madeWord(`<w:p><w:r><w:t>${BLURB}</w:t></w:r></w:p>`),
  'large.rtf': `{\\rtf1 ${BLURB}{\\*\\data ${'0'.repeat(TEXT_ATTACHMENT_LIMITS.bytes)}}}`,
  'too-large.rtf': `{\\rtf1 ${'0'.repeat(DOCUMENT_ATTACHMENT_LIMITS.bytes)}}`,
  'book.epub': madeEpubWithCover(BLURB, PNG),
  'large.epub': madeEpubWithCover(BLURB, new Uint8Array(PICTURE_LIMITS.bytes + 1)),
  'large-cover.epub': madeEpubWithCover('', new Uint8Array(PICTURE_LIMITS.bytes + 1)),
  'gone.png': 404,
  'busy.png': 500,
};

/** What stands behind a platform's addresses. */
const serve: typeof fetch = (input) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const stored = STORED[url.pathname.slice(1)] ?? 404;
  if (typeof stored === 'number') {
    return Promise.resolve(new Response('', { status: stored, headers: { 'retry-after': '0' } }));
  }
  return Promise.resolve(new Response(typeof stored === 'string' ? stored : new Uint8Array(stored)));
};

const file = (name: string, mediaType?: string): SentFile => ({
  name,
  url: `https://${HOST}/${name}`,
  mediaType,
});
const picture = (name: string): SentFile => file(name, 'image/png');

async function read(sent: Partial<SentBook>, fetched: typeof fetch = serve): Promise<Asked> {
  const book: SentBook = { command: 'message', locale: 'en', text: '', files: [], ...sent };
  const source = { hosts: [HOST], fetch: fetched, pictures: pictureQueue() };
  const asked = await readSentBook(book, source, new AbortController().signal);
  if ('sentence' in asked || !('cover' in asked.request) || !asked.request.cover) return asked;
  // Whether the bytes are a buffer is no matter.
  return { ...asked, request: { ...asked.request, cover: new Uint8Array(asked.request.cover) } };
}

describe('a picture that somebody sends', () => {
  it.each<[string, Partial<SentBook>]>([
    ['alone', { files: [picture('cover.png')] }],
    ['with a few words', { text: 'My new cover!', files: [picture('cover.png')] }],
    ['without a name that says so', { files: [file('unnamed', 'application/octet-stream')] }],
    ['known by its name alone', { files: [file('cover.png')] }],
    ['called bytes and nothing more', { files: [file('cover.png', 'application/octet-stream')] }],
    ['with the command for covers', { command: 'covergenre', text: BLURB, cover: picture('cover.png') }],
  ])('%s is asked about', async (_how, sent) => {
    expect(await read({ ...sent, genres: 'thriller', theme: 'dark', private: true })).toEqual({
      request: {
        command: 'covergenre',
        cover: BYTES,
        genres: 'thriller',
        keep: true,
        formats: [],
        brief: false,
        theme: 'dark',
        picture: true,
        asSeen: false,
        locale: 'en',
        private: true,
      },
      notes: [],
    });
  });

  it.each<[string, Partial<SentBook>]>([
    ['a blurb', { text: BLURB, files: [picture('cover.png')] }],
    ['a text file', { files: [picture('cover.png'), file('blurb.txt', 'text/plain')] }],
    ['a text file and a few words', { text: '', files: [file('blurb.txt'), picture('cover.png')] }],
    ['/coverhues', { command: 'coverhues', text: BLURB, cover: picture('cover.png') }],
  ])('beside %s goes with it', async (_what, sent) => {
    expect(await read(sent)).toMatchObject({
      request: { command: 'coverhues', blurb: BLURB, cover: BYTES },
      notes: [],
    });
  });

  it('is the first of several, or the one that was chosen as the cover', async () => {
    const files = [picture('other.png'), picture('cover.png')];
    const first = await read({ files });
    expect(first).toMatchObject({ request: { cover: new Uint8Array(STORED['other.png'] as Buffer) } });
    expect(first).toMatchObject({ notes: [chat.file.leftOut(1)] });
    const chosen = await read({ command: 'coverhues', files, cover: picture('cover.png') });
    expect(chosen).toMatchObject({ request: { cover: BYTES }, notes: [chat.file.leftOut(2)] });
  });

  it('stays what it is where /coverhues is asked with it alone', async () => {
    expect(await read({ command: 'coverhues', cover: picture('cover.png') })).toMatchObject({
      request: { command: 'coverhues', blurb: '', cover: BYTES },
    });
  });

  it('chosen as the cover is looked at whatever it is called; what is in it is told later', async () => {
    expect(await read({ command: 'covergenre', cover: file('blurb.txt', 'text/plain') })).toMatchObject({
      request: { command: 'covergenre', cover: new TextEncoder().encode(BLURB) },
    });
  });
});

describe('a picture that can’t be had', () => {
  const gone = say.faults.ATTACHMENT_EXPIRED(PICTURE_LIMITS);

  it.each<[string, Partial<SentBook>]>([
    ['a message', { files: [picture('gone.png')] }],
    ['a few words', { text: 'look', files: [picture('gone.png')] }],
    ['/covergenre', { command: 'covergenre', cover: picture('gone.png') }],
    ['/coverhues', { command: 'coverhues', cover: picture('gone.png') }],
  ])('is told to %s', async (_what, sent) => {
    expect(await read(sent)).toEqual({ sentence: gone });
  });

  it.each<[string, Partial<SentBook>]>([
    ['a blurb', { text: BLURB, files: [picture('gone.png')] }],
    ['genres', { command: 'coverhues', genres: 'thriller', cover: picture('gone.png') }],
  ])('costs %s nothing but a note', async (_what, sent) => {
    const asked = await read(sent);
    expect(asked).toMatchObject({ notes: [`${gone} ${say.blurbAlone}`] });
    expect(asked).toHaveProperty('request.command', 'coverhues');
    expect(asked).not.toHaveProperty('request.cover');
  });

  it('is asked for several times where the platform is busy', async () => {
    const { sentence } = (await read({ files: [picture('busy.png')] })) as { sentence: string };
    expect(sentence).toBe(say.faults.ATTACHMENT_BUSY(PICTURE_LIMITS));
  });

  it('is not fetched from elsewhere', async () => {
    const elsewhere = { ...picture('cover.png'), url: 'https://elsewhere.example/cover.png' };
    const { sentence } = (await read({ files: [elsewhere] })) as { sentence: string };
    expect(sentence).toBe(say.faults.ATTACHMENT_REFUSED(PICTURE_LIMITS));
  });

  it('is asked for, where /covergenre brings none', async () => {
    expect(await read({ command: 'covergenre' })).toEqual({ sentence: say.noPicture });
  });
});

it.each([
  ['book.pdf', /I couldn't read “book.pdf”, a PDF: it seems to be protected or damaged/],
  [
    'old.doc',
    /“old.doc” seems to be a Word document, which I don't know how to read\. Save it as plain text/,
  ],
  ['too-large.rtf', /“too-large.rtf” is too large: I read files of up to 20 MB\./],
])('a document that can not be read is told: %s', async (name, expected) => {
  const { sentence } = (await read({ files: [file(name)] })) as { sentence: string };
  expect(sentence).toMatch(expected);
});

describe('a document that somebody sends', () => {
  it.each(['blurb.docx', 'large.rtf'])('is a blurb: %s', async (name) => {
    expect(await read({ files: [file(name)] })).toMatchObject({
      request: { command: 'coverhues', blurb: BLURB },
      notes: [],
    });
  });

  it('is a blurb and a cover, where it is an e-book', async () => {
    expect(await read({ text: 'Mine:', files: [file('book.epub')] })).toMatchObject({
      request: { command: 'coverhues', blurb: `Mine:\n\n${BLURB}`, cover: BYTES },
    });
    const both = await read({ files: [file('book.epub')], cover: picture('other.png') });
    expect(both).toMatchObject({ request: { cover: new Uint8Array(STORED['other.png'] as Buffer) } });
  });

  it('is a blurb, and a note on the cover, where that of an e-book is too large', async () => {
    const asked = await read({ files: [file('large.epub')] });
    expect(asked).toMatchObject({
      request: { command: 'coverhues', blurb: BLURB },
      notes: [
        expect.stringMatching(/^The picture is too large.* So this answer rests on the blurb alone\.$/),
      ],
    });
    expect(asked).not.toHaveProperty('request.cover');
    expect(await read({ files: [file('large-cover.epub')] })).toEqual({
      sentence: expect.stringMatching(/^The picture is too large/),
    });
    const both = await read({ files: [file('large.epub'), picture('cover.png')] });
    expect(both).toMatchObject({ request: { blurb: BLURB, cover: BYTES }, notes: [] });
  });
});

it('pictures are fetched a few at a time', async () => {
  const held: (() => void)[] = [];
  let open = 0;
  const slow: typeof fetch = async (input) => {
    open += 1;
    await new Promise<void>((resolve) => held.push(resolve));
    open -= 1;
    return serve(input);
  };
  const { atOnce } = PICTURE_ATTACHMENT_LIMITS;
  const source = { hosts: [HOST], fetch: slow, pictures: pictureQueue() };
  const book: SentBook = { command: 'message', locale: 'en', text: '', files: [picture('cover.png')] };
  const all = Promise.all(
    Array.from({ length: atOnce + 3 }, () => readSentBook(book, source, new AbortController().signal)),
  );
  while (held.length < atOnce) await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(open).toBe(atOnce);
  const state = { settled: false };
  const settled = all.then(() => (state.settled = true));
  while (!state.settled) {
    for (const go of held.splice(0)) go();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await settled;
  expect(await all).toHaveLength(atOnce + 3);
});
