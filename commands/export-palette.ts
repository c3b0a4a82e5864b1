import { isAboutBook } from '../src/answers/answer.ts';
import { exportPalette as paletteFiles, exportRanking } from '../src/palette/export/index.ts';
import type { Reply } from '../src/reply.ts';
import type { ExportRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { answerPalette } from './answer-palette.ts';
import { plainReply } from './plain-reply.ts';
import { sentencesFor } from '../src/languages/index.ts';

/**
 * An answer's palette as files for design programs, and all hues of a book as a table.
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
    ...paletteFiles(answerPalette(answer, request)),
    exportRanking(title, reading.hues, reading.neutrals),
  ];
  return plainReply(request, chat.exported, [], files);
}
