import type { BookKind } from '../cover-index/alike.ts';
import type { CoverAnswerer } from '../cover-index/answers.ts';
import type { BesideCovers } from '../cover-index/beside.ts';
import type { AnswerFromCovers } from '../cover-index/compose-answer.ts';
import type { Contender } from '../cover-index/palettes.ts';
import { answerFromOwn } from '../cover-index/own/answer-from-own.ts';
import type { IndexPlace } from './book-place.ts';
import { coversAsked, kindAsked, type ReadQuestion } from './covers-asked.ts';
import type { ModelConfig } from './model-files.ts';
import { byCommonness, rankColours } from './ranking.ts';
import type { CoverFit, CoverLook, HueReading } from './reading.ts';
import { seenGenres } from './recognise-genres.ts';
import type { TextScores } from './score-texts.ts';
import { spokenFeatures } from './spoken-features.ts';
import { isHardlyText, isToldEnough, type BookQuestion, tellsNothing } from './understand-book.ts';

/** Of fewer covers than this an answer says how many they are. */
const FEW_COVERS = 50;

/** What of a reading real covers say. */
type SaidByCovers = Pick<HueReading, 'hues' | 'neutrals' | 'covers' | 'fewCovers' | 'beside' | 'own'> & {
  /** What they stand on, looked at when it is asked for. */
  readonly advised: () => HueReading['ground'];
  /** Where the book stands among covers; absent for one of which nothing is told. */
  readonly place: IndexPlace | undefined;
  /** Covers whose palettes may lead the answer. */
  readonly contenders: () => readonly Contender[];
};

/** Answers from real covers for questions that were read. */
export class AmongCovers {
  readonly #covers: CoverAnswerer;
  readonly #config: ModelConfig;

  constructor(covers: CoverAnswerer, config: ModelConfig) {
    this.#covers = covers;
    this.#config = config;
  }

  /** What kind of book is asked about. */
  kindOf(asked: Omit<ReadQuestion, 'cautions'>): BookKind {
    return kindAsked(asked, this.#config.genres);
  }

  /** What covers of such books wear. @param measured tells what was measured of grounds */
  async answer(read: ReadQuestion, measured: () => HueReading['ground']): Promise<SaidByCovers> {
    const covers = this.#covers;
    const { question, scores } = read;
    const named = await this.#besideOf(question);
    const isUsual = tellsNothing(question) && (named?.beside.found.length ?? 0) === 0;
    const asked = {
      ...coversAsked(read, this.#config.genres, covers.usualFeatures),
      ...(named && named.beside.found.length > 0 && { beside: named }),
    };
    const features = this.#featuresOf(question, scores);
    const market = isUsual ? covers.usual() : await covers.answer(features, asked);
    const own =
      isUsual || !isToldEnough(question) ? undefined : covers.own?.answer(asked.kind, market, asked.adult);
    const answer = own && covers.own ? answerFromOwn(covers.own, own, market, asked) : market;
    const fewCovers = question.named
      .map((id) => ({ id, covers: covers.countOf(id) ?? FEW_COVERS }))
      .filter((genre) => genre.covers < FEW_COVERS);
    const { named: leading, shelves: wanted, kind, titled } = asked;
    const options = { named: leading, shelves: wanted, readings: kind.readings, titled };
    return {
      place: isUsual ? undefined : { features, options },
      contenders: () => answer.contenders,
      advised: () => ({ ...measured(), ground: groundOf(answer) }),
      hues: isUsual ? byCommonness(answer.hues) : rankColours(answer.hues),
      neutrals: isUsual ? byCommonness(answer.neutrals) : rankColours(answer.neutrals),
      covers: answer.covers,
      ...(named && { beside: named.beside }),
      ...(own && { own: own.shelf }),
      ...(fewCovers.length > 0 && { fewCovers }),
    };
  }

  /** How closely covers fit a question. */
  fit(question: BookQuestion, scores: TextScores, covers: readonly CoverLook[]): Promise<CoverFit[]> {
    const seen = isHardlyText(question)
      ? new Map(this.#covers.usualGenres)
      : seenGenres(scores.genreLogits, this.#config);
    for (const [id, likely] of question.told.genres) seen.set(id, likely);
    for (const id of question.named) seen.set(id, 1);
    return this.#covers.fit(this.#featuresOf(question, scores), seen, covers);
  }

  /** Covers of the books and authors that were named; none where nobody was. */
  async #besideOf({ beside }: BookQuestion): Promise<BesideCovers | undefined> {
    if (beside.typed.length + beside.read.length === 0) return undefined;
    const named = await this.#covers.books.find(beside);
    return named.beside.found.length + named.beside.unknown.length === 0 ? undefined : named;
  }

  /** What was read in a text; where there is hardly a text, what is usual stands for it. */
  #featuresOf(question: BookQuestion, { features }: TextScores): Float32Array {
    const told = isHardlyText(question) ? this.#covers.usualFeatures : features;
    return spokenFeatures(told, this.#config.genres, question);
  }
}

function groundOf({ covers, usualGround }: Pick<AnswerFromCovers, 'covers' | 'usualGround'>) {
  const { lightness, shares } = covers.ground;
  return { value: lightness, share: shares[lightness], usual: usualGround[lightness] };
}
