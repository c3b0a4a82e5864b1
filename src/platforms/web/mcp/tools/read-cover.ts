import { z } from 'zod';
import { askForCover, coverFieldsSchema } from '../../api/covers.ts';
import { encodeCover } from '../../api/encode.ts';
import { coverAnswerSchema } from '../../api/cover-answer-schema.ts';
import { coverSchema } from '../covers.ts';
import { sayReply } from '../say.ts';
import { defineTool } from '../tool.ts';

/** What `/api/covers` answers. */
export const readCover = defineTool({
  name: 'read_cover',
  title: 'What a cover says',
  description:
    'Reads a cover’s picture: what kind of book it looks like, its own colours and how usual they are, its ground and contrast, and whether its title can be read at the sizes that shops show.',
  input: coverFieldsSchema.extend({
    cover: coverSchema,
    picture: z
      .boolean()
      .default(true)
      .describe('Whether the answer comes with a picture of the cover’s own colours, too.'),
  }),
  output: coverAnswerSchema.omit({ picture: true }),
  fetches: true,
  async answer({ cover: named, ...fields }, { ask, covers, language, signal }) {
    const cover = await covers.read(named, signal);
    const reply = await ask(askForCover(cover, fields, language), signal);
    const { picture: _, ...figures } = encodeCover(reply);
    return { figures, content: sayReply(reply) };
  },
});
