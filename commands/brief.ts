import type { KeptAnswer } from '../src/answers/answer.ts';
import { sentencesFor } from '../src/languages/index.ts';
import { named } from '../src/palette/export/file-name.ts';
import type { Reply, ReplyFile } from '../src/reply.ts';
import type { BriefRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { composeBrief } from './compose-brief.ts';
import { plainReply } from './plain-reply.ts';
import type { PaletteRequest } from './recommended-palette.ts';

/**
 * An answer as a brief for its cover's designer: one page of PDF.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function brief(request: BriefRequest, services: Services): Promise<Reply> {
  const answer = await services.answers.find(request.answer);
  const file = await briefOf(answer, request, services);
  return plainReply(request, sentencesFor(request.locale).brief.drawn, [], [file]);
}

/** The brief of an answer, with its palette as it is shown, in the language of a BCP 47 tag. */
export async function briefOf(
  answer: KeptAnswer,
  shown: PaletteRequest & { readonly locale: string },
  services: Services,
): Promise<ReplyFile> {
  const spec = composeBrief(answer, shown, sentencesFor(shown.locale));
  const bytes = await services.renderBrief(spec);
  return { ...named(spec, '-brief.pdf'), mediaType: 'application/pdf', bytes };
}
