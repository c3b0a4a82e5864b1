import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { encodeReply } from '../../../src/platforms/discord/encode.ts';
import { DISCORD_LIMITS } from '../../../src/platforms/discord/limits.ts';
import { leastOfComparables, listComparables } from '../../../src/platforms/discord/real-covers.ts';
import { textSize } from '../../../src/platforms/discord/text-size.ts';
import {
  type ReplyParts,
  comparableCovers,
  ownShelf,
  replyColours,
  replyHues,
  replyWith,
  wornPalette,
} from '../replies.ts';
import { allComponents } from './stand-in/validate-message.ts';
import type { ComponentJson } from './stand-in/world.ts';

const AUDIENCE = { owner: '200000000000000001', canBePrivate: true, fileBytes: 50_000 };
const WORDS = sentencesFor('en');
const PARTS = { palette: wornPalette(), comparables: comparableCovers(8) };
const EIGHT = replyWith(PARTS);

function textOf(change: ReplyParts): string {
  const { components } = encodeReply(replyWith({ ...PARTS, ...change }), AUDIENCE);
  const sent = components as readonly ComponentJson[];
  return allComponents(sent)
    .flatMap(({ content = [] }) => content)
    .join('\n\n');
}

/** Titles of real covers that a text names. */
function namedIn(text: string): number {
  return comparableCovers(8).filter(({ title }) => text.includes(title)).length;
}

describe('real covers in a Discord message', () => {
  it.each([DISCORD_LIMITS.comparables, DISCORD_LIMITS.comparables + 1])(
    'are named up to a number: of %i',
    (count) => {
      const list = listComparables(
        replyWith({ ...PARTS, comparables: comparableCovers(count) }),
        WORDS,
        4_000,
      );
      expect(namedIn(list)).toBe(DISCORD_LIMITS.comparables);
      expect(list.includes('more')).toBe(count > DISCORD_LIMITS.comparables);
      expect(list.match(/^-# .* `#[0-9a-f]{6}` …$/gm)).toHaveLength(DISCORD_LIMITS.comparables);
    },
  );

  it('fill their room to the last character, and lose the last one’s colours beyond it', () => {
    const five = replyWith({ ...PARTS, comparables: comparableCovers(5) });
    const whole = listComparables(five, WORDS, DISCORD_LIMITS.messageText);
    expect(whole.split('\n')).toHaveLength(1 + 2 * 5);
    expect(listComparables(five, WORDS, textSize(whole))).toBe(whole);
    const lines = listComparables(five, WORDS, textSize(whole) - 1).split('\n');
    expect(lines.slice(-2)).toEqual(['“North of Silence” by P. K. Lorne (2016)', '…']);
  });

  it('lose colours before places, and say how many have no place', () => {
    const least = leastOfComparables(EIGHT, WORDS);
    expect(listComparables(EIGHT, WORDS, least)).toBe('**Real covers of such books**\n-# +8 more');
    for (let room = least; room < 1_000; room++) {
      const list = listComparables(EIGHT, WORDS, room);
      expect(textSize(list)).toBeLessThanOrEqual(room);
      expect(list).toMatch(new RegExp(`\\+${8 - namedIn(list)} more$`));
      const coloured = list.match(/^-# (?!\+)/gm)?.length ?? 0;
      expect(coloured === 0 || namedIn(list) === DISCORD_LIMITS.comparables).toBe(true);
    }
  });

  it('give way before reasons, and reasons before hues', () => {
    const standings: string[] = [];
    for (let reasonLength = 20; reasonLength < 1_200; reasonLength += 5) {
      const text = textOf({ hues: replyHues(6, reasonLength), followUps: [] });
      expect(text.replaceAll('\n\n', '').length).toBeLessThanOrEqual(DISCORD_LIMITS.messageText);
      for (const { hex } of [...replyHues(6), ...wornPalette()]) expect(text).toContain(hex);
      const [reasons, covers] = [text.match(/ Because so/g)?.length ?? 0, namedIn(text)];
      expect(text).toContain(`+${8 - covers} more`);
      standings.push(`${reasons} reasons, ${covers} covers`);
    }
    const untilReasonsGo = standings.findIndex((each) => !each.startsWith('6 reasons'));
    expect(new Set(standings.slice(0, untilReasonsGo))).toEqual(
      new Set([5, 4, 3, 2, 1, 0].map((covers) => `6 reasons, ${covers} covers`)),
    );
    expect(standings[untilReasonsGo - 1]).toBe('6 reasons, 0 covers');
  });

  it('keep within the bytes that Discord takes beside every other list, in Japanese', () => {
    const reason = '「探偵」という言葉がこの色に傾いています。'.repeat(4);
    const comparables = comparableCovers(8).map((cover) =>
      Object.assign(cover, { title: '表紙の色'.repeat(15), author: '表紙の色'.repeat(15) }),
    );
    const hues = replyHues(12).map((hue) => Object.assign(hue, { reason }));
    const change = { hues, comparables, followUps: [], locale: 'ja', headline: '表紙の色'.repeat(40) };
    const { components } = encodeReply(replyWith({ ...PARTS, ...change }), AUDIENCE);
    const texts = allComponents(components as readonly ComponentJson[]).flatMap(
      ({ content = [] }) => content,
    );
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
    expect(bytes).toBeLessThanOrEqual(10_170);
    expect(bytes).toBeGreaterThan(6_000);
  });

  it('ping nobody, whatever a book is called', () => {
    const [cover] = comparableCovers(1);
    const text = textOf({
      comparables: [{ ...cover!, title: '@everyone <@1> # x', author: '[a](https://b.c)' }],
    });
    expect(text).toContain(String.raw`\@everyone \<\@1\> \# x`);
    expect(text).not.toContain('](https://');
  });
});

describe('one’s own list in a Discord message', () => {
  it.each([10, 100, 1_000])('is shortened where the rest has little room beside it: %i words', (words) => {
    const shelf = ownShelf(5);
    const long = 'such a word '.repeat(words);
    const text = textOf({
      own: { ...shelf, sentences: [...shelf.sentences, long] },
      headline: long,
      notes: [long],
      advice: [long],
      ownColours: replyColours(6),
    });
    expect(text.replaceAll('\n\n', '').length).toBeLessThanOrEqual(DISCORD_LIMITS.messageText);
    expect(text).toContain('**Your own list**');
    for (const { hex } of replyHues(1)) expect(text).toContain(hex);
  });

  it('pings nobody, whatever a book is called', () => {
    const shelf = ownShelf(1);
    const [cover] = shelf.covers;
    const said = { ...cover!.said, book: '@everyone [a](https://b.c)' };
    const text = textOf({ own: { ...shelf, covers: [{ ...cover!, said }] } });
    expect(text).toContain(String.raw`\@everyone`);
    expect(text).not.toContain('](https://');
  });
});

describe('a palette in a Discord message', () => {
  it('gives the stripe its main colour', () => {
    const [container] = encodeReply(EIGHT, AUDIENCE).components;
    expect(container).toMatchObject({ accent_color: 0x6e1a1f });
  });

  it('is a line a colour: part, name, hex and look', () => {
    expect(textOf({})).toContain(
      [
        '**The palette, as such covers wear it**',
        'Ground · **black** `#0d0c10`',
        'Main · **maroon** `#6e1a1f` · a dark red',
        'Accent · **darkgoldenrod** `#b98a2e` · a yellow-brown',
        'Accent · **steelblue** `#4b7da6` · a blue',
        'Ink · **ivory** `#f4efe1`',
      ].join('\n'),
    );
  });
});
