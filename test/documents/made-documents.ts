import { deflateRawSync, deflateSync } from 'node:zlib';

/** A file of an archive. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes that the directory says it has; its own length unless told. */
  readonly claimed?: number;
  /** Whether it is marked as encrypted. */
  readonly isEncrypted?: boolean;
}

/** A ZIP archive (PKWARE APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16), without checksums. */
export function madeZip(files: readonly MadeFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed, isEncrypted = false } of files) {
    const whole = Buffer.from(content as string);
    // A first file of an EPUB or an OpenDocument, `mimetype`, is stored as it is.
    const method = name === 'mimetype' ? 0 : 8;
    const packed = method === 0 ? whole : deflateRawSync(whole);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isEncrypted ? 0x0801 : 0x0800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed ?? whole.length, 18);
    const title = Buffer.from(name);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(title.length, 0);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), fields, lengths, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, lengths, rest, title]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]);
}

/** A Word document with these paragraphs, as XML. */
export function madeWord(body: string, name = 'word/document.xml'): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return madeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name, content },
  ]);
}

/** An OpenDocument text with these elements in its body. */
export function madeOpenDocument(body: string): Buffer {
  const content = `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return madeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content },
  ]);
}

/** An e-book with this metadata, these items of its manifest and files. */
export function madeEpub(
  metadata: string,
  {
    manifest = '',
    spine = '',
    files = [],
  }: { manifest?: string; spine?: string; files?: readonly MadeFile[] } = {},
): Buffer {
  const list = `<?xml version="1.0"?><package><metadata xmlns:dc="dc">${metadata}</metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`;
  return madeZip([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    },
    { name: 'OEBPS/content.opf', content: list },
    ...files,
  ]);
}

/** An e-book with this description and this cover. */
export function madeEpubWithCover(description: string, cover: string | Uint8Array): Buffer {
  return madeEpub(`<dc:description>${description}</dc:description><meta name="cover" content="c"/>`, {
    manifest: '<item id="c" href="c.png" media-type="image/png"/>',
    files: [{ name: 'OEBPS/c.png', content: cover }],
  });
}

/** A font that every reader of PDFs has. */
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/**
 * A PDF (ISO 32000-1) of these pages, each the operators of its content; packed by Flate where asked to be, in a font; `more` are
 * streams that it refers to, packed.
 */
export function madePdf(
  pages: readonly string[],
  isPacked = false,
  font = FONT,
  ...more: readonly string[]
): Buffer {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
    Buffer.from(font),
  ];
  for (const [at, page] of pages.entries()) {
    const resources = '<< /Font << /F1 3 0 R >> >>';
    const dictionary = `/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + at * 2} 0 R /Resources ${resources}`;
    objects.push(Buffer.from(`<< ${dictionary} >>`), madeStream(page, isPacked));
  }
  objects.push(...more.map((text) => madeStream(text, true)));
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    parts.push(part);
    length += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

function madeStream(text: string, isPacked: boolean): Buffer {
  const whole = Buffer.from(text, 'latin1');
  const content = isPacked ? deflateSync(whole) : whole;
  const head = `<< /Length ${content.length} ${isPacked ? '/Filter /FlateDecode ' : ''}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')]);
}

/** A font whose characters have these widths, and whose text is told by this map; both may be anything. */
export function madeFont(widths: string, toUnicode = ''): string {
  const info = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A ${widths} ${info} /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 >> >>`;
  return `<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [${descendant}] ${toUnicode} >>`;
}

/** Operators that write these lines on a page, in bytes of Windows-1252. */
export function pageOf(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(' ')} ET`;
}
