import { type FollowUpName, sentencesFor } from '../../src/languages/index.ts';

/** What a designer may do next with an answer about a book, and with one about a cover alone, in the menu's order. */
const DESK = {
  book: ['lock', 'swap', 'view', 'export', 'brief', 'save', 'link', 'vote'],
  cover: ['view', 'export', 'brief', 'save', 'link'],
} as const satisfies Record<string, readonly FollowUpName[]>;

/** The labels of the menu's options, in English. */
export function deskLabels(of: keyof typeof DESK): string[] {
  const { followUps } = sentencesFor('en');
  return DESK[of].map((name) => followUps[name]);
}
