import { describe, expect, it } from 'vitest';
import { leftOutOf, readOf } from '../story.ts';

describe('reviews', () => {
  it.each([
    ['a newspaper', '“A book to drown in.” — The Daily Herald'],
    ['a hyphen', '"A book to drown in." - Salt Quarterly Review'],
    ['two hyphens', '"A book to drown in."--Kirkus Reviews, starred review'],
    ['brackets', '“Haunting and sly” (Publishers Weekly)'],
    ['brackets with a magazine that is a name, too', '“Haunting” (Elle)'],
    ['no dash', "'Gripping from first to last' Sunday Times"],
    ['single marks with an apostrophe', '‘It’s a triumph, and the keeper’s voice is perfect’ – Guardian'],
    ['another author', '“I missed my stop.” — Orla Finch, bestselling author of The Ninth Wave'],
    ['a name alone behind praise', '“A stunning debut, and a novel of rare power.” —Orla Finch'],
    ['a name in capitals behind praise', "'The best thriller of the year' ORLA FINCH"],
    ['a line of its own', '“A book to drown in.”\n— Orla Finch, author of The Ninth Wave'],
    ['a hyphen on a line of its own', '"A book to drown in."\n- Goodreads reviewer'],
    ['who says it first', 'Library Journal calls it “a book to drown in.”'],
    ['no marks at all', 'Fast, strange and moving. — The Irish Times'],
    ['praise that names itself', 'AN UNPUTDOWNABLE PAGE-TURNER!'],
  ])('are left out that are signed by %s', (_name, review) => {
    expect(leftOutOf(review)).toEqual([`review: ${review.replace('\n- ', ' — ').replaceAll('\n', ' ')}`]);
    expect(readOf(review)).toBe('');
  });

  it('are told apart on one line', () => {
    expect(leftOutOf('“Superb.” —Booklist “A gem of a book.” —Ann Reed “Read it!” (The Times)')).toEqual([
      'review: “Superb.” —Booklist',
      'review: “A gem of a book.” —Ann Reed',
      'review: “Read it!” (The Times)',
    ]);
  });

  it('are left out below their heading, signed or not, up to where the story goes on', () => {
    const praise = 'Praise for The Salt Boat:\n“Could not sleep.”\n★★★★★\n“Nor could I.”\nLoved every page!';
    const more = 'Nobody in the village will say where the boat was built.';
    expect(leftOutOf(`${praise}\n\n${more}`)).toEqual([
      'review: Praise for The Salt Boat: “Could not sleep.”',
      'review: “Nor could I.”',
      'review: Loved every page!',
    ]);
    expect(readOf(`${praise}\n\n${more}`)).toBe(more);
  });

  it('are left out behind a heading on their line', () => {
    expect(leftOutOf('What readers are saying: "OMG, that ending" ⭐⭐⭐⭐⭐ "Just wow" ⭐⭐⭐⭐⭐')).toEqual(
      ['review: What readers are saying: "OMG, that ending"', 'review: "Just wow"'],
    );
  });

  it.each([
    ['dialogue', '“I’ll kill you,” she said. “Mara,” he whispered — “don’t.”'],
    ['dialogue about books', '"I’ve read your novel," he says. "It’s brilliant. You should write about me."'],
    ['dialogue before a dash and an editor', '“Run.” — The editor laughed. “Where to?”'],
    ['dialogue before a dash and a name', '“Run.” — And so Mara ran.'],
    ['an epigraph', '“All seas are one sea.” —Orla Finch'],
    [
      'a quotation from the story’s world',
      '“The sea keeps what it is given.” — from the log of Captain Orne',
    ],
    ['a nickname', 'Her rival is Thomas "Doc" Reed, author of every rumour on the island.'],
    [
      'dialogue before somebody of a magazine’s name',
      '“Run.” — Elle, who has never run, sits down. “No.” Salon Kitty opens at nine.',
    ],
    [
      'dialogue above somebody of a magazine’s name',
      '“Run.”\nElle Ford laughs. “No.”\nThe Times had nothing to say.',
    ],
    ['words in marks', 'The Daily Herald calls her a “witch”, and the village believes it.'],
    ['a character’s own paper', 'She writes for The Guardian, and for nobody else.'],
    ['plural owners', "The girls' house stands empty. It's the summer of 1989."],
    ['praise within the plot', 'Her masterpiece, a page-turner nobody has read, goes up in flames.'],
  ])('are not %s', (_name, text) => {
    expect(leftOutOf(text)).toEqual([]);
    expect(readOf(text)).toBe(text.replaceAll('\n', ' '));
  });

  it('end where the story goes on behind them without a break', () => {
    const text = '“A book to drown in.”—Kirkus Reviews The sea has taken three men since Lent.';
    expect(leftOutOf(text)).toEqual(['review: “A book to drown in.”—Kirkus Reviews']);
    expect(readOf(text)).toBe('The sea has taken three men since Lent.');
  });

  it.each(['"--Publisher.', '"--Provided by publisher.', '" --Jacket', '"--P. [4] of cover.'])(
    'are not what a catalogue quotes from the publisher: %s',
    (source) => {
      const text = `"Three men are lost at sea, and a keeper asks why.${source}`;
      expect(leftOutOf(text)).toEqual([`edition: ${source.slice(1).trim()}`]);
    },
  );
});
