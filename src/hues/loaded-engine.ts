import type { BookKind } from '../cover-index/alike.ts';
import { type CoverAnswerer } from '../cover-index/answers.ts';
import type { Contender } from '../cover-index/palettes.ts';
import { once } from '../once.ts';
import { hueIndex, HUES } from '../palette/hues.ts';
import type { ColourScore } from '../palette/ranked-hue.ts';
import { sigmoid } from '../models/probabilities.ts';
import { type Classifier } from './classifier.ts';
import { createGenreReader } from './genre-words.ts';
import { foreignWords } from './lexicon/genre-table.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { genreTeller } from './lexicon/tell-genres.ts';
import { titleReader } from './lexicon/title-colours.ts';
import { AmongCovers } from './among-covers.ts';
import { placedBook, type IndexPlace, toKeptPlace } from './book-place.ts';
import { adviseGround } from './ground.ts';
import { type MeasuredCovers } from './measured.ts';
import { type ModelConfig } from './model-files.ts';
import { isTelling, leadByShelf } from './genres-of-book.ts';
import { genreEvidence, rankColours } from './ranking.ts';
import type {
  Book,
  CoverFit,
  CoverLook,
  HueReading,
  HueReason,
  HuesEngine,
  TitleCompletion,
} from './reading.ts';
import { explainHues } from './reasons.ts';
import { type FindCue } from './reasons/cues.ts';
import { exactEffects } from './reasons/exact-effects.ts';
import { effectsByLeavingOut } from './reasons/leave-out.ts';
import type { Mention, WordedText } from './reasons/text-words.ts';
import { genreRecogniser, leadByNamed, seenGenres } from './recognise-genres.ts';
import { createShelfReader, type NamedShelves, type ShelfVocabulary } from './shelf-words.ts';
import { shelvesOf } from './shelves.ts';
import { type ExplainedTokens, type ScoreTexts, type TextScores, textScorer } from './score-texts.ts';
import type { Tokenize } from './tokenize.ts';
import type { Tokenizer } from './tokenizer.ts';
import { rememberEmpty } from './score-empty-once.ts';
import { bookReader, contextOf, type BookQuestion, readOf, tellsNothing } from './understand-book.ts';
import { MOST_WINDOWS } from './windows.ts';
import { wordsToComplete } from './words-to-complete.ts';
import { rememberWords } from './word-tokens.ts';

const NOTHING_NAMED: NamedShelves = { shelves: [], given: { recognised: [], unknown: [] } };

/** What is remembered of a reading for as long as somebody has it. */
interface BehindReading {
  /** What it answers, so that it can be explained without understanding the book again. */
  readonly question: BookQuestion;
  /** What the tokens of its text add, where that was said as it was read. */
  readonly explained: ExplainedTokens | undefined;
  /** Where it stands among covers, and which of these may lead its answer. */
  readonly place?: IndexPlace | undefined;
  readonly contenders?: () => readonly Contender[];
}

/** A loaded model that reads books. */
export class LoadedEngine implements HuesEngine {
  readonly #config: ModelConfig;
  readonly #tokenize: Tokenize;
  /** Whether the tokenizer gives a text's tokens word by word. */
  readonly #wordByWord: boolean;
  readonly #classifier: Classifier;
  /** What real covers of such books say; absent for a model without an index. */
  readonly #among: AmongCovers | undefined;
  readonly #close: () => Promise<unknown>;
  readonly #measured: MeasuredCovers;
  /** What themes of books are known by, in words that can be named as reasons. */
  readonly #findCue: FindCue;
  readonly #understand: (book: Book) => BookQuestion;
  readonly #genreNames: ReadonlyMap<string, string>;
  readonly genreWords: (locale: string) => readonly string[];
  readonly #readShelves: (text: string) => NamedShelves;
  readonly #score: ScoreTexts;
  /** Index among the 58 of each of the model's labels. */
  readonly #hueIndices: readonly number[];
  readonly #recognise: ReturnType<typeof genreRecogniser>;
  readonly #behind = new WeakMap<HueReading, BehindReading>();

