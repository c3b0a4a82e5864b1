import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../src/hues/engine.ts';
import { LEXICONS } from '../../src/languages/index.ts';
import type { Book, HueReading, HuesEngine } from '../../src/hues/reading.ts';
import { packagePath } from '../../src/package-root.ts';
import { hueIndex } from '../../src/palette/hues.ts';
import { tokenizerJson } from '../../src/training/vocabulary.ts';
import { madeCovers } from './made-covers.ts';
import {
  EFFECTS,
  type FolderOptions,
  framedTokenizer,
  TEN,
  VOCABULARY,
  makeModelFolder,
  sumGraph,
} from './model-folder.ts';

const opened: HuesEngine[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});

const COVERS = madeCovers({
  horror: { name: 'Horror', lifts: { maroon: 6, pink: 0.2 } },
  romance: { name: 'Romance', lifts: { pink: 6 } },
});

async function load(options: FolderOptions = {}): Promise<HuesEngine> {
  const files = { 'tags.json': JSON.stringify({ spooky: ['horror'] }), ...options.files };
  const engine = await loadHuesEngine({
    lexicons: LEXICONS,
    directory: makeModelFolder({ measured: COVERS, ...options, files }),
  });
  opened.push(engine);
  return engine;
}

const OCEAN = 'It was the night of the storm, and the old ship was in the ocean.';
const GRAVE = 'It was the old garden, and the grave was in the garden of the night.';
const PLAIN = 'It was the old ship, and the garden was in the storm of the night.';

const scoreOf = (reading: HueReading, hue: string): number =>
  reading.hues.find(({ name }) => name === hue)!.score;
const rankOf = (reading: HueReading, hue: string): number =>
  reading.hues.find(({ name }) => name === hue)!.rank;
const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

