import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError, type DocumentKind } from '../../src/documents/document.ts';
import { DOCUMENT_LIMITS } from '../../src/documents/limits.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import {
  madeEpub,
  madeOpenDocument,
  madeFont,
  madePdf,
  madeWord,
  madeZip,
  pageOf,
} from './made-documents.ts';

const textOf = async (bytes: Buffer, kind: DocumentKind): Promise<string> =>
  (await parseDocument(bytes, kind)).text;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a Word document', () => {
  it('is read paragraph by paragraph', async () => {
    const body = `<w:p>${run('A storm ')}${run('at sea &amp; on land.')}</w:p><w:p>${run('“Élodie?”')}<w:r><w:br/></w:r>${run('No.')}</w:p>`;
    expect(await textOf(madeWord(body), 'word')).toBe('A storm at sea & on land.\n\n“Élodie?”\nNo.');
    expect(await textOf(madeWord(body, 'word/document2.xml'), 'word')).toContain('A storm');
  });

  it('is read without what its reader does not see', async () => {
    const body = `<w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Fallback>${run('twice')}</mc:Fallback></mc:AlternateContent>${run('Here')}</w:p>`;
    expect(await textOf(madeWord(body), 'word')).toBe('Here');
  });

  it('is read in no time however many spaces it has', async () => {
    const body = `<w:p>${run('A storm.')}${run(' '.repeat(90_000))}${run('.')}</w:p>`;
    expect(await textOf(madeWord(body), 'word')).toMatch(/^A storm\. {90000}\.$/);
  });

  it('is read as far as any blurb may reach', async () => {
    const body = `<w:p>${run('sea '.repeat(1000))}</w:p>`.repeat(500);
    expect((await textOf(madeWord(body), 'word')).length).toBeLessThanOrEqual(DOCUMENT_LIMITS.text);
  });

  it.each([
    ['has no text', madeZip([{ name: 'word/styles.xml', content: '<x/>' }])],
    ['is cut off', madeWord(run('A storm')).subarray(0, -30)],
    [
      'is damaged',
      Buffer.from(madeWord(run('A storm')).map((byte, at) => (at > 90 && at < 140 ? 0xff : byte))),
    ],
    ['is encrypted', madeZip([{ name: 'word/document.xml', content: '<x/>', isEncrypted: true }])],
    [
      'is larger than it says',
      madeZip([{ name: 'word/document.xml', content: `<x>${'a'.repeat(5000)}</x>`, claimed: 9 }]),
    ],
    ['is deeper than any text', madeWord('<w:p>'.repeat(DOCUMENT_LIMITS.depth))],
    ['is larger inside than is unpacked', madeWord(`<w:p a="${'a'.repeat(DOCUMENT_LIMITS.unpacked)}"/>`)],
  ])('is refused where it %s', async (_name, bytes) => {
    await expect(parseDocument(bytes, 'word')).rejects.toThrow(DocumentError);
  });

  it('takes nothing from outside, and no entity of its own', async () => {
    const content = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:p>${run('&a;&b;')}</w:p></w:document>`;
    expect(await textOf(madeZip([{ name: 'word/document.xml', content }]), 'word')).toBe('&a;&b;');
  });
});

describe('an OpenDocument text', () => {
  it('is read with its spaces and lines, and without comments and deletions', async () => {
    const body =
      '<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes><text:h>A <text:span>storm</text:span></text:h><text:p>at<text:s text:c="2"/>sea<text:line-break/>and<text:tab/>land.<office:annotation><text:p>Why?</text:p></office:annotation></text:p>';
    expect(await textOf(madeOpenDocument(body), 'opendocument')).toBe('A storm\n\nat  sea\nand land.');
  });

  it('is refused where a password protects it', async () => {
    const files = [
      { name: 'content.xml', content: Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 251) },
    ];
    await expect(parseDocument(madeZip(files), 'opendocument')).rejects.toThrow('protected by a password');
  });
});

describe('an e-book', () => {
  const COVER = '<item id="c" href="img/the%20cover.jpg" media-type="image/jpeg"/>';
  const files = [{ name: 'OEBPS/img/the cover.jpg', content: 'a picture' }];
  const CHAPTERS = {
    manifest: '<item id="two" href="2.xhtml"/><item id="one" href="1.xhtml#start"/>',
    spine: '<itemref idref="one"/><itemref idref="two"/><itemref idref="none"/>',
    files: [
      { name: 'OEBPS/2.xhtml', content: '<html><body><p>Two.</p></body></html>' },
      {
        name: 'OEBPS/1.xhtml',
        content: '<html><head><title>No</title></head><body><h1>One</h1><p>A storm.</p></body></html>',
      },
    ],
  };

  it('is its description, not its text, and its cover', async () => {
    const metadata =
      '<dc:description>&lt;p&gt;A storm.&lt;/p&gt;</dc:description><meta name="cover" content="c"/>';
    const bytes = madeEpub(metadata, {
      ...CHAPTERS,
      manifest: CHAPTERS.manifest + COVER,
      files: [...CHAPTERS.files, ...files],
    });
    const { text, cover } = await parseDocument(bytes, 'e-book');
    expect(text).toBe('<p>A storm.</p>');
    expect(Buffer.from(cover!).toString()).toBe('a picture');
  });

  it('has its cover where newer ones say it', async () => {
    const manifest = COVER.replace('/>', ' properties="svg cover-image"/>');
    const { cover } = await parseDocument(madeEpub('', { manifest, files }), 'e-book');
    expect(Buffer.from(cover!).toString()).toBe('a picture');
  });

  it('is what it begins with where it has no description', async () => {
    expect(await textOf(madeEpub('', CHAPTERS), 'e-book')).toBe('One\n\nA storm.\n\nTwo.');
  });

  it('is read as far as its markup is no longer than that of any book', async () => {
    const manifest = '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/>';
    const spine = `${'<itemref idref="a"/>'.repeat(3)}<itemref idref="b"/>`;
    const chapters = [
      { name: 'OEBPS/a.xhtml', content: `<body><p>One.</p>${'<span>'.repeat(800_000)}` },
      { name: 'OEBPS/b.xhtml', content: '<body><p>Two.</p>' },
    ];
    expect(await textOf(madeEpub('', { manifest, spine, files: chapters }), 'e-book')).toMatch(
      /^(?:One\.\s*){3}$/,
    );
  });

  it('does without a cover that is none or is not there', async () => {
    const asked = '<dc:description>A storm.</dc:description><meta name="cover" content="c"/>';
    for (const manifest of ['', COVER, COVER.replace('image/jpeg', 'application/xhtml+xml')]) {
      expect(await parseDocument(madeEpub(asked, { manifest }), 'e-book')).toEqual({ text: 'A storm.' });
    }
  });

  it.each([
    ['too large', { content: new Uint8Array(DOCUMENT_LIMITS.cover + 1) }, 'PICTURE_TOO_LARGE'],
    ['encrypted', { content: 'a picture', isEncrypted: true }, 'PICTURE_DAMAGED'],
    ['damaged', { content: 'a picture', claimed: 3 }, 'PICTURE_DAMAGED'],
  ])('says that its cover is %s', async (_name, file, coverFault) => {
    const asked = '<dc:description>A storm.</dc:description><meta name="cover" content="c"/>';
    const book = madeEpub(asked, { manifest: COVER, files: [{ ...files[0]!, ...file }] });
    expect(await readDocument(book, 'e-book')).toEqual({ text: 'A storm.', coverFault });
  });

  it('has a cover as large as any that is read', async () => {
    const asked = '<meta name="cover" content="c"/>';
    const file = { ...files[0]!, content: new Uint8Array(DOCUMENT_LIMITS.cover) };
    const { cover } = await readDocument(madeEpub(asked, { manifest: COVER, files: [file] }), 'e-book');
    expect(cover).toHaveLength(DOCUMENT_LIMITS.cover);
  });
});

describe('RTF', () => {
  it.each([
    ['its text', String.raw`{\rtf1\ansi A storm\par at\line sea.}`, 'A storm\n\nat\nsea.'],
    [
      'marks',
      String.raw`{\rtf1 \ldblquote No\rdblquote\emdash he\rquote s a\~b \{c\} \\d}`,
      '“No”—he’s a\u00a0b {c} \\d',
    ],
    ['Windows-1252', String.raw`{\rtf1\ansi\ansicpg1252 caf\'e9 \'93so\'94}`, 'café “so”'],
    ['a code page', String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8}`, 'При'],
    [
      'fonts of a code page',
      String.raw`{\rtf1\ansicpg1252{\fonttbl{\f0 A;}{\f1\fcharset204 B;}}\f0 \'e9{\f1 \'cf\'f0}\'e9}`,
      'éПрé',
    ],
    ['bytes of two', String.raw`{\rtf1\ansicpg932 \'8a\'43}`, '海'],
    [
      'Unicode with what stands for it',
      String.raw`{\rtf1\uc1 \u8212?{\uc2 \u28023\'8a\'43}\u-10179?\u-8704?.}`,
      '—海😀.',
    ],
    [
      'no fonts, notes and data',
      String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\*\generator X;}{\info{\title T}}{\pict 89ab}{\header H}A\bin3 }}} sea}`,
      'A sea',
    ],
    ['lines of the source', '{\\rtf1 A st\r\norm}', 'A storm'],
    ['what is not closed', String.raw`{\rtf1 A storm`, 'A storm'],
    ['what is closed twice', String.raw`{\rtf1 A}} storm`, 'A storm'],
  ])('is read with %s', async (_name, source, text) => {
    expect(await textOf(Buffer.from(source, 'latin1'), 'rtf')).toBe(text);
  });

  it('is refused where groups stand too deep in each other', async () => {
    await expect(
      parseDocument(Buffer.from(`{\\rtf1 ${'{'.repeat(DOCUMENT_LIMITS.depth)}`), 'rtf'),
    ).rejects.toThrow(DocumentError);
  });

  it('is read to its end whatever it holds', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\u8212',
      '\\bin9',
      "\\'e9",
      "\\'",
      '\\*',
      '\\f1',
      '\\fonttbl',
      '\\uc3',
      ' ',
      'a',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expect(await textOf(Buffer.from(`{\\rtf1 ${pieces.join('')}`), 'rtf')).toBeTypeOf('string');
      }),
    );
  });
});

describe('a PDF', () => {
  it.each([false, true])('is read line by line and page by page (packed: %s)', async (isPacked) => {
    const first = pageOf('A detective re-', 'turns \\(at last\\).', 'It rains \x97 again.');
    const text = await textOf(madePdf([first, pageOf('No.')], isPacked), 'pdf');
    expect(text).toBe('A detective returns (at last).\nIt rains — again.\n\nNo.');
  });

  it('is read as far as its first pages', async () => {
    const pages = Array.from({ length: DOCUMENT_LIMITS.pages + 1 }, (_, at) => pageOf(`Page ${at + 1}.`));
    const text = await textOf(madePdf(pages), 'pdf');
    expect(text).toContain(`Page ${DOCUMENT_LIMITS.pages}.`);
    expect(text).not.toContain(`Page ${DOCUMENT_LIMITS.pages + 1}.`);
  });

  it('is empty where it was scanned', async () => {
    expect(await textOf(madePdf(['q Q']), 'pdf')).toBe('');
  });

  it('is refused where it is damaged', async () => {
    await expect(parseDocument(Buffer.from('%PDF-1.7 …'), 'pdf')).rejects.toThrow(DocumentError);
  });
});

describe('readDocument', () => {
  it('reads a document in a thread of its own', async () => {
    expect(await readDocument(madePdf([pageOf('A storm.')]), 'pdf')).toEqual({ text: 'A storm.' });
    const { cover } = await readDocument(
      madeEpub('<meta name="cover" content="c"/>', {
        manifest: '<item id="c" href="c.png" media-type="image/png"/>',
        files: [{ name: 'OEBPS/c.png', content: Uint8Array.of(1, 2, 3) }],
      }),
      'e-book',
    );
    expect([...cover!]).toEqual([1, 2, 3]);
  });

  it('says what keeps a document from being read', async () => {
    await expect(readDocument(Buffer.from('PK no archive'), 'word')).rejects.toThrow(
      'the archive is damaged',
    );
  });

  const CMAP = `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${'1 beginbfrange <0000> <FFFF> <0000> endbfrange '.repeat(2000)} endcmap`;
  it.each<[string, DocumentKind, () => Buffer]>([
    ['a page of too many operators', 'pdf', () => madePdf(['q Q '.repeat(3_000_000)], true)],
    [
      'pages of too many operators together',
      'pdf',
      () => madePdf(Array(40).fill('q Q '.repeat(200_000)), true),
    ],
    ['a page that unpacks into spaces', 'pdf', () => madePdf([' '.repeat(200_000_000)], true)],
    ['a string without an end', 'pdf', () => madePdf([`BT /F1 9 Tf (${'a'.repeat(9_000_000)}`], true)],
    ['a list without an end', 'pdf', () => madePdf(['['.repeat(9_000_000)], true)],
    [
      'a font that tells of each character two thousand times',
      'pdf',
      () => madePdf(['BT /F1 9 Tf <0001> Tj'], false, madeFont('', '/ToUnicode 6 0 R'), CMAP),
    ],
    [
      'widths of more characters than the heap holds',
      'pdf',
      () => madePdf(['BT /F1 9 Tf <0001> Tj'], false, madeFont('/W [0 1000000000 500]')),
    ],
  ])('gives up %s, and reads the next', { timeout: 30_000 }, async (_name, kind, make) => {
    await expect(readDocument(make(), kind)).rejects.toThrow('reading it took too much');
    expect(await readDocument(madePdf([pageOf('A storm.')]), 'pdf')).toEqual({ text: 'A storm.' });
  });

  it('has the pages that it read before one that takes too much', async () => {
    const bytes = madePdf([pageOf('A storm.'), 'q Q '.repeat(3_000_000)], true);
    expect(await readDocument(bytes, 'pdf')).toEqual({ text: 'A storm.' });
  });

  it('ends with its signal', async () => {
    const leaving = new AbortController();
    const reading = readDocument(madePdf([pageOf('A storm.')]), 'pdf', leaving.signal);
    leaving.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect(await readDocument(madePdf([pageOf('A calm.')]), 'pdf')).toEqual({ text: 'A calm.' });
  });
});
