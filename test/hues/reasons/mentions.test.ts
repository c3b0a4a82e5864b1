import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueFinder, readCues } from '../../../src/hues/reasons/cues.ts';
import { mentionsIn } from '../../../src/hues/reasons/mentions.ts';
import { wordsOf } from '../../../src/hues/reasons/text-words.ts';
import { packagePath } from '../../../src/package-root.ts';

const find = cueFinder([
  {
    genre: 'horror',
    also: [],
    cues: 'ghost witch duke murder hunter grace sheriff viking christmas fbi ranch wolf lighthouse'.split(
      ' ',
    ),
  },
  { genre: 'crime', also: [], cues: ['small town', 'serial killer', 'civil war', 'ex-wife', 'dark lord'] },
]);
const formsIn = (text: string) => mentionsIn(text, wordsOf(text), find).map(({ form }) => form);

describe('mentionsIn', () => {
  it('finds cues in the order of the text, as they are written where they stand first', () => {
    expect(formsIn('A ghost and two witches met. The Ghost laughed, witch and all.')).toEqual([
      'ghost',
      'witches',
    ]);
  });

  it('joins all places of one, in any number and case', () => {
    const text = 'The ghosts came. A ghost stayed, one GHOST of many.';
    const [ghost] = mentionsIn(text, wordsOf(text), find);
    expect(ghost!.spans.map(({ first }) => wordsOf(text)[first]!.text)).toEqual(['ghosts', 'ghost', 'GHOST']);
  });

  it('takes a phrase as one, and its words elsewhere as themselves', () => {
    expect(formsIn('In a small town, a serial killer. In this small-town, an ex-wife.')).toEqual([
      'small town',
      'serial killer',
      'ex-wife',
    ]);
    expect(formsIn('How small. Town halls are serial; killer bees are not.')).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['a name within a sentence', 'Then Hunter ran, and Grace followed.', []],
    ['a name that begins one and is met again', 'Grace is gone. Who saw Grace?', []],
    ['a name that begins one before another name', 'Wolf Larsen sails. Murder follows.', ['Murder']],
    ['a given name that begins a sentence', 'Grace must choose.', []],
    ['a word that is written small elsewhere', 'Witch or not, she is the witch of the lake.', ['Witch']],
    [
      'a word that begins a sentence or a quotation',
      'Murder! “Ghost stories,” said he.',
      ['Murder', 'Ghost'],
    ],
    ['a word that begins a line', 'Buy now:\nWitch in the wood', ['Witch']],
    ['a title before a name', 'There the Duke of Ashe met Sheriff Cole.', ['Duke', 'Sheriff']],
    ['a surname like a title', 'There came Anna Duke.', []],
    ['what has a capital anyway', 'Each Christmas the Viking fleet came.', ['Christmas', 'Viking']],
    ['what is all in capitals', 'The FBI calls it MURDER.', ['FBI', 'MURDER']],
    ['a phrase with capitals', 'After the Civil War a Dark Lord rose.', ['Civil War', 'Dark Lord']],
    ['possessives', "The witch’s cat knew the ghost's name.", []],
    ['a part of a compound', 'A ghost-writer met a she-wolf.', []],
    ['what a book is without', 'No ghost, no Dark Lord, without murder: a witch.', ['witch']],
    ['nothing', '', []],
  ])('tells names from other words: %s', (_name, text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });

  it('gives of any text only what stands in it, and no word twice', async () => {
    const shipped = await readCues(packagePath('assets', 'shelves', 'shelves.jsonl'));
    const word = fc.oneof(
      fc.constantFrom('ghost', 'Dragon', 'small', 'town', "isn't", '1888', 'because', 'Hitler’s', 'Zyxquor'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const words = wordsOf(text);
        const mentions = mentionsIn(text, words, shipped);
        const places = mentions.flatMap(({ spans }) => spans);
        expect(new Set(places.map(({ first }) => first)).size).toBe(places.length);
        for (const { form } of mentions) {
          expect(text).toContain(form);
          expect(form).not.toMatch(/\p{N}|['’]|because|Zyxquor/u);
        }
      }),
    );
  });
});
