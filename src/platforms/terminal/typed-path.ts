import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPictureName } from '../../attachments/file-kind.ts';

/** Endings of the names of texts and documents, those that can't be read included. */
const BOOK = /\.(?:txt|text|md|markdown|x?html?|docx?|docm|dotx|odt|ott|epub|rtf|pdf|mobi|azw3?|pages)$/i;
const QUOTED = /^"([^"]+)"$|^“([^”]+)”$|^'([^']+)'$/;
/** An address on the web, which is no file here. */
const ON_THE_WEB = /^["“']?https?:\/\//i;
const ON_WINDOWS = /^[a-z]:[\\/]/i;
/** How a path begins that may hold spaces: terminals escape them in what is dragged there. */
const ROOTED = /^(?:\/|~[\\/]|\.{1,2}[\\/]|file:\/\/|[a-z]:[\\/])/i;

/**
 * A path as somebody types it or a terminal writes it: without quotes and escapes, with the home folder for `~`, and
 * from a file's address.
 */
export function typedPath(typed: string): string {
  const quoted = QUOTED.exec(typed);
  const inner = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
  const isEscaped = inner === undefined && !ON_WINDOWS.test(typed);
  const path = isEscaped ? typed.replaceAll(/\\([^\p{L}\p{N}._-])/gu, '$1') : (inner ?? typed);
  if (/^~(?=$|[\\/])/.test(path)) return join(homedir(), path.slice(1));
  return fromAddress(path) ?? path;
}

/** The path in a message that is nothing else than a picture's; none where it may be prose. */
export function barePicturePath(text: string): string | undefined {
  return barePath(text, isPictureName);
}

/** The path in a message that is nothing else than a text's or a document's; none where it may be prose. */
export function bareBookPath(text: string): string | undefined {
  return barePath(text, (path) => BOOK.test(path));
}

function barePath(text: string, isMeant: (path: string) => boolean): string | undefined {
  if (text.includes('\n') || ON_THE_WEB.test(text)) return undefined;
  if (!(QUOTED.test(text) || ROOTED.test(text) || !/(?<!\\)\s/.test(text))) return undefined;
  const path = typedPath(text);
  return isMeant(path) ? path : undefined;
}

function fromAddress(path: string): string | undefined {
  try {
    return path.startsWith('file://') ? fileURLToPath(path) : undefined;
  } catch {
    return undefined;
  }
}
