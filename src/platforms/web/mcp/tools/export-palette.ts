import type { ContentBlock } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { ReplyFile } from '../../../../reply.ts';
import {
  askForBookFile,
  askForCoverFile,
  exportedFile,
  formatSchema,
  paletteBookSchema,
} from '../../api/exports.ts';
import { toBase64 } from '../../base64.ts';
import { coverSchema } from '../covers.ts';
import { defineTool } from '../tool.ts';

/** Media types of files that are texts. */
const TEXT = /^(?:text\/|image\/svg\+xml$|application\/(?:design-tokens\+json|x-gimp-palette)$)/;

/** What `/api/exports/{format}` answers. */
export const exportPalette = defineTool({
  name: 'export_palette',
  title: 'A palette as a file',
  description:
    'Writes the palette of a book, or a cover’s own, as a file for a design program, or as a page of PDF for the cover’s designer. The file comes as an embedded resource.',
  input: paletteBookSchema.extend({
    format: formatSchema.shape.format,
    cover: coverSchema
      .optional()
      .describe(`The cover whose own palette it is, in place of a book’s. ${coverSchema.description}`),
  }),
  output: z.object({
    name: z.string().describe('The file’s name, in ASCII.'),
    titledName: z.string().optional().describe('The same in the script of the book’s title.'),
    mediaType: z.string(),
    bytes: z.int().min(0).describe('How many it has.'),
    uri: z.string().describe('Of the embedded resource that holds it.'),
  }),
  fetches: true,
  async answer({ format, cover: named, ...book }, { ask, covers, language, signal }) {
    const request =
      named === undefined
        ? askForBookFile(book, format, language)
        : askForCoverFile(await covers.read(named, signal), format, book.locale ?? language);
    const reply = await ask(request, signal);
    const file = exportedFile(reply, format, named === undefined ? book : undefined);
    const { name, titledName, mediaType, bytes } = file;
    const uri = `coverhues://exports/${encodeURIComponent(name)}`;
    const figures = {
      name,
      mediaType,
      bytes: bytes.length,
      uri,
      ...(titledName !== undefined && { titledName }),
    };
    const text = `${reply.headline}\n\n${titledName ?? name}`;
    return { figures, content: [{ type: 'text', text }, embed(file, uri)] };
  },
});

function embed({ mediaType: mimeType, bytes }: ReplyFile, uri: string): ContentBlock {
  const content = TEXT.test(mimeType) ? { text: Buffer.from(bytes).toString() } : { blob: toBase64(bytes) };
  return { type: 'resource', resource: { uri, mimeType, ...content } };
}
