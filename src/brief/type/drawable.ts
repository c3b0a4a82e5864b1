import { graphemes, plainText } from '../../swatch/plain-text.ts';
import { faceOf } from './faces.ts';

/** What a reader doesn't miss where no font has it: emoji and other symbols, and signs without ink. */
const DISPENSABLE = /^[\p{S}\p{Extended_Pictographic}\p{Default_Ignorable_Code_Point}\p{M}\p{RI}]+$/u;

/** What a person wrote, as a page can set it. */
export interface Drawable {
  /** Without emoji and symbols that no font has; empty where a letter is lacking or nothing is left. */
  readonly text: string;
  /** Whether anything was left out. */
  readonly isWhole: boolean;
}

/** Marks on one letter beyond two, which no language writes with a letter of its own. */
const PILE = /(?<=\p{M}{2})\p{M}+/u;

/** A cluster, or, where marks are piled on its letter that no font has, the letter alone. */
function withoutPile(cluster: string): string {
  return PILE.test(cluster) && !faceOf(cluster, 'bold') ? cluster.replace(/\p{M}+/gu, '') : cluster;
}

/** A cluster, or, where no font has it, the plain letters that it stands for, such as those of a ligature (NFKC). */
function plainWhereLacking(cluster: string): string {
  if (faceOf(cluster, 'bold')) return cluster;
  const plain = cluster.normalize('NFKC');
  return graphemes(plain).every((each) => faceOf(each, 'bold')) ? plain : cluster;
}

/** What can be set of a text that somebody wrote: any script, any characters. */
export function drawableOf(written: string): Drawable {
  const clusters = graphemes(plainText(written)).map(withoutPile).map(plainWhereLacking);
  const kept = clusters.filter((cluster) => faceOf(cluster, 'bold'));
  const lacking = clusters.filter((cluster) => !faceOf(cluster, 'bold'));
  const text = lacking.every((cluster) => DISPENSABLE.test(cluster)) ? plainText(kept.join('')) : '';
  return { text, isWhole: lacking.length === 0 };
}
