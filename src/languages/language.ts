import type { LeftOutWords } from './say/left-out.ts';
import type { Lexicon } from '../hues/lexicon/lexicon.ts';
import type { Names } from './names.ts';
import type { BesideWords } from './say/beside.ts';
import type { BriefWords } from './say/brief.ts';
import type { ConventionWords } from './say/conventions.ts';
import type { CoverWords } from './say/covers.ts';
import type { GivenGenresWords } from './say/given-genres.ts';
import type { HeadlineWords } from './say/headlines.ts';
import type { ComparisonWords } from './say/make-up.ts';
import type { NamedGenreWords } from './say/named-genres.ts';
import type { NoticeWords } from './say/notices.ts';
import type { OwnWords } from './say/own.ts';
import type { ChatWords, PageWords } from './say/platforms.ts';
import type { PrintWords } from './say/print.ts';
import type { RealCoverWords } from './say/real-covers.ts';
import type { ReasonWords } from './say/reasons.ts';
import type { ColourWords } from './plain-colours.ts';
import type { DeskWords } from './say/desk.ts';
import type { SeriesWords } from './say/series.ts';
import type { SightWords } from './say/sight.ts';
import type { ShelfWords } from './say/shelf.ts';
import type { VoteWords } from './say/vote.ts';
import type { SwatchSayings } from './say/swatch.ts';
import type { TrendWords } from './say/trends.ts';
import type { ArgumentName, ArgumentWords, Sentences } from './sentences.ts';
import type { Writing } from './writing.ts';

/**
 * All that a language brings. What is said is decided for all languages at once; a language words each case, as a
 * whole sentence where it can. Values that a sentence is given are words and figures of the language already.
 */
export interface Language
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
      | 'followUps'
      | 'help'
      | 'commands'
    > {
  readonly writing: Writing;
  readonly names: Names;
  /** How it speaks of genres, in what people type and in blurbs. */
  readonly lexicon: Lexicon;
  /** What a blurb reads as: a list of genres. */
  readonly readsAs: (genres: string) => string;
  readonly onShelf: (shelf: string) => string;
  readonly givenGenres: GivenGenresWords;
  readonly leftOut: LeftOutWords;
  readonly makeUp: ComparisonWords;
  readonly why: ReasonWords;
  readonly realCovers: RealCoverWords;
  readonly own: OwnWords;
  readonly conventions: ConventionWords;
  readonly namedGenres: NamedGenreWords;
  readonly beside: BesideWords;
  readonly trends: TrendWords;
  readonly print: PrintWords;
  readonly cover: CoverWords;
  readonly swatch: SwatchSayings;
  readonly series: SeriesWords;
  readonly sight: SightWords;
  readonly brief: BriefWords;
  readonly shelf: ShelfWords;
  readonly vote: VoteWords;
  readonly colourWords: ColourWords;
  readonly desk: DeskWords;
  readonly arguments: Readonly<Record<Exclude<ArgumentName, 'top'>, ArgumentWords>> & {
    readonly top: Omit<ArgumentWords, 'description'> & {
      readonly description: (hues: Readonly<Record<'min' | 'max' | 'usual', number>>) => string;
    };
  };
  readonly chat: ChatWords;
  readonly page: PageWords;
  readonly notices: NoticeWords;
}
