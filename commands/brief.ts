import { sentencesFor } from '../src/languages/index.ts';
import { fileStem } from '../src/palette/export/file-name.ts';
import type { Reply } from '../src/reply.ts';
import type { BriefRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { composeBrief } from './compose-brief.ts';
import { plainReply } from './plain-reply.ts';

/**
 * An answer as a brief for its cover's designer: one page of PDF.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function brief(request: BriefRequest, services: Services): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const spec = composeBrief(await services.answers.find(request.answer), request, sentences);
  const bytes = await services.renderBrief(spec);
  const file = { name: `${fileStem(spec.title)}-brief.pdf`, mediaType: 'application/pdf', bytes };
  return plainReply(request, sentences.brief.drawn, [], [file]);
}
