import type { ColourFamily } from '../../palette/colour-families.ts';

const TABLE: readonly (readonly [words: string, families: readonly ColourFamily[]])[] = [
  ['blood bloodbath bloodlust bloodsucker heart crimson', ['red', 'black', 'brown', 'pink', 'purple']],
  [
    'snow snowbound snowstorm blizzard frost frostbite ice',
    ['white', 'grey', 'cream', 'blue', 'teal', 'navy', 'black'],
  ],
  ['winter arctic antarctic', ['white', 'grey', 'cream', 'blue', 'teal', 'navy', 'black', 'red', 'purple']],
  [
    'forest rainforest jungle wood woodland garden gardening gardener tree orchard meadow lawn plant herb frog crocodile dinosaur ' +
      'vegetable pond swamp allotment compost orchard crop seedling succulent houseplant lizard',
    ['green', 'teal', 'brown', 'gold', 'yellow', 'cream', 'black', 'white', 'grey'],
  ],
  [
    'ocean sea water river underwater submarine whale dolphin shark lake sky',
    ['blue', 'teal', 'navy', 'green', 'white', 'grey', 'black', 'cream'],
  ],
  [
    'sun sunshine sunlight gold golden honey sand desert',
    ['yellow', 'gold', 'orange', 'brown', 'cream', 'pink', 'red'],
  ],
  [
    'fire flame firefighter firebird volcano inferno ember',
    ['red', 'orange', 'yellow', 'gold', 'brown', 'black'],
  ],
  [
    'darkness shadow midnight night nightlife noir vampire undead',
    ['black', 'navy', 'grey', 'purple', 'red', 'brown', 'blue', 'teal'],
  ],
  ['space galaxy universe moon star', ['black', 'navy', 'blue', 'purple', 'grey', 'teal', 'white', 'gold']],
  ['pumpkin halloween', ['orange', 'black', 'purple', 'green', 'navy']],
  ['jade emerald', ['green', 'teal', 'black', 'gold']],
  ['ruby scarlet', ['red', 'pink', 'black', 'gold']],
  ['sapphire', ['blue', 'navy', 'teal', 'black', 'gold']],
  ['pig piglet flamingo', ['pink', 'brown', 'red']],
];

const FAMILIES_OF: ReadonlyMap<string, ReadonlySet<ColourFamily>> = new Map(
  TABLE.flatMap(([words, families]) => words.split(' ').map((word) => [word, new Set(families)] as const)),
);

/** Whether a word, in its singular, can speak for a colour: one that is of a colour itself speaks for no other. */
export function maySpeakFor(word: string, family: ColourFamily): boolean {
  return FAMILIES_OF.get(word)?.has(family) ?? true;
}
