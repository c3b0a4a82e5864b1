import { hash } from 'node:crypto';

/** Characters of a file name; file systems allow 255 bytes. */
const LONGEST = 100;

const EXTENSION = /\.(?:jpe?g|png|webp|gif|tiff?|avif|heic|bmp|img)$/i;

/** A text as a file name that every system takes: Latin letters, digits, dots, hyphens and underscores. */
function sanitiseName(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9._-]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, LONGEST);
}

/**
 * What an address calls its picture: the value of its parameter `id` (as in Google Books'
 * `…/content?id=XYZ&printsec=frontcover`), or else the last part of its path without extension; sanitised.
 * Empty when it has neither.
 */
function pictureId(image: string): string {
  return sanitiseName(identifier(image));
}

/**
 * The names, without extension, under which an address's picture may lie: its id, or the whole address,
 * sanitised.
 */
export function pictureNames(image: string): string[] {
  const names = [pictureId(image), sanitiseName(image), sanitiseName(image.replace(EXTENSION, ''))];
  return [...new Set(names)].filter((name) => name !== '');
}

/** The names that a picture file answers to: `covers/a b.jpg` to `a_b` and `a_b.jpg`. */
export function fileNames(path: string): string[] {
  const name = path.replace(/^.*[/\\]/, '');
  return [...new Set([sanitiseName(name.replace(EXTENSION, '')), sanitiseName(name)])].filter(Boolean);
}

function identifier(image: string): string {
  const [path = '', query = ''] = image.replace(/#.*$/s, '').split('?', 2);
  const id = new URLSearchParams(query).get('id');
  if (id) return id;
  const last = path.replace(/\/+$/, '').replace(/^.*[/\\]/s, '');
  return decode(last).replace(EXTENSION, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One id for each address, in order: what it calls its picture, and, where that says nothing or two say the same
 * (on a file system that tells no case apart), a part of the address's hash behind it.
 */
export function uniqueIds(images: readonly string[]): string[] {
  const ids = images.map(pictureId);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1);
  return ids.map((id, at) => {
    if (id !== '' && counts.get(id.toLowerCase()) === 1) return id;
    return `${id || 'cover'}-${hash('sha256', images[at] ?? '').slice(0, 12)}`;
  });
}
