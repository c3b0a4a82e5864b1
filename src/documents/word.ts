import { type DocumentContent, DocumentError } from './document.ts';
import { createProse } from './prose.ts';
import { localName, readXml } from './xml.ts';
import { openArchive } from './zip.ts';

/** Elements whose text a reader doesn't see: deleted, moved away, codes of fields, what older programs show instead. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback']);

/** What stands for a character. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * Reads the text of a Word document (Office Open XML, ECMA-376, part 1, section 17.3).
 *
 * @throws {DocumentError} where it can't be read
 */
export async function readWord(bytes: Buffer): Promise<DocumentContent> {
  const archive = await openArchive(bytes);
  const main = archive.names.find((name) => /^word\/document\d*\.xml$/i.test(name));
  const chunks = main === undefined ? undefined : archive.read(main);
  if (chunks === undefined) throw new DocumentError('it has no text');
  const prose = createProse();
  let unseen = 0;
  let isText = false;
  await readXml(chunks, {
    open(name) {
      const local = localName(name);
      if (UNSEEN.has(local)) unseen += 1;
      if (unseen > 0) return;
      isText = local === 't';
      prose.add(CHARACTERS[local] ?? '');
    },
    close(name) {
      const local = localName(name);
      if (UNSEEN.has(local)) unseen -= 1;
      isText = false;
      if (local === 'p') prose.paragraph();
    },
    text: (text) => (isText && unseen === 0 ? prose.add(text) : undefined),
    isDone: () => prose.isFull(),
  });
  return { text: prose.toString() };
}
