import type { Services } from '../../src/services.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { NewEntry } from '../../src/shelf/entry.ts';

/** Words that stand in the blurb of `someAnswer` and nowhere else. */
export const BLURB_WORDS = /guards the|dragon guards|forgot how|Orla Finch|lantern-keeper|"words":\["/i;

/** A book's answer as it is kept; its blurb compares itself with a writer. */
export async function someAnswer(services: Services): Promise<Answer> {
  const engine = await services.hues();
  const book = {
    title: 'Ash',
    genres: 'epic fantasy',
    blurb:
      'A dragon guards the last library in a kingdom that forgot how to read, until a lantern-keeper asks it for a story. For fans of Ursula K. Le Guin and Orla Finch.',
  };
  const reading = await engine.read(book);
  return { title: book.title, reading, reasons: await engine.explain(book, reading, 58), shortened: [] };
}

/** An answer on its way to a shelf. */
export function entryOf(answer: NewEntry['answer'], name: string, by = 'U1'): NewEntry {
  return {
    name,
    by,
    answer,
    locale: 'en',
    shown: { top: 5, variant: 0 },
    palette: [{ name: 'teal', hex: '#008080', role: 'main' }],
  };
}
