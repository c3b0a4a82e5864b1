import { printOf } from './index.ts';

/** What becomes of a `#rrggbb` colour on paper, as programs are told it (`Print`). */
export function printFigures(hex: string) {
  const { cmyk, isPrintable, ...print } = printOf(hex);
  const [cyan, magenta, yellow, black] = cmyk;
  return { cmyk: { cyan, magenta, yellow, black }, ...print, printable: isPrintable };
}
