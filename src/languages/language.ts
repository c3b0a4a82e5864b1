import type { Lexicon } from '../hues/lexicon/lexicon.ts';
import type { BesideWords } from './answers/beside.ts';
import type { ConventionWords } from './answers/conventions.ts';
import type { CoverWords } from './answers/cover.ts';
import type { GivenGenresWords } from './answers/given-genres.ts';
import type { HeadlineWords } from './answers/headlines.ts';
import type { LeftOutWords } from './answers/left-out.ts';
import type { ComparisonWords } from './answers/make-up.ts';
import type { NamedGenreWords } from './answers/named-genres.ts';
import type { OwnWords } from './answers/own.ts';
import type { PrintWords } from './answers/print.ts';
import type { RealCoverWords } from './answers/real-covers.ts';
import type { SeriesWords } from './answers/series.ts';
import type { SwatchSayings } from './answers/swatch.ts';
import type { TrendWords } from './answers/trends.ts';
import type { ReasonWords } from './answers/why.ts';
import type { BriefWords } from './follow-ups/brief.ts';
import type { DeskWords } from './follow-ups/desk.ts';
import type { ShelfWords } from './follow-ups/shelf.ts';
import type { SightWords } from './follow-ups/sight.ts';
import type { VoteWords } from './follow-ups/vote.ts';
import type { ChatWords } from './platforms/chat.ts';
import type { NoticeWords } from './platforms/notices.ts';
import type { PageWords } from './platforms/page.ts';
import type { Names } from './words/names.ts';
import type { ColourWords } from './words/plain-colours.ts';
import type { Writing } from './writing/writing.ts';
import type { ArgumentName, ArgumentWords, Sentences } from './sentences.ts';

/** What a language's `words.ts` holds: what it calls things, and what people say who speak it. */
interface WordsFile {
  readonly names: Names;
  /** How it speaks of genres, in what people type and in blurbs. */
  readonly lexicon: Lexicon;
  readonly colourWords: ColourWords;
}

/** What its `answers.ts` holds: how it writes, how to ask, and what is answered on a book, a cover and a series. */
interface AnswersFile
  extends
    HeadlineWords,
    Pick<
      Sentences,
      | 'locale'
      | 'nothingToRead'
      | 'whatToSend'
      | 'cautions'
      | 'cautionsBesideGenres'
      | 'genresShortened'
      | 'titleShortened'
      | 'titleUndrawable'
      | 'help'
      | 'commands'
    > {
  readonly writing: Writing;
  /** What a blurb reads as: a list of genres. */
  readonly readsAs: (genres: string) => string;
  readonly onShelf: (shelf: string) => string;
  readonly givenGenres: GivenGenresWords;
  readonly namedGenres: NamedGenreWords;
  readonly beside: BesideWords;
  readonly print: PrintWords;
  readonly trends: TrendWords;
  readonly leftOut: LeftOutWords;
  readonly makeUp: ComparisonWords;
  readonly why: ReasonWords;
  readonly realCovers: RealCoverWords;
  readonly conventions: ConventionWords;
  readonly own: OwnWords;
  readonly cover: CoverWords;
  readonly swatch: SwatchSayings;
  readonly series: SeriesWords;
  readonly arguments: Readonly<Record<Exclude<ArgumentName, 'top'>, ArgumentWords>> & {
    readonly top: Omit<ArgumentWords, 'description'> & {
      readonly description: (hues: Readonly<Record<'min' | 'max' | 'usual', number>>) => string;
    };
  };
}

/** What its `follow-ups.ts` holds: what can be done with an answer, and what is said then. */
interface FollowUpsFile extends Pick<Sentences, 'followUps'> {
  readonly desk: DeskWords;
  readonly sight: SightWords;
  readonly brief: BriefWords;
  readonly shelf: ShelfWords;
  readonly vote: VoteWords;
}

/** What its `platforms.ts` holds: what only chats and the web page say. */
interface PlatformsFile {
  readonly chat: ChatWords;
  readonly page: PageWords;
  readonly notices: NoticeWords;
}

/**
 * All that a language brings, file by file. What is said is decided for all languages at once, in the folder that is
 * called as the file; a language words each case, as a whole sentence where it can. Values that a sentence is given are
 * words and figures of the language already.
 */
export interface Language extends WordsFile, AnswersFile, FollowUpsFile, PlatformsFile {}
