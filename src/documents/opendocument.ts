import { type DocumentContent, DocumentError } from './document.ts';
import { createProse } from './prose.ts';
import { localName, readXml } from './xml.ts';
import { openArchive } from './zip.ts';

/** Elements whose text isn't the document's: comments, deletions, footnotes, what is read aloud for pictures. */
const UNSEEN = new Set(['annotation', 'tracked-changes', 'note', 'ruby-text', 'forms', 'desc']);

/** Elements that hold text. */
const PARAGRAPHS = new Set(['p', 'h']);

/** Spaces that one element may stand for. */
const MOST_SPACES = 100;

/**
 * Reads the text of an OpenDocument text (ODF 1.3, part 3, chapter 6).
 *
 * @throws {DocumentError} where it can't be read
 */
export async function readOpenDocument(bytes: Buffer): Promise<DocumentContent> {
  const chunks = (await openArchive(bytes)).read('content.xml');
  if (chunks === undefined) throw new DocumentError('it has no text');
  const prose = createProse();
  let unseen = 0;
  let paragraphs = 0;
  let isContent = false;
  await readXml(chunks, {
    open(name, attributes) {
      const local = localName(name);
      isContent ||= local === 'document-content';
      if (UNSEEN.has(local)) unseen += 1;
      if (PARAGRAPHS.has(local)) paragraphs += 1;
      if (unseen > 0) return;
      if (local === 's') prose.add(' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c']) || 1)));
      else if (local === 'tab') prose.add(' ');
      else if (local === 'line-break') prose.add('\n');
    },
    close(name) {
      const local = localName(name);
      if (UNSEEN.has(local)) unseen -= 1;
      if (!PARAGRAPHS.has(local)) return;
      paragraphs -= 1;
      if (unseen === 0) prose.paragraph();
    },
    text: (text) => (paragraphs > 0 && unseen === 0 ? prose.add(text.replaceAll(/\s+/g, ' ')) : undefined),
    isDone: () => prose.isFull(),
  });
  // An encrypted document's content is no XML.
  if (!isContent) throw new DocumentError('it is protected by a password');
  return { text: prose.toString() };
}
