import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../src/languages/index.ts';
import { encodeReply } from '../../../src/platforms/terminal/encode.ts';
import { TERMINAL_LIMITS } from '../../../src/platforms/terminal/limits.ts';
import { styleFor } from '../../../src/platforms/terminal/style.ts';
import { COVER_ADVICE } from '../../services/cover-advice.ts';
import { replyWith } from '../replies.ts';

const [palette] = COVER_ADVICE.palettes as [(typeof COVER_ADVICE.palettes)[number]];
const { comparables } = COVER_ADVICE;
const HUE = {
  name: 'darkslategray',
  hex: '#1c2b2d',
  css: '#2f4f4f',
  rank: 1,
  score: 0.46,
  lift: 1.2,
  role: 'accent',
  reason: 'It is on 12% of Thriller covers.',
} as const;
const PARTS = { palette, comparables, hues: [HUE], advice: [], notes: [] };
const REPLY = replyWith(PARTS);

const PLAIN = styleFor({});
const COLOUR = styleFor({ isTTY: true, columns: 80, getColorDepth: () => 24 }, {});
const ESCAPE = '\u001b';

describe('an answer from real covers in a stream that is no terminal', () => {
  it('is the palette with roles, the hues with their order explained, and comparable covers', () => {
    expect(encodeReply(replyWith({ ...PARTS, headline: 'Hello.' }), PLAIN)).toBe(
      [
        'Hello.',
        '',
        'The palette, as such covers wear it:',
        ' ground        black                  #0c0c0c',
        ' main colour   maroon                 #6e1a1f  a dark red',
        ' accent        gold                   #e2b93c  a yellow',
        ' accent        black (darkslategray)  #17211f',
        ' ink for type  white                  #f7f7f5',
        '',
        'Hues that set such covers apart come first; beside each stands the share of such',
        'covers likely to carry it, and how many times the usual that is.',
        ' 1  near-black blue-green (darkslategray)  #1c2b2d  █████·····  46%  1.2× usual',
        '    accent',
        '    CSS #2f4f4f.',
        '    It is on 12% of Thriller covers.',
        '',
        'Real covers of such books:',
        ' “The Salt Ledger” by Ada Quill (2011)',
        '   black #0c0c0c 61% · maroon #6e1a1f 20% · gold #e2b93c 8%',
        ' “Harbour Lights”',
        '   navy #152c63 70%',
      ].join('\n'),
    );
  });

  it('explains no order where no covers are known, and has neither heading', () => {
    const text = encodeReply(replyWith({ ...PARTS, palette: [], comparables: [] }), PLAIN);
    const { realCovers } = sentencesFor('en');
    expect(text.replaceAll('\n', ' ')).not.toContain(realCovers.order);
    expect(text).not.toContain(realCovers.palette);
    expect(text).not.toContain(realCovers.comparables);
  });
});

describe('an answer from real covers in a terminal with colours', () => {
  const text = encodeReply(REPLY, COLOUR);

  it('shows each colour of the palette as a block', () => {
    expect(text).toContain(` ${ESCAPE}[48;2;110;26;31m  ${ESCAPE}[49m main colour`);
    expect(text).toContain(` 1  ${ESCAPE}[48;2;28;43;45m  ${ESCAPE}[49m `);
  });

  it('shows a cover’s colours side by side, by their shares, and none so little that it is not seen', () => {
    const stripes = (hex: string) => `${ESCAPE}[48;2;${hex}m`;
    expect(text).toContain(`   ${stripes('12;12;12')}${' '.repeat(14)}${ESCAPE}[49m`);
    const share = { name: 'gold', hex: '#ffd700', share: 0.001 };
    const cover = {
      title: 'Ice',
      author: '',
      colours: [{ name: 'black', hex: '#000000', share: 0.9 }, share],
    };
    expect(encodeReply(replyWith({ ...PARTS, comparables: [cover] }), COLOUR)).toContain(
      `${stripes('0;0;0')}${' '.repeat(TERMINAL_LIMITS.stripes)}${ESCAPE}[49m${stripes('255;215;0')} ${ESCAPE}[49m`,
    );
  });
});

const widest = (lines: string): number => Math.max(...lines.split('\n').map((line) => stringWidth(line)));

describe('lines on real covers', () => {
  it.each(LANGUAGES.flatMap(({ locale }) => [40, 80, 100].map((columns) => [locale, columns] as const)))(
    'in %s are at most %i columns wide',
    (locale, columns) => {
      const screen = { isTTY: true, columns, getColorDepth: () => 24 };
      const title = 'A very long title that goes on and on '.repeat(4);
      const long = { title, author: 'Ada Quill', year: 2011, colours: comparables[0]!.colours };
      const reply = replyWith({ ...PARTS, locale, comparables: [...comparables, long] });
      for (const style of [styleFor({ columns }), styleFor(screen, {})]) {
        expect(widest(encodeReply(reply, style))).toBeLessThanOrEqual(columns);
      }
    },
  );

  it('hold no escape sequence of a title', () => {
    const evil = { title: `x${ESCAPE}[2J\u009b31m\r\n\u202ey`, author: `${ESCAPE}]0;x\u0007`, colours: [] };
    expect(encodeReply(replyWith({ ...PARTS, comparables: [evil] }), PLAIN)).not.toMatch(
      /[^\P{Cc}\n]|\u202e/u,
    );
  });
});
