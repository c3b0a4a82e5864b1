import type { Hue } from './hues.ts';
import type { Role } from './role.ts';

/** A colour of a palette as an answer shows it, and what is known of it. */
export interface AnswerColour extends Hue {
  readonly role: Role;
  /** What its name stands for elsewhere, as `#rrggbb`: of a hue the keyword's own colour. */
  readonly css?: string;
  /** Its place among the hues of a book; absent for a neutral, and for a colour of a cover. */
  readonly rank?: number;
  /** Of a book: probability, 0 to 1, that it is on such a cover, and how many times the usual that is. */
  readonly score?: number;
  readonly lift?: number;
  /** Of a cover: the share of it, 0 to 1, that it stands for; absent for an ink that isn't on it. */
  readonly share?: number;
}

/** A palette as an answer shows it. */
export interface AnswerPalette {
  /** The book's title as its author typed it: any script, any characters, or empty. */
  readonly title: string;
  /** In the palette's own order: ground or primary first. */
  readonly colours: readonly AnswerColour[];
}
