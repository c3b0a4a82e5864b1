import type { Caution, Conventions, GivenGenres, GroundAdvice } from '../hues/reading.ts';
import type { HueLook } from '../palette/hue-look.ts';
import type { Role } from '../palette/role.ts';
import type { Request } from '../request.ts';
import type { SwatchWords } from '../swatch/words.ts';
import type { BesideSentences } from './answers/beside-sentences.ts';
import type { CoverSentences } from './answers/cover-sentences.ts';
import type { LeftOutSentences } from './answers/left-out-sentences.ts';
import type { NamedGenreSentences } from './answers/named-genre-sentences.ts';
import type { OwnSentences } from './answers/own-sentences.ts';
import type { PrintSentences } from './answers/print-sentences.ts';
import type { RealCoverSentences } from './answers/real-cover-sentences.ts';
import type { SeriesSentences } from './answers/series-sentences.ts';
import type { TrendSentences } from './answers/trend-sentences.ts';
import type { WhySentences } from './answers/why-sentences.ts';
import type { BriefSentences } from './follow-ups/brief-sentences.ts';
import type { DeskSentences } from './follow-ups/desk-sentences.ts';
import type { ShelfSentences } from './follow-ups/shelf-sentences.ts';
import type { SightSentences } from './follow-ups/sight-sentences.ts';
import type { VoteSentences } from './follow-ups/vote-sentences.ts';
import type { ChatSentences } from './platforms/chat-sentences.ts';
import type { NoticeSentences } from './platforms/notice-sentences.ts';
import type { PageSentences } from './platforms/page-sentences.ts';
import type { NamedGenre } from './words/named-genre.ts';
import type { OfferedWords } from './offered-words.ts';

/** What a headline says beside the hues. */
export interface HeadlineOptions {
  /** The book's title; empty when none was given. */
  readonly title: string;
  /** Whether the answer is a guess. */
  readonly modest: boolean;
  /** 0 for the first palette. */
  readonly variant: number;
  /** Whether it stands where no other palette was shown. */
  readonly alone?: boolean | undefined;
  /** Whether no hue sets such covers apart; the one that is named is then the one they carry most often. */
  readonly typical: boolean;
  /** Genres that lead the answer, as the asker named them; may be empty. */
  readonly genres: readonly NamedGenre[];
}

/** What may be asked after an answer. */
export type FollowUpName =
  | 'why'
  | 'more'
  | 'other'
  | 'view'
  | 'roll'
  | 'swap'
  | 'lock'
  | 'export'
  | 'brief'
  | 'save'
  | 'link'
  | 'vote'
  | 'share'
  | 'private';

/** Commands that people type or choose; the others follow from an answer. */
export type OfferedCommand = Exclude<
  Request['command'],
  'again' | 'lock' | 'view' | 'export' | 'brief' | 'link' | 'save' | 'vote-on'
>;

/** Fields of a request that an argument fills. */
export type ArgumentName = 'blurb' | 'genres' | 'comparables' | 'title' | 'lock' | 'cover' | 'top' | 'theme';

/** How an argument is offered, with the names of its choices, if it has any. */
export interface ArgumentWords extends OfferedWords {
  /** Names by choice, at most 100 characters each. */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * Everything that a person can read in a reply, in one language. Names of hues are CSS keywords and stay as they
 * are. What a person typed is repeated unaltered, but for its length.
 */
export interface Sentences {
  /** BCP 47 tag of the language. */
  readonly locale: string;

  /** One line that stands on its own. `hues` are names, the one to name first first; at least one. */
  readonly headline: (hues: readonly string[], options: HeadlineOptions) => string;

  /** Headline where no words were sent, and notes on what to send instead. */
  readonly nothingToRead: string;
  readonly whatToSend: readonly string[];

  readonly cautions: Readonly<Record<Caution, string>>;
  /** The cautions that would ask for genres, where the asker has named some. */
  readonly cautionsBesideGenres: Readonly<
    Record<'few-words' | 'unreadable-language' | 'not-a-blurb' | 'many-names', string>
  >;
  readonly genresShortened: string;
  readonly titleShortened: string;
  readonly titleUndrawable: string;

  /** A genre's display name; the model's own for a genre without one. */
  readonly genreName: (genre: NamedGenre) => string;
  /** What the blurb reads as; genres most probable first. */
  readonly readsAs: (genres: readonly NamedGenre[]) => string;
  /** The shelf below these genres where a bookseller would put the book. */
  readonly onShelf: (shelf: { readonly id: string; readonly name: string }) => string;
  /** What the asker's own genre words were taken for. `nameOf` gives the model's name for an id. */
  readonly givenGenres: (given: GivenGenres, nameOf: (id: string) => string) => string[];

  /** What of the blurb was left out of reading. */
  readonly leftOut: LeftOutSentences;

  /** Firm words: the make-up of covers repeats from source to source. `all` keeps what is not notable. */
  readonly advice: (ground: GroundAdvice, all: boolean) => string[];
  readonly why: WhySentences;
  /** Sentences one after the other, as the language sets them. */
  readonly together: (sentences: readonly string[]) => string;
  /** A phrase that stands on its own, such as what a hue looks like. */
  readonly asSentence: (phrase: string) => string;

  /** What a hue looks like, e.g. `a dark red`. */
  readonly look: (look: HueLook) => string;
  /** What a hue is for in the palette, within a sentence. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly swatch: SwatchWords;
  readonly cover: CoverSentences;
  readonly realCovers: RealCoverSentences;
  readonly own: OwnSentences;
  /** What most covers of such books share, and where one can differ and still be read as of their shelf: at most two sentences. */
  readonly conventions: (conventions: Conventions) => string[];
  readonly namedGenres: NamedGenreSentences;
  readonly beside: BesideSentences;
  readonly trends: TrendSentences;
  readonly print: PrintSentences;
  readonly series: SeriesSentences;
  /** How to ask, by example. */
  readonly help: { readonly headline: string; readonly notes: readonly string[] };
  readonly commands: Readonly<Record<OfferedCommand, OfferedWords>>;
  readonly arguments: Readonly<Record<ArgumentName, ArgumentWords>>;

  /** Labels of buttons, short enough to stand side by side. */
  readonly followUps: Readonly<Record<FollowUpName, string>>;
  readonly desk: DeskSentences;
  readonly sight: SightSentences;
  readonly brief: BriefSentences;
  readonly shelf: ShelfSentences;
  readonly vote: VoteSentences;

  readonly chat: ChatSentences;
  readonly page: PageSentences;
  readonly notices: NoticeSentences;
}
