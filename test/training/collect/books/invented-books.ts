import { type Random, seededRandom } from '../../../../src/training/random.ts';

/** A book as the stand-in shops sell it. */
export interface InventedBook {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** HTML. */
  readonly description: string;
  /** Breadcrumbs: one trail or two, outermost category first. */
  readonly trails: readonly (readonly string[])[];
}

interface Shelf {
  /** The trail that every book of the shelf stands in. */
  readonly trail: readonly string[];
  /** Id of the genre that a model should recognise. */
  readonly genre: string;
  readonly people: string;
  readonly things: string;
  readonly places: string;
}

/** Shelves whose books use other words than each other's. */
export const SHELVES = [
  {
    trail: ['Fiction', 'Mystery & detective', 'Cozy'],
    genre: 'mystery',
    people: 'sleuth librarian vicar constable baker inspector',
    things: 'clue alibi poisoned teacake missing necklace corpse ledger',
    places: 'village fête vicarage tearoom bookshop',
  },
  {
    trail: ['Fiction', 'Romance', 'Contemporary'],
    genre: 'romance',
    people: 'bride florist widower heiress bachelor sweetheart',
    things: 'kiss wedding heartbreak bouquet proposal longing',
    places: 'orchard ballroom seaside cottage vineyard',
  },
  {
    trail: ['Fiction', 'Science fiction'],
    genre: 'science-fiction',
    people: 'astronaut android navigator clone admiral colonist',
    things: 'starship wormhole reactor alien signal hyperdrive',
    places: 'orbit asteroid colony moonbase galaxy',
  },
  {
    trail: ['Fiction', 'Fantasy', 'Epic'],
    genre: 'fantasy',
    people: 'wizard dragon princess sorceress dwarf warlock',
    things: 'sword prophecy spell amulet crown curse',
    places: 'kingdom tower enchanted forest citadel',
  },
  {
    trail: ['Fiction', 'Horror'],
    genre: 'horror',
    people: 'vampire ghost zombie undertaker exorcist demon',
    things: 'coffin scream blood crypt haunting nightmare',
    places: 'graveyard asylum cellar mausoleum attic',
  },
  {
    trail: ['Nonfiction', 'Cooking, Food, Wine, Spirits'],
    genre: 'food',
    people: 'cook chef gardener grandmother host dietician',
    things: 'recipe sauce dough vegetable spice roast',
    places: 'kitchen pantry market oven bakery',
  },
] as const satisfies readonly Shelf[];

/** Patterns of sentences: `*` is a person, `+` a thing, `@` a place, `~` any word. */
const PATTERNS = [
  'When a ~ * finds the + in the ~ @, nobody believes what the ~ + means.',
  'The * has always known that one ~ + was hidden somewhere near the ~ @.',
  'Only a ~ * and a * can bring the ~ + back to the @ before the ~ ~ ends.',
  'Between the + and the ~ +, there is hardly a ~ * left at the ~ @ to ask.',
  'It began with a ~ + and it may end with another, if the ~ * has her way.',
  'What would you give for one more ~ + and a ~ evening at the @?',
];
const ANY =
  'quiet hurried bitter golden late winter summer stubborn borrowed second last unlikely forgotten crooked tender distant painted hollow early restless narrow patient silver crowded lonely careful ordinary strange broken promised';
const AUTHORS =
  'Ada Quill|Béla Nagy|Chidi Umeh|Dana Ōta|Eira Llwyd|Farid Haddad|Gro Sæther|Hana Dvořák'.split('|');
/** What some titles begin with: words of many scripts, and what CSV and HTML must not trip over. */
const OPENINGS = [
  '',
  '',
  '',
  'Über ',
  'L’été: ',
  '夜明けの',
  'Ночь, ',
  '“Quoted” ',
  '<b>Bold</b> ',
  '=Sum ',
  '🐉 ',
];

const pick = (words: string, random: Random): string => {
  const list = words.split(' ');
  return list[Math.floor(random() * list.length)]!;
};

/** New sentences of a shelf, as plain text. */
export function inventDescription(shelf: Shelf, random: Random, sentences = 4): string {
  return Array.from({ length: sentences }, () =>
    PATTERNS[Math.floor(random() * PATTERNS.length)]!.replaceAll('*', () => pick(shelf.people, random))
      .replaceAll('+', () => pick(shelf.things, random))
      .replaceAll('@', () => pick(shelf.places, random))
      .replaceAll('~', () => pick(ANY, random)),
  ).join(' ');
}

/** Invents the same books for the same seed; every third stands on two shelves. */
export function inventBooks(count: number, seed = 1): InventedBook[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const shelf = SHELVES[at % SHELVES.length]!;
    const other = SHELVES[Math.floor(random() * SHELVES.length)]!;
    const trails = at % 3 === 0 && other !== shelf ? [shelf.trail, other.trail] : [shelf.trail];
    const words = `${pick(ANY, random)} ${pick(shelf.things, random)}`;
    return {
      number: 100_000 + at,
      title: `${OPENINGS[at % OPENINGS.length]}The ${words} ${at}`,
      author: AUTHORS[at % AUTHORS.length]!,
      description: `<p>${inventDescription(shelf, random)}</p><p><em>Sign up for our newsletter at the back.</em></p>`,
      trails,
    };
  });
}
