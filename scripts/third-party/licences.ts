/** Licences under which something may ship: all let anybody use, change and pass it on. */
export const FREE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Packages that say nothing of their licence in their manifest, with the one that their own file says. */
export const SAID_ELSEWHERE: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/**
 * Packages that hold a library under the LGPL: libvips, which sharp loads when it runs. Whoever wants another one puts it in
 * its place; nothing here is linked into it.
 */
export const WITH_LIBVIPS = /^@img\/sharp-(?:libvips-|wasm32$|webcontainers-wasm32$|win32-)/;

/** What of a licence's expression is not free; nothing where all of it is. */
export function unfree(name: string, licence: string): string[] {
  return licence
    .replaceAll(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .filter((part) => !FREE.has(part) && !(part === 'LGPL-3.0-or-later' && WITH_LIBVIPS.test(name)));
}
