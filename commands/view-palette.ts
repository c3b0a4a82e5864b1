import type { KeptAnswer } from '../src/answers/answer.ts';
import { sentencesFor } from '../src/languages/index.ts';
import type { Sentences } from '../src/languages/index.ts';
import type { Picture, Reply } from '../src/reply.ts';
import type { AgainRequest, CoverGenreRequest, CoverHuesRequest, ViewRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { answerPalette } from './answer-palette.ts';
import { plainReply } from './plain-reply.ts';
import type { PaletteRequest } from './recommended-palette.ts';
import { saySight } from './say-sight.ts';

/**
 * An answer's palette as others see it: a picture of it, and of plain covers that wear it, in colour, in grey and without
 * each kind of cones, on a white and on a dark page; with what merges, and what to do.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function viewPalette(request: ViewRequest, services: Services): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const answer = await services.answers.find(request.answer);
  const { colours } = answerPalette(answer, request);
  const { sight, edge, merging } = saySight(colours, sentences);
  const { view } = sentences.sight;
  const notes = sight
    ? [
        view.ink({
          colour: sight.ink.contrasts.colour,
          least: Math.min(...Object.values(sight.ink.contrasts)),
        }),
        ...(merging.length > 0 ? merging : [view.apart]),
        ...(edge.length > 0 ? edge : [view.standsOut]),
      ]
    : [];
  return {
    ...plainReply(request, view.headline, notes),
    ...(sight && { sight }),
    pictures: await drawView(answer, request, services, sentences),
  };
}

/** Whether a request wants its palette's picture as others see it. */
export function showsSight(request: CoverHuesRequest | CoverGenreRequest | AgainRequest): boolean {
  return request.command !== 'again' && request.picture && request.asSeen;
}

/** Draws an answer's palette as others see it. */
export async function drawView(
  answer: KeptAnswer,
  request: PaletteRequest & Pick<ViewRequest, 'theme'>,
  services: Services,
  sentences: Sentences,
): Promise<Picture[]> {
  const { title, colours } = answerPalette(answer, request);
  if (colours.length === 0) return [];
  const picture = await services.renderView({
    title,
    palette: colours,
    theme: request.theme ?? services.theme,
    words: { ...sentences.swatch, view: sentences.sight.viewPicture },
  });
  return [picture];
}
