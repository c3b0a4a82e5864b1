import { posix } from 'node:path';
import { escapedHtmlToText } from '../blurb/html-text.ts';
import { decodeText } from '../encoding/decode-text.ts';
import { type DocumentContent, DocumentError, FileTooLargeError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';
import { createProse } from './prose.ts';
import { localName, readShortXml } from './xml.ts';
import { type Archive, openArchive, readWhole } from './zip.ts';

/** Bytes of the files that say what is where in an e-book. */
const LONGEST_LIST = 5_000_000;

/** Bytes of a chapter, and of all that are read: no novel has more, with its marks. */
const LONGEST_CHAPTER = 5_000_000;
const MOST_OF_CHAPTERS = 10_000_000;

/** What an e-book says of itself. */
interface Package {
  /** Escaped or marked up, as publishers write it. */
  readonly description: string;
  /** The path of its cover's picture. */
  readonly cover: string | undefined;
  /** Paths of its first chapters, in their order. */
  readonly chapters: readonly string[];
}

/**
 * Reads the description of an e-book, or else the text that it begins with, and its cover (EPUB 3.3, and 2.0.1 for the
 * cover's older mark).
 *
 * @throws {DocumentError} where it can't be read
 */
export async function readEpub(bytes: Buffer): Promise<DocumentContent> {
  const archive = await openArchive(bytes);
  const path = await packagePath(archive);
  const list = await readWhole(archive, path, LONGEST_LIST);
  if (list === undefined) throw new DocumentError('it does not say what is in it');
  const { description, cover, chapters } = await readPackage(list, path);
  const text = description.trim() === '' ? await readChapters(archive, chapters) : description.trim();
  return { text, ...(cover !== undefined && (await readCover(archive, cover))) };
}

async function packagePath(archive: Archive): Promise<string> {
  const container = await readWhole(archive, 'META-INF/container.xml', LONGEST_LIST);
  let path: string | undefined;
  if (container !== undefined) {
    await readShortXml(container, {
      open(name, attributes) {
        if (localName(name) === 'rootfile') path ??= attributes['full-path'];
      },
    });
  }
  return path ?? archive.names.find((name) => name.endsWith('.opf')) ?? '';
}

async function readPackage(list: Buffer, path: string): Promise<Package> {
  const items = new Map<string, { readonly href: string; readonly isPicture: boolean }>();
  const order: string[] = [];
  const prose = createProse();
  let coverId: string | undefined;
  let isDescription = false;
  await readShortXml(list, {
    open(name, attributes) {
      const local = localName(name);
      const { id = '', href = '', properties = '', idref = '' } = attributes;
      if (local === 'item') {
        items.set(id, { href, isPicture: /^image\//i.test(attributes['media-type'] ?? '') });
        if (/(?:^|\s)cover-image(?:\s|$)/.test(properties)) coverId = id;
      } else if (local === 'itemref') order.push(idref);
      else if (local === 'meta' && attributes['name'] === 'cover') coverId ??= attributes['content'];
      else if (local === 'description') isDescription = true;
    },
    close(name) {
      if (localName(name) === 'description') isDescription = false;
    },
    text: (text) => (isDescription ? prose.add(text) : undefined),
  });
  const pathOf = (id: string): string[] => {
    const href = items.get(id)?.href;
    return href === undefined ? [] : [resolve(path, href)];
  };
  const picture = coverId !== undefined && items.get(coverId)?.isPicture === true ? pathOf(coverId) : [];
  return {
    description: prose.toString(),
    cover: picture[0],
    chapters: order.slice(0, DOCUMENT_LIMITS.chapters).flatMap(pathOf),
  };
}

/** The path of a file within the archive that another one names. */
function resolve(from: string, href: string): string {
  const [path = ''] = href.split('#', 1);
  return posix.join(posix.dirname(from), decoded(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A cover that is too large, or damaged, keeps nothing else from being read. */
async function readCover(
  archive: Archive,
  path: string,
): Promise<Pick<DocumentContent, 'cover' | 'coverFault'>> {
  try {
    const cover = await readWhole(archive, path, DOCUMENT_LIMITS.cover);
    return cover === undefined ? {} : { cover };
  } catch (error) {
    if (error instanceof FileTooLargeError) return { coverFault: 'PICTURE_TOO_LARGE' };
    if (error instanceof DocumentError) return { coverFault: 'PICTURE_DAMAGED' };
    throw error;
  }
}

async function readChapters(archive: Archive, paths: readonly string[]): Promise<string> {
  const prose = createProse();
  let left = MOST_OF_CHAPTERS;
  for (const path of paths) {
    const bytes = await readWhole(archive, path, LONGEST_CHAPTER);
    left -= bytes?.length ?? 0;
    const chapter = bytes === undefined ? undefined : decodeText(bytes);
    if (chapter?.kind !== 'text') continue;
    prose.add(escapedHtmlToText(chapter.text.slice(Math.max(0, chapter.text.search(/<body\b/i)))));
    prose.paragraph();
    if (prose.isFull() || left < 0) break;
  }
  return prose.toString();
}
