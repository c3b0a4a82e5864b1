import { COLOUR_SCHEMES } from '../../src/palette/rules/colour-schemes.ts';
import type { Sentences } from '../../src/languages/index.ts';

const SOURCES = ['carried', 'near', ...COLOUR_SCHEMES, 'ground'] as const;

const COMBINATIONS = [
  { such: 600, carrying: 12, all: 23_106, carryingOfAll: 100 },
  { such: 600, carrying: 12, all: 23_106, carryingOfAll: 462 },
  { such: 600, carrying: 1, all: 23_106, carryingOfAll: 2_000 },
  { such: 600, carrying: 1, all: 23_106, carryingOfAll: 40 },
  { such: 600, carrying: 0, all: 23_106, carryingOfAll: 61 },
  { such: 600, carrying: 0, all: 23_106, carryingOfAll: 0 },
];

/** Everything that the functions of a language's words on kept colours say, by their paths. */
export function deskSaid({
  desk: say,
  roles,
  realCovers,
  swatch,
}: Sentences): Record<string, readonly string[]> {
  const colours = [
    { name: 'firebrick', hex: '#b22222' },
    { name: 'black', hex: '#0b0d0e' },
    { name: 'navy', hex: '#000080' },
  ].map((colour) => `${realCovers.colour(colour)} ${colour.hex}`);
  const [one, other] = [colours[0]!, colours[1]!];
  const upTo = [1, 2, 3].map((count) => colours.slice(0, count));
  return {
    'desk.kept': Object.values(roles).map((role) => say.kept(role)),
    'swatch.kept': Object.values(swatch.roles).map((role) => swatch.kept(role)),
    'desk.heading': upTo.map((some) => say.heading(some)),
    'desk.keeping': upTo.map((some) => say.keeping(some)),
    'desk.place': SOURCES.flatMap((source) =>
      upTo.flatMap((some) => say.place({ at: 20, of: 20, source, colours: some.length })),
    ),
    'desk.against': (['dark', 'mid', 'light'] as const).map((lightness) =>
      say.against({ lightness, share: 0.064 }),
    ),
    'desk.combination': COMBINATIONS.flatMap((each) =>
      [1, 2, 3].flatMap((count) =>
        [false, true].map((isInParts) => say.combination(each, { colours: count, isInParts })),
      ),
    ),
    'desk.distances': upTo.map((some) =>
      say.distances(some.map((name, at) => ({ name, distance: at / 20 }))),
    ),
    'desk.swapped': [say.swapped({ ground: one, ink: other })],
    'desk.numbered': [say.numbered({ number: 1, colour: one, role: roles.ground })],
    'desk.faults.unknown': [[], ['firebrick'], ['firebrick', 'navy']].map((nearest) =>
      say.faults.unknown('fierbrick', nearest),
    ),
    'desk.faults.tooMany': [say.faults.tooMany(5)],
    'desk.faults.alike': [say.faults.alike(one, other)],
    'desk.faults.noSuchNumber': [say.faults.noSuchNumber('9', 5)],
    'desk.faults.noPart': [say.faults.noPart('sky')],
    'desk.faults.lacksPart': [say.faults.lacksPart('navy =')],
    'desk.faults.leavesOut': [say.faults.leavesOut('not red')],
    'desk.faults.lacksColour': [say.faults.lacksColour('= #8')],
    'desk.faults.taken': [say.faults.taken({ colour: one, role: roles.ground })],
    'desk.faults.unread': [say.faults.unread({ colour: one, other, contrast: 2.61 })],
    'desk.faults.ink': [say.faults.ink(one)],
    'desk.faults.inkKept': [say.faults.inkKept(one)],
  };
}

/** Paths of what is said of kept colours in whole sentences. */
export function isDeskSentence(path: string): boolean {
  return /^desk\.(?:keeping|place|against|combination|distances|swapped|order|question|howTo|faults\.\w+)$/.test(
    path,
  );
}
