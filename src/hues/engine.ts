import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ModelError } from '../errors.ts';
import { type CoverAnswers, openCoverAnswers } from '../cover-index/answers.ts';
import { hueIndex, HUES } from '../palette/hues.ts';
import { ownOrShipped } from '../models/model-folder.ts';
import { sigmoid } from '../models/probabilities.ts';
import { type Classifier, openClassifier } from './classifier.ts';
import { createGenreReader } from './genre-words.ts';
import { adviseGround } from './ground.ts';
import { type MeasuredCovers, readMeasured } from './measured.ts';
import { type ModelConfig, readModelConfig } from './model-files.ts';
import { type ColourScore, genreEvidence, isTelling, rankColours } from './ranking.ts';
import type {
  Book,
  CoverFit,
  CoverLook,
  HueReading,
  HueReason,
  HuesEngine,
  RecognisedGenre,
} from './reading.ts';
import { explainHues } from './reasons.ts';
import { saysLittle } from './sure-covers.ts';
import { type ScoreTexts, type TextScores, textScorer } from './score-texts.ts';
import { openTokenizer, type Tokenize, type Tokenizer } from './tokenizer.ts';
import { bookReader, type Question } from './understand-book.ts';
import { rememberWords } from './word-tokens.ts';

/** The feature of a genre's logit that a named genre gets: the highest that there is. */
const NAMED_LOGIT = 1;

/** Probability from which a blurb itself reads as erotica, so that titles may be shown that aren't for every workplace. */
const READS_AS_EROTICA = 0.5;

/** Which model is loaded, and how. */
export interface HuesEngineOptions {
  readonly directory: string;
  /** `false` answers from the model alone, even where it has an index of covers. */
  readonly covers?: boolean;
}

/**
 * Loads a hues model from a directory in the Hugging Face layout, with what was measured on covers; the
 * measured part of the shipped model serves any directory that has none of its own.
 *
 * @throws ModelError naming what is missing or wrong
 */
export async function loadHuesEngine(options: HuesEngineOptions): Promise<HuesEngine> {
  const config = await readModelConfig(options.directory);
  const unreadable = (cause: unknown): never => {
    throw new ModelError('MODEL_INVALID', `The tokenizer in ${options.directory} cannot be read.`, { cause });
  };
  // Of the two graphs the smaller is opened first: the other takes up what memory its opening leaves behind.
  const covers = options.covers === false ? undefined : await openCoverAnswers(options.directory);
  const [tokenizer, classifier, measured, tags] = await Promise.all([
    openTokenizer(options.directory).catch(unreadable),
    openClassifier(config),
    ownOrShipped(options.directory, 'measured.json').then(readMeasured),
    ownOrShipped(options.directory, 'tags.json').then(readTags),
  ]);
  await expectSameFeatures(options.directory, classifier, covers);
  return new Engine(config, tokenizer, { classifier, covers }, measured, tags);
}

/** An index is of use only with the model that it was learned with. */
async function expectSameFeatures(
  directory: string,
  classifier: Classifier,
  covers: CoverAnswers | undefined,
): Promise<void> {
  if (covers === undefined) return;
  const { features } = await classifier.run([[]]);
  if (features.length === covers.features) return;
  throw new ModelError(
    'MODEL_INVALID',
    `The cover index in ${directory} is of another model: it wants ${covers.features} features of a text, and the model gives ${features.length}.`,
  );
}

const tagsSchema = z.record(z.string(), z.array(z.string()));

