import { isAboutBook, type KeptAnswer } from '../src/answers/answer.ts';
import type { ExportFormat } from '../src/export-formats.ts';
import { exportAnswer } from '../src/palette/export/index.ts';
import type { Reply, ReplyFile } from '../src/reply.ts';
import type { ExportRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { answerPalette } from './answer-palette.ts';
import { plainReply } from './plain-reply.ts';
import type { PaletteRequest } from './recommended-palette.ts';
import { sentencesFor } from '../src/languages/index.ts';

/**
 * An answer's palette as files for design programs, with all hues of a book as a table.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function exportPalette(request: ExportRequest, services: Services): Promise<Reply> {
  const { chat } = sentencesFor(request.locale);
  const answer = await services.answers.find(request.answer);
  const headline = isAboutBook(answer) ? chat.exported : chat.exportedCover;
  return plainReply(request, headline, [], filesOf(answer, request, request.formats));
}

/** Files of an answer's palette as it is shown, one for each format. */
export function filesOf(
  answer: KeptAnswer,
  shown: PaletteRequest,
  formats: readonly ExportFormat[],
): readonly ReplyFile[] {
  const palette = answerPalette(answer, shown);
  return exportAnswer({ palette, ...(isAboutBook(answer) && { ranking: answer.reading }) }, formats);
}
