import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Classifier, openClassifier } from '../src/hues/classifier.ts';
import { loadHuesEngine } from '../src/hues/engine.ts';
import { LEXICONS } from '../src/languages/index.ts';
import { readModelConfig } from '../src/hues/model-files.ts';
import { loadTokenizer } from '../src/hues/tokenizer.ts';
import { packagePath } from '../src/package-root.ts';
import { buildTransformer, DISTILROBERTA, type TransformerShape } from './distilroberta.ts';
import { alignColumns, asRatio, inMilliseconds, timeInTurn, type Timing } from './measure.ts';
import { textsOf } from './texts.ts';

/** How much to measure. */
export interface HuesBenchOptions {
  /** Runs of each transformer. */
  readonly rounds?: number;
  /** How many times as often the engine runs. */
  readonly engineRuns?: number;
  readonly shape?: TransformerShape;
  /** Token counts at which the transformer runs. */
  readonly lengths?: readonly number[];
}

const WORDS = 200;

/**
 * A text of 200 words to its ranked hues, tokenizer included, with covers looked up and without, and to all that is said
 * of it; beside an int8 transformer of DistilRoBERTa's shape that is given the token ids of the same texts, cut or
 * repeated to each length. One thread each. The engine comes first; its reads in the first round, in which V8 compiles
 * it, don't count.
 */
export async function benchHues(options: HuesBenchOptions = {}): Promise<Timing[]> {
  const { rounds = 20, engineRuns = 200, shape = DISTILROBERTA, lengths = [128, 512] } = options;
  const directory = packagePath('models', 'hues');
  const texts = textsOf(WORDS);
  const tokenize = await loadTokenizer(directory);
  const tokens = texts.map((text) => tokenize(text).map((id) => id % shape.vocabulary));
  const engine = await loadHuesEngine({ directory, lexicons: LEXICONS });
  const alone = await loadHuesEngine({ directory, lexicons: LEXICONS, covers: false });
  const transformer = await openTransformer(shape);
  try {
    return await timeInTurn(
      [
        {
          name: `coverhues, text of ${WORDS} words to ranked hues`,
          times: engineRuns,
          run: (index) => engine.read({ blurb: texts[index % texts.length]! }),
        },
        {
          name: 'coverhues, the same from the text alone, no cover looked up',
          times: engineRuns,
          run: (index) => alone.read({ blurb: texts[index % texts.length]! }),
        },
        {
          name: 'coverhues, the same with palettes and comparable covers',
          times: engineRuns,
          async run(index) {
            const { covers } = await engine.read({ blurb: texts[index % texts.length]! });
            return [covers?.palettes, covers?.comparables];
          },
        },
        ...lengths.map((length) => ({
          name: `DistilRoBERTa's shape, int8, ${length} tokens`,
          run: (index: number) => transformer.run([fit(tokens[index % tokens.length]!, length)]),
        })),
      ],
      rounds,
    );
  } finally {
    await Promise.all([engine.close(), alone.close(), transformer.close()]);
  }
}

/** Cuts token ids to `length`, or repeats them until they are as many. */
function fit(ids: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, at) => ids[at % ids.length]!);
}

/** Opens the transformer as the engine opens its own model: same runtime, same options. */
async function openTransformer(shape: TransformerShape): Promise<Classifier> {
  const config = await readModelConfig(packagePath('models', 'hues'));
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  try {
    const graph = join(folder, 'model.onnx');
    await writeFile(graph, buildTransformer(shape));
    return await openClassifier({ ...config, genres: [], graph });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A table of timings, each with its ratio to the first one's median. */
export function reportHues(timings: readonly Timing[]): string {
  const base = timings[0]?.p50 ?? Number.NaN;
  return alignColumns(
    timings.map(({ name, p50, p99 }) => [
      name,
      `p50 ${inMilliseconds(p50)}`,
      `p99 ${inMilliseconds(p99)}`,
      asRatio(p50, base),
    ]),
  );
}
