import { describe, expect, it } from 'vitest';
import { encodeReply } from '../../../src/platforms/slack/encode.ts';
import { SLACK_LIMITS } from '../../../src/platforms/slack/limits.ts';
import type { ComparableCover } from '../../../src/hues/reading.ts';
import {
  type ReplyParts,
  comparableCovers,
  replyColours,
  replyGenres,
  replyHues,
  replyWith,
  wornPalette,
} from '../replies.ts';
import { textOf } from './shown.ts';
import type { HeldMessage } from './stand-in/world.ts';
import { faultsOfBlocks } from './stand-in/validate-blocks.ts';

const AUDIENCE = { owner: 'U0123ABCD', canBePrivate: true };

function encode(change: ReplyParts): HeldMessage['blocks'] {
  const { blocks } = encodeReply(
    replyWith({ pictures: [], palette: wornPalette(), ...change }),
    [],
    AUDIENCE,
  );
  const held = blocks as unknown as HeldMessage['blocks'];
  expect(faultsOfBlocks(held, { most: SLACK_LIMITS.blocks, isReady: () => true })).toEqual([]);
  return held;
}

interface Section {
  readonly fields?: readonly { readonly type: string; readonly text: string }[];
}

/** What stands of each real cover. */
function fieldsOf(comparables: readonly ComparableCover[]): readonly string[] {
  const fields = encode({ comparables }).flatMap((block) => (block as Section).fields ?? []);
  expect(fields.every(({ type }) => type === 'plain_text')).toBe(true);
  return fields.map(({ text }) => text);
}

describe('real covers in a Slack message', () => {
  it('stand side by side in plain text, each with its first colours', () => {
    const fields = fieldsOf(comparableCovers(8));
    expect(fields).toHaveLength(8);
    expect(fields[0]).toBe(
      '“The Salt Ledger” by Ines Arrow (2014)\nsaddlebrown #8b4513 · orangered #ff4500 · yellow #ffff00 …',
    );
    expect(fields[7]).toMatch(/^“Gull Skerry” by Rolf Hagen\n/);
  });

  it.each([SLACK_LIMITS.sectionFields, SLACK_LIMITS.sectionFields + 1])(
    'are as many as a section holds: of %i',
    (count) => {
      const comparables = Array.from({ length: count }, () => comparableCovers(1)[0]!);
      expect(fieldsOf(comparables)).toHaveLength(SLACK_LIMITS.sectionFields);
      const text = textOf({ blocks: encode({ comparables }) });
      expect(text.includes('+1 more')).toBe(count > SLACK_LIMITS.sectionFields);
    },
  );

  it.each([SLACK_LIMITS.sectionField, SLACK_LIMITS.sectionField + 1])(
    'have room for %i characters each',
    (length) => {
      const [cover] = comparableCovers(1);
      const coverWith = (name: string) => ({ ...cover!, colours: [{ name, hex: '#800000', share: 1 }] });
      const rest = fieldsOf([coverWith('')])[0]!.length;
      const [field] = fieldsOf([coverWith('x'.repeat(length - rest))]);
      expect(field).toHaveLength(SLACK_LIMITS.sectionField);
      expect(field!.endsWith('…')).toBe(length > SLACK_LIMITS.sectionField);
    },
  );

  it('stand beside every other list within the limits, however long the reasons', () => {
    for (const reasonLength of [20, 700, 3_000]) {
      const blocks = encode({
        hues: replyHues(58, reasonLength),
        comparables: comparableCovers(8),
        ownColours: replyColours(8),
        genres: replyGenres(4),
      });
      expect(textOf({ blocks })).toContain(comparableCovers(8).at(-1)!.title);
    }
  });
});

describe('a palette in a Slack message', () => {
  it('is one section with a line a colour: part, name, hex and look', () => {
    const texts = encode({}).map((block) => textOf({ blocks: [block] }));
    expect(texts).toContain(
      [
        '*The palette, as such covers wear it*',
        'Ground · *black* `#0d0c10`',
        'Main · *maroon* `#6e1a1f` · a dark red',
        'Accent · *darkgoldenrod* `#b98a2e` · a yellow-brown',
        'Accent · *steelblue* `#4b7da6` · a blue',
        'Ink · *ivory* `#f4efe1`',
      ].join('\n'),
    );
  });
});