describe('a model dropped in', () => {
  it('ranks the hues that it knows, and no others', async () => {
    const engine = await load();
    const { hues } = await engine.read({ blurb: OCEAN });
    expect(hues.map(({ name }) => name).toSorted()).toEqual(TEN.toSorted());
    expect(hues.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(hues.slice(0, 2).map(({ name }) => name)).toEqual(['navy', 'teal']);
    expect((await engine.read({ blurb: GRAVE })).hues[0]!.name).toBe('maroon');
  });

  it('is taken at its word where it has no calibration', async () => {
    const reading = await (await load()).read({ blurb: OCEAN });
    expect(scoreOf(reading, 'navy')).toBeCloseTo(sigmoid(1), 5);
    expect(scoreOf(reading, 'gold')).toBeCloseTo(sigmoid(-2), 5);
    expect(reading.hues[0]!.lift).toBeCloseTo(sigmoid(1) / 0.1, 4);
  });

  it('need not know genres', async () => {
    const reading = await (await load()).read({ blurb: OCEAN });
    expect(reading.genres).toEqual([]);
    expect(reading.cautions).toEqual([]);
    expect(reading.ground.ground.share).toBeCloseTo(reading.ground.ground.usual, 10);
  });

  it('is helped by genres that the asker names, though it knows none', async () => {
    const engine = await load();
    const [without, withGenre, other] = await engine.readAll([
      { blurb: PLAIN },
      { blurb: PLAIN, genres: 'spooky' },
      { blurb: PLAIN, genres: 'Romance' },
    ]);
    expect(scoreOf(withGenre!, 'maroon')).toBeCloseTo(sigmoid(-2 + Math.log(6)), 5);
    expect(rankOf(withGenre!, 'maroon')).toBe(1);
    expect(scoreOf(withGenre!, 'pink')).toBeLessThan(scoreOf(without!, 'pink'));
    expect(rankOf(other!, 'pink')).toBe(1);
    expect(withGenre!.genres).toEqual([{ id: 'horror', name: 'Horror', score: 1, present: true }]);
    expect(withGenre!.given).toEqual({ recognised: [{ term: 'spooky', ids: ['horror'] }], unknown: [] });
  });

  it('may know genres of its own', async () => {
    const genres = ['horror', 'romance'].map((id) => ({
      id,
      name: `My ${id}`,
      kind: 'fiction',
      threshold: 0.6,
    }));
    const graph = sumGraph({ labels: TEN, copies: { genre_logits: 2 } });
    const reading = await (await load({ graph, config: { genres } })).read({ blurb: OCEAN });
    expect(reading.genres.map(({ id, name, present }) => [id, name, present])).toEqual([
      ['romance', 'My romance', true],
      ['horror', 'My horror', false],
    ]);
    expect(reading.genres[0]!.score).toBeCloseTo(sigmoid(1), 5);
  });

  it('says that no genre stands out where none but fiction is likely', async () => {
    const graph = sumGraph({ labels: TEN, copies: { genre_logits: 2 } });
    const knowing = (id: string) => {
      const genres = ['horror', id].map((genre) => ({
        id: genre,
        name: genre,
        kind: 'fiction',
        threshold: 0.6,
      }));
      return load({ graph, config: { genres } });
    };
    const cautions = async (id: string, book: Book) => (await (await knowing(id)).read(book)).cautions;
    expect(await cautions('romance', { blurb: OCEAN })).toEqual([]);
    expect(await cautions('fiction', { blurb: OCEAN })).toEqual(['no-clear-genre']);
    expect(await cautions('romance', { blurb: PLAIN })).toEqual(['no-clear-genre']);
    expect(await cautions('romance', { blurb: PLAIN, genres: 'horror' })).toEqual([]);
    expect(await cautions('romance', { blurb: 'the old ship' })).toEqual(['few-words']);
  });

  it('answers many as it answers one', async () => {
    const books = [OCEAN, GRAVE, PLAIN, '', `${OCEAN} ${GRAVE}`].map((blurb) => ({ blurb }));
    for (const inputs of [['input_ids'], ['input_ids', 'attention_mask', 'token_type_ids']]) {
      const engine = await load({ graph: sumGraph({ inputs }) });
      const alone: HueReading[] = [];
      for (const book of books) alone.push(await engine.read(book));
      expect(await engine.readAll(books)).toEqual(alone);
    }
  });

  it('is measured by the covers of the shipped model where it brings none of its own', async () => {
    const engine = await load({ files: { 'measured.json': undefined } });
    const { usual } = JSON.parse(readFileSync(packagePath('models', 'hues', 'measured.json'), 'utf8')) as {
      usual: { hues: number[] };
    };
    const { hues } = await engine.read({ blurb: OCEAN });
    for (const { name, score, lift } of hues)
      expect(lift).toBeCloseTo(score / usual.hues[hueIndex(name)!]!, 3);
  });

  it('says why, as far as leaving words out tells: the same every time', async () => {
    const measured = madeCovers({ adventure: { name: 'Adventure', lifts: { navy: 3, maroon: 2 } } });
    const shelves = [{ genre: 'adventure', also: [], cues: ['ocean', 'ship', 'garden', 'grave'] }];
    const files = { 'shelves.jsonl': shelves.map((shelf) => JSON.stringify(shelf)).join('\n') };
    for (const tokenizer of [framedTokenizer(), tokenizerJson(VOCABULARY)]) {
      const engine = await load({ measured, files, tokenizer });
      const book = { blurb: `${OCEAN} ${GRAVE}`, genres: 'adventure' };
      const reading = await engine.read(book);
      const reasons = await engine.explain(book, reading, 10);
      const wordsOf = (name: string) => reasons.find(({ hue }) => hue === name)!.words;
      expect([wordsOf('navy'), wordsOf('maroon'), wordsOf('gold')]).toEqual([['ocean'], ['grave'], []]);
      const again = await Promise.all([1, 2, 3].map(() => engine.explain(book, reading, 10)));
      for (const other of again) expect(other).toEqual(reasons);
    }
  });
});

describe('a text longer than the model takes', () => {
  const effects = { ...EFFECTS, '</s>': { olive: 9 }, '<s>': { gold: 4 } };
  const short = (change: FolderOptions = {}) =>
    load({ config: { max_position_embeddings: 12 }, graph: sumGraph({ effects }), ...change });
  const SEA = 'It was the night of the storm and the ocean.';
  const LAND = 'It was the garden of the night and the grave.';
  const PLAIN_TEN = 'It was the ship and the night of the garden.';

  it('is read in windows, and its scores are the mean over them', async () => {
    const reading = await (await short()).read({ blurb: `${SEA} ${LAND}` });
    expect(reading.cautions).toEqual([]);
    expect(reading.read).toEqual({ words: 20, of: 20, leftOut: {} });
    expect(scoreOf(reading, 'navy')).toBeCloseTo(sigmoid((1 - 2) / 2), 5);
    expect(scoreOf(reading, 'maroon')).toBeCloseTo(sigmoid((1 - 2) / 2), 5);
    expect(scoreOf(reading, 'crimson')).toBeCloseTo(sigmoid(-2), 5);
  });

  it('has each window count by its tokens', async () => {
    const reading = await (await short()).read({ blurb: `${SEA} The old garden and the grave.` });
    expect(scoreOf(reading, 'navy')).toBeCloseTo(sigmoid((12 * 1 + 8 * -2) / 20), 5);
    expect(scoreOf(reading, 'maroon')).toBeCloseTo(sigmoid((12 * -2 + 8 * 1) / 20), 5);
  });

  it('has the tokens that begin and end every text around each window', async () => {
    const reading = await (await short()).read({ blurb: `${SEA} ${LAND} ${PLAIN_TEN}` });
    expect(scoreOf(reading, 'olive')).toBeCloseTo(sigmoid(7), 5);
    expect(scoreOf(reading, 'gold')).toBeCloseTo(sigmoid(2), 5);
  });

  it('is cut between words where no sentence ends, and read whole', async () => {
    const tokenizer = tokenizerJson(VOCABULARY);
    const engine = await short({ config: { max_position_embeddings: 10 }, tokenizer });
    const reading = await engine.read({
      blurb: `${'it was the night of a storm in the old ship '.repeat(3)}ocean`,
    });
    expect(reading).toMatchObject({ cautions: [], read: { words: 34, of: 34 } });
    expect(scoreOf(reading, 'navy')).toBeGreaterThan(sigmoid(-2));
  });

  it('is read up to sixteen windows, and the reading says how much that was', async () => {
    const engine = await short();
    const sixteen = Array.from({ length: 16 }, () => PLAIN_TEN).join(' ');
    const whole = await engine.read({ blurb: sixteen });
    const cut = await engine.read({ blurb: `${sixteen} ${LAND}` });
    expect(whole).toMatchObject({ cautions: [], read: { words: 160, of: 160 } });
    expect(cut).toMatchObject({ cautions: ['shortened'], read: { words: 160, of: 170 } });
    expect(scoreOf(cut, 'maroon')).toBe(scoreOf(whole, 'maroon'));
  });

  it('is read among others as it is read alone', async () => {
    const blurbs = [SEA, `${SEA} ${LAND}`, 'the night', `${LAND} ${PLAIN_TEN} ${SEA} the ocean`, ''];
    const books = blurbs.map((blurb) => ({ blurb }));
    for (const inputs of [['input_ids'], ['input_ids', 'attention_mask']]) {
      const engine = await short({ graph: sumGraph({ effects, inputs }) });
      const alone: HueReading[] = [];
      for (const book of books) alone.push(await engine.read(book));
      expect(await engine.readAll(books)).toEqual(alone);
    }
  });
});

describe('a model folder that cannot be used', () => {
  it.each<[string, FolderOptions, string, string]>([
    ['a tokenizer.json that is no JSON', { files: { 'tokenizer.json': '{' } }, 'MODEL_INVALID', 'tokenizer'],
    ['a tokenizer.json of another kind', { tokenizer: { version: '1.0' } }, 'MODEL_INVALID', 'tokenizer'],
    [
      'a tokenizer_config.json that is no JSON',
      { files: { 'tokenizer_config.json': '{' } },
      'MODEL_INVALID',
      'tokenizer',
    ],
    ['a corrupt graph', { graph: Buffer.from('graph') }, 'MODEL_INVALID', 'model.onnx'],
    ['a corrupt config.json', { files: { 'config.json': '{' } }, 'MODEL_INVALID', 'config.json'],
    ['a corrupt measured.json', { files: { 'measured.json': '{}' } }, 'MODEL_INVALID', 'measured.json'],
    ['a corrupt tags.json', { files: { 'tags.json': '[' } }, 'MODEL_INVALID', 'tags.json'],
    [
      'cues of another kind',
      { files: { 'shelves.jsonl': '{"shelves":1}' } },
      'MODEL_INVALID',
      'shelves.jsonl',
    ],
    ['a tags.json of another kind', { files: { 'tags.json': '{"a":"b"}' } }, 'MODEL_INVALID', 'tags.json'],
    ['no tokenizer.json', { files: { 'tokenizer.json': undefined } }, 'MODEL_FILE_MISSING', 'tokenizer.json'],
    ['no graph', { files: { 'onnx/model.onnx': undefined } }, 'MODEL_FILE_MISSING', 'onnx/model'],
    [
      'other labels than outputs',
      { graph: sumGraph({ labels: TEN.slice(2) }) },
      'MODEL_INVALID',
      '10 labels',
    ],
  ])('is refused for %s', async (_name, options, code, message) => {
    const loading = load(options);
    await expect(loading).rejects.toMatchObject({ name: 'ModelError', code });
    await expect(loading).rejects.toThrow(message);
  });

  it('is refused when it is not there', async () => {
    const directory = join(makeModelFolder(), 'nowhere');
    await expect(loadHuesEngine({ directory, lexicons: LEXICONS })).rejects.toMatchObject({
      code: 'MODEL_DIRECTORY_MISSING',
    });
  });
});
