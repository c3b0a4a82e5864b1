import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import { openRanker } from '../../src/cover-index/ranker.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { GraphBuilder } from '../../src/training/onnx/graph.ts';
import { buildRankingGraph } from '../../src/training/cover-index/ranking-graph.ts';
import { makeFolder } from '../folders.ts';
import { anyRanking } from '../training/cover-index/ranking-parts.ts';
import { madeDescription } from './made-index.ts';

const SIZES = { features: 6, covers: 9, directions: 2, genres: 3, names: NAMED_COLOURS.length };
const INDEX = madeDescription({ covers: 9, directions: 2 });

function write(graph: Uint8Array): string {
  const folder = makeFolder();
  writeFileSync(join(folder, INDEX_FILES.graph), graph);
  return folder;
}

/** A graph that gives its input under another name. */
function copyGraph(): Uint8Array {
  const graph = new GraphBuilder();
  graph.input('features', 'float', ['batch', 6]);
  graph.add('Identity', ['features'], {}, 'scores');
  graph.output('scores', 'float', ['batch', 6]);
  return graph.build('copy');
}

describe('openRanker', () => {
  it('says how many features it takes, and ranks any number of texts', async () => {
    const ranker = await openRanker(write(buildRankingGraph(anyRanking(SIZES))), INDEX);
    expect(ranker.features).toBe(6);
    const one = Float32Array.of(1, 0, -1, 0.5, 0.2, 0);
    const other = Float32Array.of(0, 2, 1, -0.5, 0, 1);
    const rank = async (features: Float32Array) => ({
      ...(await ranker.rank(features)),
      ...(await ranker.rankLooks(features)),
    });
    const alone = await rank(one);
    const together = await rank(Float32Array.of(...other, ...one));
    expect([alone.scores.length, alone.lookScores.length]).toEqual([9, 9]);
    expect([alone.directions.length, alone.colourLogits.length]).toEqual([2, NAMED_COLOURS.length]);
    for (const part of ['scores', 'lookScores', 'directions', 'colourLogits'] as const) {
      const { length } = alone[part];
      expect(together[part]).toHaveLength(2 * length);
      alone[part].forEach((value, at) => expect(together[part][length + at]).toBeCloseTo(value, 5));
    }
    await ranker.close();
  });

  const whole = buildRankingGraph(anyRanking(SIZES));
  it.each<[string, Uint8Array, string]>([
    ['that is none', Buffer.from('no graph'), 'is not an ONNX graph'],
    ['that was cut off', whole.subarray(0, whole.length / 2), 'is not an ONNX graph'],
    [
      'of fewer covers',
      buildRankingGraph(anyRanking({ ...SIZES, covers: 8 })),
      'gives 8 scores; for this index it must give 9',
    ],
    [
      'of more directions',
      buildRankingGraph(anyRanking({ ...SIZES, directions: 3 })),
      'gives 3 directions; for this index it must give 2',
    ],
    [
      'of other names',
      buildRankingGraph(anyRanking({ ...SIZES, names: 58 })),
      `gives 58 colour_logits; for this index it must give ${NAMED_COLOURS.length}`,
    ],
    ['of something else', copyGraph(), 'gives 6 scores; for this index it must give 9'],
  ])('refuses a graph %s', async (_name, graph, message) => {
    const opened = openRanker(write(graph), INDEX);
    await expect(opened).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_INVALID' });
    await expect(opened).rejects.toThrow(message);
  });

  it('refuses one that ranks nothing by name', async () => {
    const opened = openRanker(write(copyGraph()), { ...INDEX, covers: 6 });
    await expect(opened).rejects.toThrow('gives no look_scores; for this index it must give 6');
  });

  it('runs a graph that gives look scores of their own, as it was made before', async () => {
    const graph = new GraphBuilder();
    const features = graph.input('features', 'float', ['batch', 6]);
    for (const [at, name] of ['scores', 'look_scores', 'directions', 'colour_logits'].entries()) {
      const width = { directions: 2, colour_logits: NAMED_COLOURS.length }[name] ?? 9;
      graph.add(
        'Gemm',
        [features, graph.constant(new Float32Array(6 * width).fill(at + 1), [6, width])],
        {},
        name,
      );
      graph.output(name, 'float', ['batch', width]);
    }
    const ranker = await openRanker(write(graph.build('made before')), INDEX);
    const one = Float32Array.of(1, 0, 0, 0, 0, 0);
    expect((await ranker.rank(one)).scores[0]).toBe(1);
    expect((await ranker.rankLooks(one)).lookScores[0]).toBe(2);
    await ranker.close();
  });

  it('says which file is missing', async () => {
    await expect(openRanker(makeFolder(), INDEX)).rejects.toThrow(/ranking\.onnx/u);
  });
});
