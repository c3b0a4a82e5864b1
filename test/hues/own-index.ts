import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runIndex } from '../../src/catalogue/own/index-books.ts';
import { readSettings } from '../../src/settings.ts';
import { bands } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { openSharingServices } from '../services/shared-engines.ts';

const sink = () => new Writable({ write: (_, __, done) => done() });

/** A book of a made-up list, with what is most of its drawn cover, beside small parts of others. */
export interface ListedTestBook {
  readonly title: string;
  readonly author: string;
  readonly genres: string;
  readonly description: string;
  readonly year?: number;
  readonly colours: readonly [ground: string, other: string];
}

const [CREAM, RED, GREY] = ['#f4efe1', '#b01020', '#8e9298'] as const;
const SIZE = { width: 60, height: 90 };

/** Draws the covers of a list, makes an index of it as the command does, and gives its folder. */
export async function makeOwnIndex(books: readonly ListedTestBook[]): Promise<string> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'covers'));
  const rows = ['title,author,genres,description,year,file'];
  for (const [at, { colours, ...book }] of books.entries()) {
    // No two pictures are the same.
    const other = 0.2 + (at % 18) / 90;
    const accents = [CREAM, RED, GREY].toSpliced(Math.floor(at / 18), 1);
    const picture = await bands(
      [[colours[0], 0.84 - other], [colours[1], other], ...accents.map((accent) => [accent, 0.08] as const)],
      SIZE,
    );
    writeFileSync(join(folder, 'covers', `${at}.png`), picture);
    const { title, author, genres, description, year } = book;
    rows.push(`"${title}",${author},"${genres}","${description}",${year ?? ''},${at}.png`);
  }
  const csv = join(folder, 'books.csv');
  writeFileSync(csv, rows.join('\n'));
  const settings = readSettings({});
  const out = join(folder, 'own');
  const end = await runIndex(openSharingServices(settings), {
    csv,
    pictures: join(folder, 'covers'),
    out,
    model: settings.huesModel,
    fresh: false,
    strict: true,
    streams: { input: Readable.from([]), output: sink(), errors: sink() },
  });
  if (end !== 0) throw new Error('the index could not be made');
  return out;
}

const THRILLER =
  'A detective returns to the harbour town where her sister vanished, and the killer has left a second note. Number';
const ROMANCE =
  'Two bakers inherit one shop by the sea and must share a kitchen for a summer, and neither planned to fall in love. Number';

/** A list of a publisher of thrillers, all on black with green, with three romances on pink. */
export const THRILLER_LIST: readonly ListedTestBook[] = [
  ...Array.from({ length: 36 }, (_, at) => ({
    title: at === 0 ? 'Naked Harbour' : `The Harbour File ${at}`,
    author: `Ann Hale ${at}`,
    genres: 'thriller',
    description: `${THRILLER} ${at}.`,
    year: 2020,
    colours: ['#0a0a0c', '#2e8b57'] as const,
  })),
  ...Array.from({ length: 3 }, (_, at) => ({
    title: `Sugar and Salt ${at}`,
    author: 'Bea Low',
    genres: 'romance',
    description: `${ROMANCE} ${at}.`,
    colours: ['#f8c8dc', '#d04070'] as const,
  })),
];

const COZIES: readonly (readonly [title: string, description: string])[] = [
  [
    'Murder at the Tea Room',
    'When the owner of the village tea room is found dead among the scones, retired librarian Dora Pym and her cat look for the killer before the summer fair.',
  ],
  [
    'Death by Marmalade',
    'Baker Ellie Voss finds the jam judge dead in the tent, and with her grandmother and a nosy terrier she sets out to clear her name in a small seaside town.',
  ],
  [
    'The Knitting Club Killing',
    'A knitting club in a quiet village turns sleuth when one of its members is poisoned over the wool.',
  ],
  [
    'A Purr of Suspicion',
    'Bookshop owner Nell and her ginger cat stumble over a body behind the shelves, and everyone in the little town has a motive.',
  ],
  [
    'Pies on Primrose Street',
    'A pie shop, a missing recipe and a dead food critic: amateur sleuth Hattie Bloom has a busy autumn.',
  ],
  [
    'The Lavender Lane Mystery',
    'On Lavender Lane, gardener Rose Finch digs up a skeleton, and the gossip of the village leads her to an old secret.',
  ],
  [
    'Cupcakes and Corpses',
    'Cupcake baker Molly must solve the murder of her rival before the grand opening.',
  ],
  [
    'The Vicar Did Not Do It',
    'The vicar is accused of murder at the fete, and his housekeeper, an avid reader of detective stories, investigates.',
  ],
];

const LIGHT = ['#fbf7ea', '#ffd700'] as const;

/** A short list of many genres: eight cosy mysteries, and a thriller, a romance, a fantasy and a cookbook. */
export const MIXED_LIST: readonly ListedTestBook[] = [
  ...COZIES.map(([title, description], at) => ({
    title,
    author: `Cora Penn ${at}`,
    genres: 'cozy mystery',
    description,
    colours: LIGHT,
  })),
  {
    title: 'Frozen Wolves',
    author: 'Dag Holm',
    genres: 'thriller',
    description:
      'A serial killer leaves his victims in the frozen forest, and detective Ilse Brandt, haunted by the case she lost, must hunt him before he takes the next girl.',
    colours: ['#0a0a0c', '#2e8b57'],
  },
  {
    title: 'Hearts at the Harbour',
    author: 'Bea Low',
    genres: 'romance',
    description: 'A florist and a boat builder fall in love over one long summer by the sea.',
    colours: ['#f8c8dc', '#d04070'],
  },
  {
    title: 'The Glass Throne',
    author: 'Ivo Marsh',
    genres: 'fantasy',
    description: 'An exiled princess with forbidden magic must bargain with the dragon that burned her city.',
    colours: ['#101c3c', '#ffd700'],
  },
  {
    title: 'Sourdough at Home',
    author: 'Ann Reed',
    genres: 'cookbook',
    description: 'Eighty recipes for bread, buns and pizza, with step by step photographs.',
    colours: LIGHT,
  },
];
