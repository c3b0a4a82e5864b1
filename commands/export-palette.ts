import { isAboutBook } from '../src/answers/answer.ts';
import type { HueReading } from '../src/hues/reading.ts';
import {
  type ExportedColour,
  exportPalette as paletteFiles,
  exportRanking,
} from '../src/palette/export/index.ts';
import type { Reply } from '../src/reply.ts';
import type { ExportRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { plainReply } from './plain-reply.ts';
import { type RecommendedColour, recommendedPalette } from './recommended-palette.ts';
import { sentencesFor } from '../src/languages/index.ts';

/**
 * An answer's palette as files for design programs, and all its hues as a table.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function exportPalette(request: ExportRequest, services: Services): Promise<Reply> {
  const { chat } = sentencesFor(request.locale);
  const answer = await services.answers.find(request.answer);
  // Only answers about books offer it.
  if (!isAboutBook(answer)) return plainReply(request, chat.failed);
  const { title, reading } = answer;
  const files = [
    ...paletteFiles({ title, hues: withFigures(reading, recommendedPalette(reading, request)) }),
    exportRanking(title, reading.hues, reading.neutrals),
  ];
  return plainReply(request, chat.exported, [], files);
}

/** A palette's colours as they are shown, with what is known of each; ranks are those among the hues. */
function withFigures(
  { hues, neutrals }: HueReading,
  palette: readonly RecommendedColour[],
): readonly ExportedColour[] {
  const known = new Map<string, Omit<ExportedColour, 'role'>>([
    ...neutrals.map(({ name, hex, css, score, lift }) => [name, { name, hex, css, score, lift }] as const),
    ...hues.map((hue) => [hue.name, hue] as const),
  ]);
  return palette.map(({ name, hex, role }) => ({ ...known.get(name), name, hex, role }));
}
