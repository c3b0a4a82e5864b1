import type { ReadableStream } from 'node:stream/web';
import { getDocumentProxy } from 'unpdf';
import { type DocumentContent, DocumentError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { createProse } from './prose.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

/** The least that PDF.js says of its work: errors. */
const ERRORS_ONLY = 0;

/**
 * Reads the text of a PDF's first pages; none of one that was scanned.
 *
 * @throws {DocumentError} where it is protected or damaged
 */
export async function readPdf(bytes: Buffer): Promise<DocumentContent> {
  try {
    const prose = createProse();
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: ERRORS_ONLY,
    });
    const pages = Math.min(document.numPages, DOCUMENT_LIMITS.pages);
    for (let number = 1; number <= pages && !prose.isFull(); number += 1) {
      const page = await document.getPage(number);
      // Stops in the middle of a page that has too much on it.
      for await (const { items } of page.streamTextContent() as ReadableStream<TextContent>) {
        for (const item of items) if ('str' in item) prose.add(item.hasEOL ? `${item.str}\n` : item.str);
        if (prose.isFull()) break;
      }
      prose.paragraph();
      page.cleanup();
    }
    return { text: joinWords(prose.toString()) };
  } catch (error) {
    throw new DocumentError('it is protected or damaged', { cause: error });
  }
}

/** Words that the end of a line has parted. */
function joinWords(text: string): string {
  return text.replaceAll(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1');
}
