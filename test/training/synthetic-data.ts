import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { HUES, hueIndex } from '../../src/palette/hues.ts';
import { type Random, seededRandom } from '../../src/training/random.ts';
import { writeTar } from './archive.ts';

/** Genres made up for tests: the words of their blurbs and the two hues of their covers. */
export const WORLDS = {
  horror: {
    kind: 'fiction',
    words:
      'cellar grave scream bones crypt ghoul blood coffin haunting shriek corpse dread demon nightmare shadow curse',
    hues: ['maroon', 'darkslategray'],
  },
  romance: {
    kind: 'fiction',
    words:
      'kiss wedding heart bride longing sweetheart proposal duke ballroom tender darling courtship embrace vows blush suitor',
    hues: ['pink', 'orchid'],
  },
  space: {
    kind: 'fiction',
    words:
      'starship orbit galaxy planet alien captain nebula reactor colony airlock comet android cosmos thruster asteroid beacon',
    hues: ['navy', 'dodgerblue'],
  },
  gardening: {
    kind: 'nonfiction',
    words:
      'compost seedling pruning orchard soil tomatoes perennial mulch greenhouse trellis harvest bulbs hedge shears allotment weeds',
    hues: ['olive', 'gold'],
  },
} as const;

export type World = keyof typeof WORLDS;
export const WORLD_NAMES = Object.keys(WORLDS) as World[];

const FILLERS =
  'window letter morning friend river house stranger winter summer village brother sister evening journey answer road city table voice story';
const PATTERNS = [
  'The * of the + was never far from the *, and they knew it.',
  'When she found a * in the +, there was no way back to the *.',
  'It is about a *, a + and what the * did to them.',
  'He had a * and a *, but who would believe the +?',
];

function pick(words: string, random: Random): string {
  const list = words.split(' ');
  return list[Math.floor(random() * list.length)]!;
}

/** A new blurb in the words of a genre. */
export function inventBlurb(world: World, random: Random): string {
  const sentences = Array.from({ length: 4 }, () =>
    PATTERNS[Math.floor(random() * PATTERNS.length)]!.replaceAll('*', () =>
      pick(WORLDS[world].words, random),
    ).replaceAll('+', () => pick(FILLERS, random)),
  );
  return sentences.join(' ');
}

function genresOf(world: World): string[] {
  return [WORLDS[world].kind, world];
}

/** A cover of a genre: its first hue above, its second below, and any third hue between. */
function drawCover(world: World, random: Random): Promise<Buffer> {
  const [first, second] = WORLDS[world].hues;
  const third = HUES[Math.floor(random() * HUES.length)]!.name;
  const bands = [
    [first, 8 + Math.floor(random() * 4)],
    [third, 3],
    [second, 8],
  ] as const;
  const height = bands.reduce((sum, [, rows]) => sum + rows, 0);
  const pixels = bands.flatMap(([name, rows]) => {
    const pixel = Buffer.from(HUES[hueIndex(name)!]!.hex.slice(1), 'hex');
    return Array.from({ length: rows * 16 }, () => pixel);
  });
  return sharp(Buffer.concat(pixels), { raw: { width: 16, height, channels: 3 } })
    .webp({ lossless: true })
    .toBuffer();
}

/** A gzipped file of one record a line. */
const lines = (records: readonly object[]): Buffer =>
  gzipSync(records.map((record) => JSON.stringify(record)).join('\n'));

const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The three classes that stand in the study's files. */
export const STUDIED = { Fiction: 'horror', History: 'gardening', Religion: 'romance' } as const;

/**
 * Writes a data directory of made-up books: 75 blurbs and 30 covers a genre, and 20 covers a studied class.
 *
 * @param ofBlurbs further covers a genre, of books that have a blurb
 */
export async function writeSyntheticData(data: string, { ofBlurbs = 0 } = {}): Promise<void> {
  const random = seededRandom(1);
  mkdirSync(data, { recursive: true });
  const blurbs = WORLD_NAMES.flatMap((world) =>
    Array.from({ length: 75 }, (_, at) => ({
      id: `${world}-${at}`,
      title: `${titleCase(world)} tale ${at}`,
      author: 'Nobody',
      description: inventBlurb(world, random),
      genres: at % 5 === 0 ? [world] : genresOf(world),
      tags: [titleCase(world)],
      labels: at % 5 === 0 ? 'partial' : 'full',
      source: 'invented/blurbs',
    })),
  );
  const covers = WORLD_NAMES.flatMap((world) =>
    Array.from({ length: 30 + ofBlurbs }, (_, at) => ({
      id: `cover-${world}-${at}`,
      title:
        at < 30 ? `A ${pick(WORLDS[world].words, random)} cover ${at}` : `${titleCase(world)} tale ${at}`,
      author: 'Nobody',
      genres: genresOf(world),
      source: 'invented/covers',
      ...(at % 5 > 0 && { category: `${titleCase(world)} books` }),
      ...(at % 6 > 0 && { description: inventBlurb(world, random) }),
    })),
  );
  const pictures = await Promise.all(
    covers.map(
      async ({ id, genres }) => [`${id}.webp`, await drawCover(genres[1] as World, random)] as const,
    ),
  );
  const studied = Object.entries(STUDIED).flatMap(([label, world]) =>
    Array.from({ length: 20 }, (_, at) => ({
      id: `studied-${world}-${at}`,
      title: `The studied ${label} ${at}`,
      author: '',
      label,
      source: at % 4 === 0 ? 'invented/few' : 'invented/many',
    })),
  );
  const studiedPictures = await Promise.all(
    studied.map(
      async ({ id, label }) =>
        [`${id}.webp`, await drawCover(STUDIED[label as keyof typeof STUDIED], random)] as const,
    ),
  );
  const genres = [
    { id: 'fiction', name: 'Fiction', kind: 'form' },
    { id: 'nonfiction', name: 'Nonfiction', kind: 'form' },
    ...WORLD_NAMES.map((id) => ({ id, name: titleCase(id), kind: WORLDS[id].kind })),
  ];
  const files: Record<string, string | Uint8Array> = {
    'blurbs.jsonl.gz': lines(blurbs),
    'covers.jsonl.gz': lines(covers),
    'seed3.jsonl': studied.map((record) => JSON.stringify(record)).join('\n'),
    'genres.json': JSON.stringify(genres),
    'hues.json': JSON.stringify(HUES),
    'tags.json': JSON.stringify({ 'Spooky Tales': ['horror'], 'Love Stories': ['romance'] }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(data, name), content);
  await writeTar(join(data, 'covers-00.tar'), pictures);
  await writeTar(join(data, 'seed3.tar'), studiedPictures);
}
