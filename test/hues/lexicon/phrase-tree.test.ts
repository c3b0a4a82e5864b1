import { describe, expect, it } from 'vitest';
import { createPhraseTree } from '../../../src/hues/lexicon/phrase-tree.ts';

function treeOf(...phrases: readonly string[]) {
  const tree = createPhraseTree<{ phrase: string }>();
  for (const phrase of phrases) tree.add(phrase.split(' '), { phrase });
  return tree;
}

const longest = (tree: ReturnType<typeof treeOf>, text: string, at = 0) =>
  tree.longestAt(text.split(' '), at)?.value.phrase;

describe('a tree of phrases', () => {
  it('finds the longest that begins at a token', () => {
    const tree = treeOf('novela', 'novela negra', 'negra');
    expect(tree.longestAt(['la', 'novela', 'negra'], 1)).toEqual({
      length: 2,
      value: { phrase: 'novela negra' },
    });
    expect(longest(tree, 'la novela azul', 1)).toBe('novela');
    expect(longest(tree, 'la novela negra', 0)).toBeUndefined();
    expect(longest(tree, 'novela', 1)).toBeUndefined();
  });

  it('knows a token by its stem, anywhere in a phrase, and the token itself before it', () => {
    const tree = treeOf('asesin*', 'asesinato', 'poder* magico*');
    expect(longest(tree, 'asesinos')).toBe('asesin*');
    expect(longest(tree, 'asesinato')).toBe('asesinato');
    expect(longest(tree, 'poderes magicos')).toBe('poder* magico*');
    expect(longest(tree, 'poderes')).toBeUndefined();
    expect(longest(tree, 'ases')).toBeUndefined();
  });

  it('goes back to a shorter phrase where a longer one breaks off', () => {
    const tree = treeOf('guerra', 'guerra civil espanola');
    expect(longest(tree, 'guerra civil inglesa')).toBe('guerra');
  });

  it('keeps what was added first', () => {
    const tree = createPhraseTree<{ value: number }>();
    tree.add(['a'], { value: 1 });
    tree.add(['a'], { value: 2 });
    expect(tree.longestAt(['a'], 0)?.value).toEqual({ value: 1 });
  });
});
