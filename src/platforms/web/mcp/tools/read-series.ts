import { z } from 'zod';
import {
  askForSeries,
  encodeSeries,
  seriesAnswerSchema,
  seriesBookSchema,
  seriesSchema,
} from '../../api/series.ts';
import { REQUEST_LIMITS } from '../../../../request-limits.ts';
import { coverSchema } from '../covers.ts';
import { sayReply } from '../say.ts';
import { defineTool } from '../tool.ts';

const MOST = REQUEST_LIMITS.series.books;

/** What `/api/series` answers. */
export const readSeries = defineTool({
  name: 'read_series',
  title: 'Colours of a series',
  description:
    'Says which colours carry a series of two to eight books, which colour each of them may own, which ones are hard to tell apart when covers are small, and, where all have covers, what the next one may wear.',
  input: seriesSchema.extend({
    books: z
      .array(seriesBookSchema.extend({ cover: coverSchema.optional() }))
      .min(2, 'Expected at least two books')
      .max(MOST, `Expected at most ${MOST} books`)
      .describe('In their order. Each has a description, a cover or a title.'),
    picture: z
      .boolean()
      .default(true)
      .describe('Whether the answer comes with a picture of the covers, too.'),
  }),
  output: seriesAnswerSchema.omit({ picture: true }),
  fetches: true,
  async answer({ books: named, ...series }, { ask, covers, language, signal }) {
    const books = await Promise.all(
      named.map(async ({ cover, ...book }) =>
        Object.assign(book, cover !== undefined && { cover: await covers.read(cover, signal) }),
      ),
    );
    const reply = await ask(askForSeries({ ...series, books }, language), signal);
    const { picture: _, ...figures } = encodeSeries(reply);
    return { figures, content: sayReply(reply) };
  },
});
