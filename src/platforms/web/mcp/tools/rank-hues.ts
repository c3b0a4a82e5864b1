import { z } from 'zod';
import { askForHues, bookSchema } from '../../api/book.ts';
import { encodeHues } from '../../api/encode.ts';
import { huesAnswerSchema } from '../../api/hues-answer-schema.ts';
import { sayReply } from '../say.ts';
import { defineTool } from '../tool.ts';

/** What `/api/hues` answers. */
export const rankHues = defineTool({
  name: 'rank_hues',
  title: 'Cover hues of a book',
  description:
    'Ranks the colours that covers of such books wear, from a book’s description, with reasons, the palette as real covers wear it, comparable covers, genres, conventions and how others see the palette. With `lock` the palette keeps colours that you name; `roll` goes on to the next.',
  input: bookSchema.extend({
    picture: z.boolean().default(true).describe('Whether the answer comes with the swatch, too.'),
  }),
  output: huesAnswerSchema.omit({ picture: true }),
  fetches: false,
  async answer(book, { ask, language, signal }) {
    const reply = await ask(askForHues(book, language), signal);
    const { picture: _, ...figures } = encodeHues(reply, book.top);
    return { figures, content: sayReply(reply, book.top) };
  },
});
