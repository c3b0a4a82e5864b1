import { z } from 'zod';
import { nothingToRead, pictureUnreadable } from '../../api/encode.ts';
import { sightFields, sightOf } from '../../api/sight.ts';
import { askForBookView, askForCoverView, viewBookSchema } from '../../api/view.ts';
import { coverSchema } from '../covers.ts';
import { showPictures } from '../say.ts';
import { defineTool } from '../tool.ts';

/** What `/api/view.png` answers. */
export const viewPalette = defineTool({
  name: 'view_palette',
  title: 'A palette as others see it',
  description:
    'Shows the palette of a book, or a cover’s own, as others see it: in grey, and without each kind of cones; with the ink’s contrast, the edge that a cover needs on a page of a shop, and colours that look alike.',
  input: viewBookSchema.extend({
    cover: coverSchema
      .optional()
      .describe(`The cover whose own palette it is, in place of a book’s. ${coverSchema.description}`),
  }),
  output: z.object({ headline: z.string(), alt: z.string(), ...sightFields }),
  fetches: true,
  async answer({ cover: named, ...book }, { ask, covers, language, signal }) {
    const request =
      named === undefined
        ? askForBookView(book, language)
        : askForCoverView(await covers.read(named, signal), book, language);
    const reply = await ask(request, signal);
    const [picture] = reply.pictures;
    if (picture === undefined) throw named === undefined ? nothingToRead(reply) : pictureUnreadable(reply);
    const { headline } = reply;
    const text = [headline, ...reply.notes, picture.alt].join('\n\n');
    const figures = { headline, alt: picture.alt, ...sightOf(reply) };
    return { figures, content: [{ type: 'text', text }, ...showPictures(reply)] };
  },
});
