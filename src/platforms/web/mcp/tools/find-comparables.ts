import { askForHues, bookSchema } from '../../api/book.ts';
import { encodeHues } from '../../api/encode.ts';
import { huesAnswerSchema } from '../../api/hues-answer-schema.ts';
import { sayCovers } from '../say.ts';
import { defineTool } from '../tool.ts';

/** What `/api/hues` answers of real covers. */
export const findComparables = defineTool({
  name: 'find_comparables',
  title: 'Covers of comparable books',
  description:
    'Finds real covers of books like the one described, with title, author, year and colours; what such covers share and where one can differ, how they have changed, and whether they are illustrated or photographed. Books that you name as `comparables` are looked up, too.',
  input: bookSchema.pick({
    description: true,
    genres: true,
    comparables: true,
    title: true,
    locale: true,
  }),
  output: huesAnswerSchema.pick({
    locale: true,
    headline: true,
    notes: true,
    comparables: true,
    beside: true,
    own: true,
    covers: true,
    conventions: true,
    trends: true,
    style: true,
  }),
  fetches: false,
  async answer(sent, { ask, language, signal }) {
    const book = bookSchema.parse({ ...sent, reasons: false });
    const reply = await ask(askForHues(book, language), signal);
    const { locale, headline, notes, comparables, ...answer } = encodeHues(reply, book.top);
    const { beside, own, covers, conventions, trends, style } = answer;
    const found = { beside, own, covers, conventions, trends, style };
    const told = Object.entries(found).filter(([, value]) => value !== undefined);
    const figures = { locale, headline, notes, comparables, ...(Object.fromEntries(told) as typeof found) };
    return { figures, content: sayCovers(reply) };
  },
});