async function readTags(path: string): Promise<z.infer<typeof tagsSchema>> {
  try {
    return tagsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path} does not hold genre words.`, { cause });
  }
}

class Engine implements HuesEngine {
  readonly #config: ModelConfig;
  readonly #tokenize: Tokenize;
  /** Whether the tokenizer gives a text's tokens word by word. */
  readonly #wordByWord: boolean;
  readonly #classifier: Classifier;
  /** What real covers of such books say; absent for a model without an index. */
  readonly #covers: CoverAnswers | undefined;
  readonly #measured: MeasuredCovers;
  readonly #understand: (book: Book) => Question;
  readonly #genreNames: ReadonlyMap<string, string>;
  readonly genreWords: readonly string[];
  readonly #score: ScoreTexts;
  /** Index among the 58 of each of the model's labels. */
  readonly #hueIndices: readonly number[];
  /** From which probability on each of the model's genres counts as present. */
  readonly #thresholds: ReadonlyMap<string, number>;

  constructor(
    config: ModelConfig,
    { tokenize, wordByWord }: Tokenizer,
    { classifier, covers }: { readonly classifier: Classifier; readonly covers: CoverAnswers | undefined },
    measured: MeasuredCovers,
    tags: Readonly<Record<string, readonly string[]>>,
  ) {
    this.#config = config;
    this.#tokenize = tokenize;
    this.#wordByWord = wordByWord;
    this.#classifier = classifier;
    this.#covers = covers;
    if (covers) this.fit = (book, looks) => this.#fit(covers, book, looks);
    this.#measured = measured;
    this.#score = textScorer(config, classifier, tokenize);
    this.#hueIndices = config.labels.map((label) => hueIndex(label)!);
    this.#thresholds = new Map(config.genres.map((genre) => [genre.id, genre.threshold]));
    const known = Object.entries(measured.genres).map(([id, { name }]) => ({ id, name }));
    this.#understand = bookReader(createGenreReader(tags, known), tokenize);
    this.genreWords = [
      ...new Set([
        ...known.map(({ name }) => name),
        ...Object.entries(tags).flatMap(([word, ids]) => (ids.length > 0 ? [word] : [])),
      ]),
    ];
    this.#genreNames = new Map([
      ...Object.entries(measured.genres).map(([id, genre]) => [id, genre.name] as const),
      ...config.genres.map((genre) => [genre.id, genre.name] as const),
    ]);
  }

  async read(book: Book): Promise<HueReading> {
    const [reading] = await this.readAll([book]);
    return reading!;
  }

  async readAll(books: readonly Book[]): Promise<HueReading[]> {
    const asked = books.map((book) => this.#understand(book));
    const scores = await this.#score(asked.map(({ blurb, context }) => context + blurb));
    const readings: HueReading[] = [];
    for (const [at, question] of asked.entries()) readings.push(await this.#reading(question, scores[at]!));
    return readings;
  }

  /** Present where covers are known. */
  readonly fit?: (book: Book, covers: readonly CoverLook[]) => Promise<CoverFit[] | undefined>;

  async #fit(
    answers: CoverAnswers,
    book: Book,
    covers: readonly CoverLook[],
  ): Promise<CoverFit[] | undefined> {
    const question = this.#understand(book);
    if (tellsNothing(question)) return undefined;
    const [scores] = await this.#score([question.context + question.blurb]);
    if (scores!.features.length === 0) return undefined;
    const seen = this.#seenGenres(scores!.genreLogits);
    for (const id of question.named) seen.set(id, 1);
    return answers.fit(this.#featuresOf(question, scores!, answers), seen, covers);
  }

  explain(book: Book, reading: HueReading, top: number): Promise<HueReason[]> {
    const { blurb, context } = this.#understand(book);
    const tokenize = this.#wordByWord ? rememberWords(this.#tokenize) : this.#tokenize;
    return explainHues({
      reading,
      top,
      blurb,
      measured: this.#measured,
      labels: this.#config.labels,
      score: async (blurbs) => {
        const texts = blurbs.map((text) => context + text);
        const scores = await this.#score(texts, tokenize);
        return scores.map(({ logits }) => logits);
      },
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#classifier.close(), this.#covers?.close()]);
  }

  async #reading(question: Question, scores: TextScores): Promise<HueReading> {
    const { given, cautions } = question;
    const named = new Set(question.named);
    const seen = this.#seenGenres(scores.genreLogits);
    const genres = this.#recognise(seen, named, question.blurb !== '');
    if (!scores.whole) cautions.push('shortened');
    const isClear = genres.some((genre) => isTelling(genre) && genre.present);
    if (cautions.length === 0 && genres.length > 0 && !isClear) cautions.push('no-clear-genre');
    const said = { genres, given, cautions, ground: adviseGround(genres, this.#measured) };
    if (this.#covers === undefined || scores.features.length === 0) {
      return { ...said, hues: rankColours(this.#hueScores(question, scores, seen)), neutrals: [] };
    }
    const answer = tellsNothing(question)
      ? this.#covers.usual()
      : await this.#covers.answer(this.#featuresOf(question, scores, this.#covers), {
          adult: question.blurb !== '' && (seen.get('erotica') ?? 0) >= READS_AS_EROTICA,
          comparable: named.size > 0 || cautions.every((caution) => caution === 'shortened'),
        });
    const { lightness, shares } = answer.covers.ground;
    const ground = { value: lightness, share: shares[lightness], usual: answer.usualGround[lightness] };
    return {
      ...said,
      ground: { ...said.ground, ground },
      hues: rankColours(answer.hues),
      neutrals: rankColours(answer.neutrals),
      covers: answer.covers,
    };
  }

  /**
   * What was read in a text, as if it spoke clearly of the genres that the asker named; where there is hardly a text,
   * these stand beside what is usual.
   */
  #featuresOf(
    { named, blurb, cautions }: Question,
    { features }: TextScores,
    { usualFeatures }: CoverAnswers,
  ): Float32Array {
    const { genres } = this.#config;
    const told = (blurb === '' || cautions.includes('few-words') ? usualFeatures : features).slice();
    for (const id of named) {
      const at = genres.findIndex((genre) => genre.id === id);
      if (at === -1) continue;
      told[at] = 1;
      told[genres.length + at] = NAMED_LOGIT;
    }
    return told;
  }

  /** Calibrated probability of each genre that the model knows. */
  #seenGenres(logits: Float32Array): Map<string, number> {
    const { scale, offset } = this.#config.calibration?.genres ?? { scale: 1, offset: 0 };
    return new Map(
      [...logits].map((logit, at) => [this.#config.genres[at]!.id, sigmoid(scale * logit + offset)]),
    );
  }

  /** Without a blurb that was read, only what the asker named can be said to be there. */
  #recognise(
    seen: ReadonlyMap<string, number>,
    named: ReadonlySet<string>,
    wasRead: boolean,
  ): RecognisedGenre[] {
    const ids = new Set([...seen.keys(), ...named]);
    return [...ids]
      .map((id) => {
        const score = named.has(id) ? 1 : seen.get(id)!;
        return {
          id,
          name: this.#genreNames.get(id) ?? id,
          score,
          present: named.has(id) || (wasRead && score >= (this.#thresholds.get(id) ?? 0.5)),
        };
      })
      .toSorted((a, b) => b.score - a.score);
  }

  /** Hues as the model scores them itself, with its own keywords' colours. */
  #hueScores(question: Question, scores: TextScores, seen: ReadonlyMap<string, number>): ColourScore[] {
    const evidence = genreEvidence(
      new Map(question.named.map((id) => [id, seen.get(id) ?? 0])),
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

/** Whether there is neither a text that can be read, of more than a few words, nor a genre that is known. */
function tellsNothing(question: Question): boolean {
  return saysLittle(question) || (question.blurb === '' && question.named.length === 0);
}
