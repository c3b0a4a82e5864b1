import { z } from 'zod';
import { type Answer, answerSchema, isAboutBook, type KeptAnswer } from '../answers/answer.ts';
import type { Role } from '../palette/role.ts';

/** A colour of a palette as it was shown, most important first. */
export interface ShelfColour {
  readonly name: string;
  /** sRGB as `#rrggbb`. */
  readonly hex: string;
  readonly role?: Role | undefined;
}

/** What became of a vote that an entry won. */
export interface VoteOutcome {
  /** May be empty. */
  readonly question: string;
  /** Id of who put it to the vote. */
  readonly askedBy: string;
  /** Milliseconds since the epoch. */
  readonly ended: number;
  /** All that could be voted for, the winner first. */
  readonly tally: readonly { readonly label: string; readonly votes: number }[];
  /** In what the winner differed from the second: sentences, in the language of the vote. */
  readonly differed: readonly string[];
}

/** In which way an answer was shown when it was saved. */
export interface Shown {
  readonly top: number;
  readonly variant: number;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** An entry as a list shows it. */
export interface ShelfCard {
  readonly id: string;
  readonly name: string;
  /** What was asked about: a book, or a cover that came without one. */
  readonly kind: 'book' | 'cover';
  /** Of the book; may be empty. */
  readonly title: string;
  /** The palette as it was shown; may be empty. */
  readonly palette: readonly ShelfColour[];
  /** Id of who saved it, on the platform. */
  readonly by: string;
  /** BCP 47 tag of the language in which it was shown. */
  readonly locale: string;
  /** When it was saved, and when it was last changed: milliseconds since the epoch. */
  readonly made: number;
  readonly changed: number;
  /** When it was last used, by the day. */
  readonly used: number;
  readonly vote?: VoteOutcome | undefined;
}

/** An entry with its answer. */
export interface ShelfEntry extends ShelfCard {
  readonly shown: Shown;
  readonly answer: KeptAnswer;
}

/** What is put on a shelf. */
export type NewEntry = Pick<ShelfEntry, 'name' | 'palette' | 'by' | 'locale' | 'shown' | 'answer' | 'vote'>;

const cardSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['book', 'cover']),
  title: z.string(),
  palette: z.array(z.looseObject({ name: z.string(), hex: z.string(), role: z.string().optional() })),
  by: z.string(),
  locale: z.string(),
  made: z.number(),
  changed: z.number(),
  used: z.number(),
});

/** A shelf as the store has it: its cards in the order in which they were saved. */
export const shelfSchema = z.object({ cards: z.array(cardSchema) });

/** The rest of an entry, which is read when it is shown. */
export const contentSchema = z.object({
  shown: z.object({
    top: z.number(),
    variant: z.number(),
    theme: z.enum(['light', 'dark']).optional(),
  }),
  answer: answerSchema,
});

/** What a book's title is called in an answer; an answer about a cover alone has none. */
export function titleOf(answer: KeptAnswer): string {
  return isAboutBook(answer) ? answer.title : '';
}

/**
 * An answer without anything that is quoted of its blurb: no words that speak for hues or genres, and no books that
 * only the blurb compares itself with. What the asker said beside it, title and genres, stays.
 */
export function withoutQuotations(answer: KeptAnswer): KeptAnswer {
  if (!isAboutBook(answer)) return answer;
  const { toldBy: _quoted, beside, ...reading } = answer.reading;
  return {
    ...answer,
    reasons: answer.reasons.map((reason) => ({ ...reason, words: [] })),
    reading: { ...reading, ...(beside && { beside: ofAsker(beside) }) },
  };
}

function ofAsker(beside: NonNullable<Answer['reading']['beside']>): typeof beside {
  return { ...beside, found: beside.found.filter(({ from }) => from === 'asker') };
}
