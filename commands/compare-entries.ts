import type { Reply } from '../src/reply.ts';
import type { ShelfRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { type ShelfEntry, titleOf } from '../src/shelf/entry.ts';
import type { Sentences } from '../src/languages/index.ts';
import { answerPalette } from './answer-palette.ts';
import { asWorn } from './as-worn.ts';
import { plainReply } from './plain-reply.ts';
import { type NamedPalette, sayDifferences } from './say-differences.ts';

/** Two saved palettes side by side, and in what they differ. */
export async function compareEntries(
  entries: readonly [ShelfEntry, ShelfEntry],
  request: ShelfRequest,
  services: Services,
  words: Sentences,
): Promise<Reply> {
  const [one, other] = entries.map((entry): NamedPalette => ({
    name: entry.name,
    palette: answerPalette(entry.answer, entry.shown),
  })) as [NamedPalette, NamedPalette];
  const { compare: say } = words.shelf;
  const headline = say.headline([one.name, other.name]);
  const reply = plainReply(request, headline, sayDifferences(one, other, words));
  if (!request.picture) return reply;
  const picture = await services.renderComparison({
    entries: [one, other].map(({ name, palette }, at) => ({
      label: name,
      title: titleOf(entries[at]!.answer),
      worn: palette.colours.map(asWorn),
    })),
    theme: request.theme ?? services.theme,
    words: { ...words.swatch, comparison: { heading: headline, opening: say.opening } },
  });
  return { ...reply, pictures: [picture] };
}
