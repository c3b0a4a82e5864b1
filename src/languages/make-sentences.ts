import { REQUEST_LIMITS } from '../request-limits.ts';
import { sayBeside } from './answers/beside.ts';
import { sayConventions } from './answers/conventions.ts';
import { sayCovers } from './answers/cover.ts';
import { sayGivenGenres } from './answers/given-genres.ts';
import { sayLeaning, sayWearing } from './answers/headlines.ts';
import { sayLeftOut } from './answers/left-out.ts';
import { sayMakeUp } from './answers/make-up.ts';
import { sayNamedGenres } from './answers/named-genres.ts';
import { sayOwn } from './answers/own.ts';
import { sayPrint } from './answers/print.ts';
import { sayRealCovers } from './answers/real-covers.ts';
import { saySeries } from './answers/series.ts';
import { saySwatch } from './answers/swatch.ts';
import { sayTrends } from './answers/trends.ts';
import { sayReasons } from './answers/why.ts';
import { sayBrief } from './follow-ups/brief.ts';
import { sayDesk } from './follow-ups/desk.ts';
import { sayShelf } from './follow-ups/shelf.ts';
import { saySight } from './follow-ups/sight.ts';
import { sayVote } from './follow-ups/vote.ts';
import { sayInChat } from './platforms/chat.ts';
import { sayNotices } from './platforms/notices.ts';
import { sayOnPage } from './platforms/page.ts';
import { speechIn } from './writing/speech.ts';
import { capitalised } from './writing/writing.ts';
import type { Language } from './language.ts';
import type { Sentences } from './sentences.ts';

/** Everything that a person can read in a reply, in a language. */
export function makeSentences(language: Language): Sentences {
  const speech = speechIn(language);
  const { genreName, genres, look, marks, names, shelf: shelfOf } = speech;
  const realCovers = { ...sayRealCovers(language.realCovers, speech), ...sayWearing(language, speech) };
  const { top } = language.arguments;
  return {
    ...saidAlways(language),
    headline: sayLeaning(language, speech),
    genreName,
    readsAs: (read) => language.readsAs(genres(read)),
    onShelf: (each) => language.onShelf(shelfOf(each)),
    givenGenres: sayGivenGenres(language.givenGenres, speech),
    leftOut: sayLeftOut(language.leftOut, speech),
    advice: sayMakeUp(language.makeUp, speech),
    why: sayReasons(language.why, speech),
    together: (sentences) => sentences.join(marks.space),
    asSentence: (phrase) => `${capitalised(phrase)}${marks.stop}`,
    look,
    roles: names.roles,
    swatch: saySwatch(
      language.swatch,
      { ...realCovers, named: language.beside.named, kept: language.desk.kept },
      speech,
    ),
    cover: sayCovers(language.cover, speech),
    realCovers,
    own: sayOwn(language.own, speech),
    conventions: sayConventions(language.conventions, speech),
    namedGenres: sayNamedGenres(language.namedGenres, speech),
    beside: sayBeside(language.beside, realCovers, speech),
    trends: sayTrends(language.trends, speech),
    print: sayPrint(language.print, speech),
    series: saySeries(language.series, speech),
    arguments: {
      ...language.arguments,
      top: { ...top, description: top.description(REQUEST_LIMITS.top) },
    },
    desk: sayDesk(language.desk, speech),
    sight: saySight(language.sight, speech),
    brief: sayBrief(language.brief, speech),
    shelf: sayShelf(language.shelf, speech),
    vote: sayVote(language.vote, speech),
    chat: sayInChat(language.chat, speech),
    page: sayOnPage(language.page, speech),
    notices: sayNotices(language.notices, speech, language.locale),
  };
}

/** What is said whatever it is said of. */
function saidAlways({
  locale,
  nothingToRead,
  whatToSend,
  cautions,
  cautionsBesideGenres,
  genresShortened,
  titleShortened,
  titleUndrawable,
  followUps,
  help,
  commands,
}: Language) {
  return {
    locale,
    nothingToRead,
    whatToSend,
    cautions,
    cautionsBesideGenres,
    genresShortened,
    titleShortened,
    titleUndrawable,
    followUps,
    help,
    commands,
  };
}
