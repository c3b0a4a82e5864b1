import { REQUEST_LIMITS } from '../request-limits.ts';
import type { Language } from './language.ts';
import { sayBeside } from './say/beside.ts';
import { sayBrief } from './say/brief.ts';
import { sayConventions } from './say/conventions.ts';
import { sayCovers } from './say/covers.ts';
import { sayDesk } from './say/desk.ts';
import { sayGivenGenres } from './say/given-genres.ts';
import { sayLeaning, sayWearing } from './say/headlines.ts';
import { sayLeftOut } from './say/left-out.ts';
import { sayMakeUp } from './say/make-up.ts';
import { sayNamedGenres } from './say/named-genres.ts';
import { sayNotices } from './say/notices.ts';
import { sayOwn } from './say/own.ts';
import { sayInChat, sayOnPage } from './say/platforms.ts';
import { sayPrint } from './say/print.ts';
import { sayRealCovers } from './say/real-covers.ts';
import { sayReasons } from './say/reasons.ts';
import { saySeries } from './say/series.ts';
import { saySight } from './say/sight.ts';
import { sayShelf } from './say/shelf.ts';
import { saySwatch } from './say/swatch.ts';
import { sayTrends } from './say/trends.ts';
import { sayVote } from './say/vote.ts';
import type { Sentences } from './sentences.ts';
import { speechIn } from './speech.ts';
import { capitalised } from './writing.ts';

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
    series: saySeries(language.series, speech),
    sight: saySight(language.sight, speech),
    brief: sayBrief(language.brief, speech),
    shelf: sayShelf(language.shelf, speech),
    vote: sayVote(language.vote, speech),
    desk: sayDesk(language.desk, speech),
    realCovers,
    own: sayOwn(language.own, speech),
    conventions: sayConventions(language.conventions, speech),
    namedGenres: sayNamedGenres(language.namedGenres, speech),
    beside: sayBeside(language.beside, realCovers, speech),
    trends: sayTrends(language.trends, speech),
    print: sayPrint(language.print, speech),
    arguments: {
      ...language.arguments,
      top: { ...top, description: top.description(REQUEST_LIMITS.top) },
    },
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
