import type { ReadableStream } from 'node:stream/web';
import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { isWorkSpent } from './bound-work.ts';
import { type DocumentContent, DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { createProse, type Prose } from './prose.ts';

type PDFDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type TextContent = Awaited<ReturnType<Awaited<ReturnType<PDFDocument['getPage']>>['getTextContent']>>;

/** The least that PDF.js says of its work: errors. */
const ERRORS_ONLY = 0;

/**
 * Reads the text of a PDF's first pages, or what was read before they took more work than they may; none of one that was
 * scanned.
 *
 * @throws {DocumentError} where it is protected or damaged, or nothing was read so far
 */
export async function readPdf(bytes: Buffer): Promise<DocumentContent> {
  const { getDocument } = await getResolvedPDFJS();
  const prose = createProse();
  const opening = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: ERRORS_ONLY,
  });
  try {
    await readPages(await opening.promise, prose);
  } catch (error) {
    if (!isWorkSpent()) throw new DocumentError('it is protected or damaged', { cause: error });
  } finally {
    await opening.destroy();
  }
  const text = joinWords(prose.toString());
  if (text === '' && isWorkSpent()) throw new DocumentError('reading it took too much');
  return { text };
}

async function readPages(document: PDFDocument, prose: Prose): Promise<void> {
  const pages = Math.min(document.numPages, DOCUMENT_LIMITS.pages);
  for (let number = 1; number <= pages && !prose.isFull() && !isWorkSpent(); number += 1) {
    const page = await document.getPage(number);
    // Stops in the middle of a page that has too much on it.
    for await (const { items } of page.streamTextContent() as ReadableStream<TextContent>) {
      for (const item of items) if ('str' in item) prose.add(item.hasEOL ? `${item.str}\n` : item.str);
      if (prose.isFull()) break;
    }
    prose.paragraph();
    page.cleanup();
  }
}

/** Words that the end of a line has parted. */
function joinWords(text: string): string {
  return text.replaceAll(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1');
}
