import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { packagePath } from '../../../package-root.ts';
import { clientScript } from './client-script.ts';

/** A file that the page loads. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** Addresses of what the page loads; each holds a hash of its content, so that it can be kept for good. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** The script of a palette that a link holds. */
  readonly sharedScript: string;
  readonly font: string;
  readonly icon: string;
  /** The files by the last part of their addresses. */
  readonly files: ReadonlyMap<string, Asset>;
}

/** The page's style sheets, in the order in which they apply. */
const STYLES = [
  'base.css',
  'opening.css',
  'form.css',
  'answer.css',
  'swatches.css',
  'cover.css',
  'real-covers.css',
  'next.css',
  'series.css',
  'shared.css',
  'notice.css',
  'forced.css',
  'print.css',
];

const HASH_DIGITS = 10;

let loading: Promise<PageAssets> | undefined;

/** Everything that the page loads, read when it is first asked for and kept. */
export function pageAssets(): Promise<PageAssets> {
  loading ??= loadAssets().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Reads, bundles and names everything that the page loads. */
async function loadAssets(): Promise<PageAssets> {
  const files = new Map<string, Asset>();
  const add = (name: string, mediaType: string, content: string | Uint8Array): string => {
    const bytes = Uint8Array.from(typeof content === 'string' ? Buffer.from(content) : content);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
    const hashed = name.replace(/(?=\.\w+$)/, `.${hash}`);
    files.set(hashed, { bytes, mediaType });
    return `/assets/${hashed}`;
  };
  const [font, icon, script, sharedScript, ...styles] = await Promise.all([
    readFile(packagePath('assets', 'web', 'newsreader.woff2')),
    readFile(packagePath('assets', 'web', 'icon.svg')),
    clientScript('client'),
    clientScript('shared'),
    ...STYLES.map((name) => readFile(packagePath('assets', 'web', name), 'utf8')),
  ]);
  const fontAddress = add('newsreader.woff2', 'font/woff2', font);
  return {
    font: fontAddress,
    icon: add('icon.svg', 'image/svg+xml', icon),
    script: add('page.js', 'text/javascript; charset=utf-8', script),
    sharedScript: add('shared.js', 'text/javascript; charset=utf-8', sharedScript),
    style: add(
      'page.css',
      'text/css; charset=utf-8',
      styles.join('\n').replaceAll('url(newsreader.woff2)', `url(${fontAddress})`),
    ),
    files,
  };
}
