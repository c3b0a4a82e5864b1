import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { encodeReply } from '../../../src/platforms/terminal/encode.ts';
import { TERMINAL_LIMITS } from '../../../src/platforms/terminal/limits.ts';
import { styleFor } from '../../../src/platforms/terminal/style.ts';
import { type ReplyParts, replyWith } from '../replies.ts';

const MAROON = {
  name: 'maroon',
  hex: '#800000',
  css: '#800000',
  rank: 1,
  score: 0.62,
  lift: 2.2,
  role: 'primary',
  reason: 'It is on 12% of thriller covers, 2.2 times the usual.',
} as const;

const PARTS: ReplyParts = {
  locale: 'en',
  headline: 'Covers of such books lean to maroon.',
  notes: ['It reads as Thriller.'],
  genres: [],
  palette: [],
  comparables: [],
  ownColours: [],
  hues: [
    MAROON,
    { ...MAROON, name: 'mediumspringgreen', hex: '#00fa9a', css: '#00fa9a', rank: 12, score: 0.04 },
  ],
  advice: ['Such covers are dark.', 'They are muted.'],
  pictures: [],
  files: [],
  followUps: [],
  private: false,
};
const REPLY = replyWith(PARTS);

const PLAIN = styleFor({});
const COLOUR = { isTTY: true, columns: 80, getColorDepth: () => 24 };
const ESCAPE = '\u001b';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));

describe('a reply in a stream that is no terminal', () => {
  it('is plain text, from the headline to the advice', () => {
    expect(encodeReply(REPLY, PLAIN)).toBe(
      [
        'Covers of such books lean to maroon.',
        '',
        'It reads as Thriller.',
        '',
        '  1  maroon             #800000  ██████····  62%  2.2× usual  primary',
        '     A dark red.',
        '     It is on 12% of thriller covers, 2.2 times the usual.',
        ' 12  mediumspringgreen  #00fa9a  ··········   4%  2.2× usual  primary',
        '     A bright green.',
        '     It is on 12% of thriller covers, 2.2 times the usual.',
        '',
        'Such covers are dark. They are muted.',
      ].join('\n'),
    );
  });

  it('shows a share that is not quite nothing, or not quite all, as such', () => {
    const [little, most] = [0.002, 0.998];
    const hues = [{ ...MAROON, score: little }];
    const genres = [{ name: 'Thriller', score: most, evidence: '' }];
    const palette = [{ name: 'maroon', hex: '#800000', share: little, remark: '' }];
    const text = encodeReply(replyWith({ ...PARTS, hues, genres, ownColours: palette }), PLAIN);
    expect(text.match(/[█·]+ +\S+/g)).toEqual(['██████████ >99%', '··········  <1%', '··········  <1%']);
  });

  it('sets each line of a reason on its own, without what could move the cursor', () => {
    const reason = 'Measured: on 14% of 998 covers.\nRead in the text: “a\u001b[2J”.';
    const lines = encodeReply(replyWith({ ...PARTS, hues: [{ ...MAROON, reason }] }), PLAIN).split('\n');
    expect(lines.slice(4, 8)).toEqual([
      ' 1  maroon  #800000  ██████····  62%  2.2× usual  primary',
      '    A dark red.',
      '    Measured: on 14% of 998 covers.',
      '    Read in the text: “a[2J”.',
    ]);
  });

  it('leaves out what is empty', () => {
    expect(encodeReply(replyWith({ ...PARTS, notes: [], hues: [], advice: [] }), PLAIN)).toBe(REPLY.headline);
  });

  it.each([
    [0, '··········   0%'],
    [1, '██████████ 100%'],
    [0.449, '████······  45%'],
  ])('shows a score of %d as %s', (score, expected) => {
    expect(encodeReply(replyWith({ ...PARTS, hues: [{ ...MAROON, score }] }), PLAIN)).toContain(expected);
  });
});

describe('a reply in a terminal with colours', () => {
  it('shows each hue as a block of its colour', () => {
    expect(encodeReply(REPLY, styleFor(COLOUR, {}))).toContain(`${ESCAPE}[48;2;128;0;0m  ${ESCAPE}[49m`);
  });

  it.each([
    ['8 bits', { ...COLOUR, getColorDepth: () => 8 }, `${ESCAPE}[48;5;`],
    ['4 bits', { ...COLOUR, getColorDepth: () => 4 }, `${ESCAPE}[41m`],
  ])('keeps to %s of colour', (_name, screen, expected) => {
    expect(encodeReply(REPLY, styleFor(screen, {}))).toContain(expected);
  });

  it.each([
    ['NO_COLOR is set', styleFor(COLOUR, { NO_COLOR: '1' })],
    ['it has one colour', styleFor({ ...COLOUR, getColorDepth: () => 1 }, {})],
    ['the stream is a file', styleFor({ ...COLOUR, isTTY: false }, {})],
  ])('is plain text where %s', (_name, style) => {
    expect(encodeReply(REPLY, style)).toBe(encodeReply(REPLY, PLAIN));
  });
});

describe('lines', () => {
  const long = replyWith({ ...PARTS, notes: ['storm '.repeat(60), '风暴'.repeat(100), '😀'.repeat(100)] });

  it.each([40, 63, 100])('are at most %i columns wide, wide characters counted twice', (columns) => {
    const replied = encodeReply({ ...long, hues: [] }, styleFor({ columns }));
    expect(widest(replied)).toBeLessThanOrEqual(columns);
    expect(replied.match(/😀/g)).toHaveLength(100);
    expect(replied.match(/风/g)).toHaveLength(100);
  });

  it.each([
    [undefined, TERMINAL_LIMITS.width.usual],
    [0, TERMINAL_LIMITS.width.usual],
    [10, TERMINAL_LIMITS.width.min],
    [TERMINAL_LIMITS.width.max, TERMINAL_LIMITS.width.max],
    [TERMINAL_LIMITS.width.max + 1, TERMINAL_LIMITS.width.max],
  ])('of a terminal with %s columns are %i wide', (columns, expected) => {
    expect(styleFor(columns === undefined ? {} : { columns }).width).toBe(expected);
  });
});

describe('what a person typed', () => {
  it('cannot send escape sequences to the terminal', () => {
    const evil = `x${ESCAPE}]0;owned\u0007${ESCAPE}[2J\u009b31m\r\n\u202ey`;
    const replied = encodeReply(
      replyWith({
        ...PARTS,
        headline: evil,
        notes: [evil],
        advice: [evil],
        hues: [{ ...MAROON, reason: evil }],
      }),
      PLAIN,
    );
    expect(replied).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });
});