  constructor(
    config: ModelConfig,
    { tokenize, wordByWord }: Tokenizer,
    { classifier, covers }: { readonly classifier: Classifier; readonly covers: CoverAnswerer | undefined },
    {
      measured,
      tags,
      findCue,
      shelfWords,
      lexicons,
    }: {
      readonly measured: MeasuredCovers;
      readonly tags: Readonly<Record<string, readonly string[]>>;
      readonly findCue: FindCue;
      readonly shelfWords: ShelfVocabulary;
      readonly lexicons: readonly Lexicon[];
    },
  ) {
    this.#config = config;
    this.#tokenize = tokenize;
    this.#wordByWord = wordByWord;
    this.#classifier = classifier;
    this.#close = () => Promise.all([classifier.close(), covers?.close()]);
    if (covers) {
      const among = new AmongCovers(covers, config);
      this.#among = among;
      this.fit = (book, looks) => this.#fit(among, book, looks);
      this.completeTitles = (text, most) => covers.books.complete(text, most);
      this.kindsOf = (books) => this.#kindsOf(among, books);
      this.placeOf = (reading) => {
        const place = this.#behind.get(reading)?.place;
        return place && toKeptPlace(place);
      };
      this.contendersOf = (reading) => this.#behind.get(reading)?.contenders?.() ?? [];
      this.roll = (reading, kept, wanted) => {
        const { features, options } = placedBook(kept, reading, covers.usualFeatures, config.genres);
        return covers.roll(features, options, wanted);
      };
    }
    this.#measured = measured;
    this.#findCue = findCue;
    this.#score = rememberEmpty(textScorer(config, classifier, tokenize));
    this.#hueIndices = config.labels.map((label) => hueIndex(label)!);
    const known = Object.entries(measured.genres).map(([id, { name }]) => ({ id, name }));
    const readGenres = once(() => createGenreReader(tags, known, foreignWords(lexicons)));
    const tellGenres = once(() => genreTeller(lexicons));
    const readShelves = once(() => createShelfReader(config.shelves, shelfWords));
    this.#readShelves = (text) =>
      text.trim() === '' ? NOTHING_NAMED : readShelves()(text, readGenres()(text));
    const readTitle = once(() => titleReader(lexicons));
    this.#understand = bookReader(
      this.#readShelves,
      (texts) => tellGenres()(texts),
      tokenize,
      (title, language) => (title === '' ? [] : readTitle()(title, language)),
    );
    const names = known.map(({ name }) => name);
    this.genreWords = wordsToComplete(names, tags, lexicons);
    this.#genreNames = new Map([
      ...Object.entries(measured.genres).map(([id, genre]) => [id, genre.name] as const),
      ...config.genres.map((genre) => [genre.id, genre.name] as const),
    ]);
    this.#recognise = genreRecogniser(config, this.#genreNames);
  }

  async read(book: Book, explains = false): Promise<HueReading> {
    const [reading] = await this.#readAll([book], { explains });
    return reading!;
  }

  readAll(books: readonly Book[], giveWay?: () => Promise<void>): Promise<HueReading[]> {
    return this.#readAll(books, { giveWay });
  }

  async #readAll(
    books: readonly Book[],
    { giveWay, explains = false }: { giveWay?: (() => Promise<void>) | undefined; explains?: boolean },
  ): Promise<HueReading[]> {
    const asked: BookQuestion[] = [];
    for (const book of books) {
      asked.push(this.#understand(book));
      await giveWay?.();
    }
    const texts = asked.map(({ text }) => text);
    const scores = await this.#score(texts, undefined, explains && this.#wordByWord);
    const readings: HueReading[] = [];
    for (const [at, question] of asked.entries()) {
      readings.push(await this.#reading(question, scores[at]!));
      await giveWay?.();
    }
    return readings;
  }

  /** Present where covers are known. */
  readonly kindsOf?: (books: readonly Book[]) => Promise<BookKind[]>;

  async #kindsOf(among: AmongCovers, books: readonly Book[]): Promise<BookKind[]> {
    const asked = books.map((book) => this.#understand(book));
    const read = await this.#score(asked.map(({ text }) => text));
    return asked.map((question, at) => {
      const scores = read[at]!;
      const kind = this.#kindOf(seenGenres(scores.genreLogits, this.#config), question, scores);
      return among.kindOf({ question, scores, ...kind });
    });
  }

  /** The genres and shelves that a text reads like, or that the asker named. */
  #kindOf(
    seen: ReadonlyMap<string, number>,
    question: BookQuestion,
    scores: TextScores,
  ): Pick<HueReading, 'genres' | 'shelves'> {
    const genres = this.#recognise(seen, question);
    const shelves = shelvesOf(question, scores.shelfLogits, this.#config, genres);
    return { genres: question.named.length > 0 ? genres : leadByShelf(genres, shelves), shelves };
  }

  /** Present where covers are known. */
  readonly fit?: (book: Book, covers: readonly CoverLook[]) => Promise<CoverFit[] | undefined>;

  /** Present where covers are known. */
  readonly placeOf?: NonNullable<HuesEngine['placeOf']>;

  /** Present where covers are known. */
  readonly contendersOf?: NonNullable<HuesEngine['contendersOf']>;

  /** Present where covers are known. */
  readonly roll?: NonNullable<HuesEngine['roll']>;

  /** Present where covers are known. */
  readonly completeTitles?: (text: string, most: number) => Promise<TitleCompletion[]>;

  async #fit(among: AmongCovers, book: Book, covers: readonly CoverLook[]): Promise<CoverFit[] | undefined> {
    const question = this.#understand(book);
    if (tellsNothing(question)) return undefined;
    const [scores] = await this.#score([question.text]);
    if (scores!.features.length === 0) return undefined;
    return among.fit(question, scores!, covers);
  }

  explain(book: Book, reading: HueReading, top: number): Promise<HueReason[]> {
    const question = this.#behind.get(reading)?.question ?? this.#understand(book);
    return explainHues({
      reading: { ...reading, genres: leadByNamed(reading) },
      top,
      blurb: question.blurb,
      context: contextOf(question),
      measured: this.#measured,
      findCue: this.#findCue,
      labels: this.#config.labels,
      effects: (text, mentions) => this.#effects(text, mentions, this.#behind.get(reading)?.explained),
    });
  }

  /** What words of a text add to its logits: as the model says it, or else by leaving them out. */
  #effects(
    text: WordedText,
    mentions: readonly Mention[],
    known: ExplainedTokens | undefined,
  ): Promise<Float32Array[]> {
    const { explain } = this.#classifier;
    const { labels, maximumTokens } = this.#config;
    if (explain !== undefined && this.#wordByWord) {
      const reader = {
        tokenize: this.#tokenize,
        maximumTokens,
        parts: MOST_WINDOWS,
        labels: labels.length,
        explain,
        known,
      };
      return exactEffects(text, mentions, reader);
    }
    const tokenize = this.#wordByWord ? rememberWords(this.#tokenize) : this.#tokenize;
    return effectsByLeavingOut(text, mentions, async (texts) => {
      const scores = await this.#score(texts, tokenize);
      return scores.map(({ logits }) => logits);
    });
  }

  async close(): Promise<void> {
    await this.#close();
  }

  genresIn(text: string) {
    const { given } = this.#readShelves(text);
    const ids = given.recognised.flatMap((term) => term.ids);
    return { ...given, names: Object.fromEntries(ids.map((id) => [id, this.#genreNames.get(id) ?? id])) };
  }

  async #reading(question: BookQuestion, scores: TextScores): Promise<HueReading> {
    const { given, told } = question;
    const { explained } = scores;
    const cautions = [...question.cautions];
    const seen = seenGenres(scores.genreLogits, this.#config);
    const { genres, shelves } = this.#kindOf(seen, question, scores);
    if (!scores.whole && !cautions.includes('shortened')) cautions.push('shortened');
    const isClear = genres.some((genre) => isTelling(genre) && genre.present);
    const isRead = !cautions.some((caution) => caution !== 'shortened');
    if (isRead && genres.length > 0 && !isClear) cautions.push('no-clear-genre');
    const said = { genres, shelves, given, cautions };
    const read = {
      read: readOf(question, scores.read),
      ...(told.words.length > 0 && { toldBy: told.words }),
    };
    const measured = () => adviseGround(leadByNamed({ genres, given }), this.#measured);
    if (this.#among === undefined || scores.features.length === 0) {
      const hues = rankColours(this.#hueScores(question, scores, seen));
      const reading = { ...said, ground: measured(), ...read, hues, neutrals: [] };
      this.#behind.set(reading, { question, explained });
      return reading;
    }
    const { place, contenders, advised, ...fromCovers } = await this.#among.answer(
      { question, scores, genres, shelves, cautions },
      measured,
    );
    const ground = once(advised);
    const reading: HueReading = {
      ...said,
      get ground() {
        return ground();
      },
      ...read,
      ...fromCovers,
    };
    this.#behind.set(reading, { question, explained, place, contenders });
    return reading;
  }

  /** Hues as the model scores them itself, with its own keywords' colours. */
  #hueScores(question: BookQuestion, scores: TextScores, seen: ReadonlyMap<string, number>): ColourScore[] {
    // A genre moves the hues as far as it wasn't seen already; one that words tell, as far as it is likely.
    const told = [...question.told.genres].map(([id, likely]) => [id, 1 - likely] as const);
    const named = question.named.map((id) => [id, seen.get(id) ?? 0] as const);
    const evidence = genreEvidence(
      new Map([...told, ...named]),
      this.#measured,
      question.blurb === '' ? 1 : this.#measured.ranking.evidenceWeight,
    );
    return this.#hueIndices.map((index, at) => {
      const { name, hex } = HUES[index]!;
      const score = sigmoid(scores.logits[at]! + evidence[index]!);
      return { name, hex, css: hex, score, usual: this.#measured.usual.hues[index]! };
    });
  }
}
