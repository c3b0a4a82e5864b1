import { z } from 'zod';
import { askForHues, bookSchema } from '../../api/book.ts';
import { encodeHues, pictureUnreadable } from '../../api/encode.ts';
import { hexSchema, shareSchema } from '../../api/measures.ts';
import { huesAnswerSchema } from '../../api/hues-answer-schema.ts';
import { ProblemError } from '../../problem.ts';
import { coverSchema } from '../covers.ts';
import { sayReply } from '../say.ts';
import { defineTool } from '../tool.ts';

const COVER_ALONE = 'There is no description, no genre and no title. A cover alone is for read_cover.';

/** What `/api/hues` answers of a book with its cover. */
export const fitCover = defineTool({
  name: 'fit_cover',
  title: 'How a cover fits its book',
  description:
    'Holds a cover against the description of its book: how closely it wears the colours of covers of such books, which colours it shares with them and which set it apart, and whether it looks like the same kind of book.',
  input: bookSchema
    .pick({ description: true, genres: true, comparables: true, title: true, locale: true, top: true })
    .extend({ cover: coverSchema }),
  output: huesAnswerSchema
    .pick({ locale: true, headline: true, notes: true, fit: true, hues: true, palette: true })
    .extend({
      colours: z
        .array(
          z.object({
            name: z.string(),
            said: z.string(),
            hex: hexSchema,
            share: shareSchema,
            remark: z.string(),
          }),
        )
        .describe('The cover’s own colours, most of it first; `share` is of the cover.'),
    }),
  fetches: true,
  async answer({ cover: named, ...sent }, { ask, covers, language, signal }) {
    const book = bookSchema.parse({ ...sent, reasons: false });
    const cover = await covers.read(named, signal);
    const reply = await ask(askForHues(book, language, cover), signal);
    if (reply.coverFault !== undefined) throw pictureUnreadable(reply);
    if (reply.reading === undefined) throw new ProblemError('nothing-to-read', COVER_ALONE);
    // What is wrong with a cover beside a book is the first thing that is said.
    if (reply.cover === undefined) throw new ProblemError('picture-unreadable', reply.notes[0] ?? '');
    const { locale, headline, notes, fit, hues, palette } = encodeHues(reply, book.top);
    const colours = reply.ownColours.map(({ name, hex, share, remark, said }) => ({
      name,
      said: said.name,
      hex,
      share,
      remark,
    }));
    const figures = { locale, headline, notes, hues, palette, colours, ...(fit && { fit }) };
    return { figures, content: sayReply(reply, book.top) };
  },
});
