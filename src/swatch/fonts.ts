import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { packagePath } from '../package-root.ts';

/** Font families in the order in which a glyph is looked for; all ship in `assets/fonts`. */
export const FONT_FAMILIES = [
  'Inter',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Devanagari',
  'Noto Sans Tamil',
  'Noto Sans Thai',
  'Noto Sans JP',
  'Noto Sans KR',
  'Noto Sans SC',
  'Noto Emoji',
].join(', ');

/** The same families as Pango's font descriptions want them. */
export const PANGO_FAMILIES = FONT_FAMILIES.replaceAll(', ', ',');

const FONT_FILES = [
  'Inter-Regular.ttf',
  'Inter-Bold.ttf',
  'NotoSansArabic-Bold.ttf',
  'NotoSansHebrew-Bold.ttf',
  'NotoSansDevanagari-Bold.ttf',
  'NotoSansTamil-Bold.ttf',
  'NotoSansThai-Bold.ttf',
  'NotoSansJP-Regular.ttf',
  'NotoSansJP-Bold.ttf',
  'NotoSansKR-Bold.ttf',
  'NotoSansSC-Bold.ttf',
  'NotoEmoji-Bold.ttf',
] as const;

let loading: Promise<void> | undefined;

/**
 * Makes the fonts that ship available to sharp's text and SVG rendering, once a process. It has to be awaited
 * before the process draws any text, as fontconfig reads its configuration only then.
 *
 * A machine without fonts needs none. Where `FONTCONFIG_FILE` or `FONTCONFIG_PATH` is set, that configuration
 * stays and the fonts are added to it.
 */
export function loadFonts(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  const configured = process.env['FONTCONFIG_FILE'] ?? process.env['FONTCONFIG_PATH'];
  const own = packagePath('assets', 'fonts', 'fonts.conf');
  // The main thread has set it before it started this one.
  if (configured === own) return;
  // A worker thread's environment is a copy that fontconfig does not see.
  if (isMainThread && configured === undefined) {
    if (!canWrite(fontCacheHome())) process.env['XDG_CACHE_HOME'] = temporaryCacheHome();
    process.env['FONTCONFIG_FILE'] = own;
    return;
  }
  const { default: sharp } = await import('sharp');
  for (const file of FONT_FILES) {
    const fontfile = packagePath('assets', 'fonts', file);
    await sharp({ text: { text: 'A', fontfile } }).metadata();
  }
}

/** Where fontconfig keeps its cache (`prefix="xdg"`). */
function fontCacheHome(): string {
  return process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
}

/** A cache folder of this user's own; without a writable one fontconfig complains on stderr at every start. */
function temporaryCacheHome(): string {
  return join(tmpdir(), `coverhues-cache-${userInfo().uid}`);
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
