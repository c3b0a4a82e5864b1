import { isAboutBook, type KeptAnswer } from '../src/answers/answer.ts';
import { cut } from '../src/cut.ts';
import { genresOfBook } from '../src/hues/genres-of-book.ts';
import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { Reply } from '../src/reply.ts';
import type { LinkRequest } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { paletteLink } from '../src/shelf/palette-link.ts';
import { SHARED_LIMITS, SHARED_TEXT, type SharedPalette } from '../src/shelf/shared-palette.ts';
import { answerPalette } from './answer-palette.ts';
import { likelyCategories } from './describe-cover.ts';
import { plainReply } from './plain-reply.ts';
import type { PaletteRequest } from './recommended-palette.ts';
import { sayColour } from './say-colour.ts';

/**
 * An answer's palette as a link that holds it.
 *
 * @throws {AnswerGoneError} when it is no longer kept
 */
export async function sharePalette(request: LinkRequest, services: Services): Promise<Reply> {
  const sentences = sentencesFor(request.locale);
  const answer = await services.answers.find(request.answer);
  const { address } = services;
  if (address === undefined) return plainReply(request, sentences.chat.failed);
  const href = paletteLink(address, sharedPalette(answer, request, sentences));
  return {
    ...plainReply(request, sentences.shelf.linked),
    link: { label: sentences.shelf.link, href },
  };
}

/** What a link holds of an answer, in the words of a language: nothing of its blurb. */
function sharedPalette(answer: KeptAnswer, request: PaletteRequest, words: Sentences): SharedPalette {
  const { title, colours } = answerPalette(answer, request);
  const nameOf = (colour: { readonly name: string; readonly hex: string }) =>
    cut(sayColour(colour, words).name, SHARED_TEXT.colour);
  const hues = isAboutBook(answer) ? answer.reading.hues.slice(0, SHARED_LIMITS.hues) : [];
  return {
    l: words.locale,
    t: cut(title.replaceAll(/\s+/g, ' ').trim(), SHARED_TEXT.title),
    p: colours
      .slice(0, SHARED_LIMITS.colours)
      .map((colour) => [colour.hex, nameOf(colour), words.swatch.roles[colour.role]]),
    h: hues.map((hue) => [hue.hex, nameOf(hue), Math.round(hue.score * 100)]),
    g: genreNames(answer, words)
      .slice(0, SHARED_LIMITS.genres)
      .map((name) => cut(name, SHARED_TEXT.genre)),
  };
}

function genreNames(answer: KeptAnswer, words: Sentences): string[] {
  if (isAboutBook(answer)) return genresOfBook(answer.reading.genres).map(words.genreName);
  const { cover } = answer;
  return cover.canTell ? likelyCategories(cover, words).map(({ name }) => name) : [];
}
