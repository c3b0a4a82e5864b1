import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionOf,
  escapeXml,
  graphemes,
  isolate,
  plainText,
  typeset,
} from '../../src/swatch/plain-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('plainText', () => {
  it.each([
    ['control characters', 'The\u0000 Quiet\u0007 Ledger\u001B\u009F', 'The Quiet Ledger'],
    ['line breaks and runs of spaces', '  The\r\n\tQuiet   Ledger\u2028', 'The Quiet Ledger'],
    ['bidirectional controls', '\u202EThe\u2066 Quiet\u200F Ledger', 'The Quiet Ledger'],
    ['half of a surrogate pair', 'The Quiet\uD83D Ledger', 'The Quiet Ledger'],
    ['noncharacters, which XML forbids', 'The Quiet\uFFFE\uFFFF Ledger', 'The Quiet Ledger'],
    [
      'combining marks beyond the fourth',
      `Qu\u0301${'\u0316'.repeat(20)}iet`,
      `Q\u00FA${'\u0316'.repeat(4)}iet`,
    ],
    [
      'characters without width between marks, and marks beyond the fourth',
      `b${'\u0301\u200C\u200B'.repeat(9)}`,
      `b${'\u0301'.repeat(4)}\u200C\u200B`,
    ],
  ])('removes %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([
    ['emoji sequences', '👩‍👩‍👧 🏳️‍🌈 👍🏽'],
    ['the joiners that Persian needs', 'می‌خواهم'],
    ['marks that languages use', 'Phở नमस्ते สวัสดี'],
    ['markup and markdown', "<b>**“A” & 'B'**</b> _c_ `d`"],
  ])('keeps %s', (_, text) => {
    expect(plainText(text)).toBe(text);
  });

  it('composes what is typed in pieces, also around what it removes', () => {
    expect(plainText('Cafe\u0301')).toBe('Café');
    expect(plainText('Cafe\u0000\u0301 \u0000 noir')).toBe('Café noir');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });

  it('leaves only characters that XML allows', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).toMatch(/^[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });
});

describe('escapeXml', () => {
  it('leaves no character that XML would read as markup', () => {
    expect(escapeXml(`<b a="1">'&amp;'</b>`)).toBe('&lt;b a=&quot;1&quot;&gt;&#39;&amp;amp;&#39;&lt;/b&gt;');
  });

  it('leaves out what XML forbids, and no half of a pair that is whole', () => {
    expect(escapeXml('a\u0000b\u001B[31mc\uD800d\uFFFFe\tf\u{1F525}')).toBe('ab[31mcde\tf\u{1F525}');
    fc.assert(fc.property(anyText, (text) => !/\p{Cs}/u.test(escapeXml(text))));
  });
});

describe('isolate', () => {
  it('opens one isolate and closes it', () => {
    expect(isolate('שלום')).toBe('\u2068שלום\u2069');
    expect(isolate('שלום', 'left-to-right')).toBe('\u2066שלום\u2069');
  });
});

describe('directionOf', () => {
  it.each(['صل', 'ﷺ', 'שלום, Ledger', '«2» – \u064Eصل', '𞤀𞤣'])(
    'finds that %j runs from the right',
    (text) => {
      expect(directionOf(text)).toBe('right-to-left');
    },
  );

  it.each(['', '2 – 3', 'Ledger صل', '東京', 'नमस्ते', '… ﬁre', '𝒯ale'])(
    'finds that %j runs from the left',
    (text) => {
      expect(directionOf(text)).toBe('left-to-right');
    },
  );
});

describe('graphemes', () => {
  it('keeps together what a reader sees as one character', () => {
    expect(graphemes('e\u0301👩‍👩‍👧🇮🇹')).toEqual(['e\u0301', '👩‍👩‍👧', '🇮🇹']);
  });

  it('takes a sequence apart that no font draws as one', () => {
    const chain = Array.from({ length: 50 }, () => '👩').join('\u200D');
    expect(graphemes(chain).length).toBe(99);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemes(text).join('')).toBe(text);
      }),
    );
  });
});

describe('typeset', () => {
  it.each([
    ["The Baker's Daughter", 'The Baker’s Daughter'],
    ["The Sisters' War, 1990's", 'The Sisters’ War, 1990’s'],
    ["L'été d'Anaïs", 'L’été d’Anaïs'],
    ["It isn't 'quoted', 6'2", "It isn’t 'quoted', 6'2"],
  ])('sets %j as %j', (text, set) => {
    expect(typeset(text)).toBe(set);
  });
});
