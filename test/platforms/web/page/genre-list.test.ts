import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/languages/index.ts';
import { renderAnswer } from '../../../../src/platforms/web/page/answer.ts';
import { replyGenres, replyWith } from '../../replies.ts';

describe('kinds of books on the page', () => {
  it('stand under what they rest on: a cover alone, or the blurb as well', async () => {
    for (const words of LANGUAGES) {
      const { bothShow, looksLike } = words.page.parts;
      const both = replyGenres(3);
      const alone = both.map((genre) => ({ ...genre, evidence: '' }));
      for (const [genres, heading] of [
        [both, bothShow],
        [alone, looksLike],
      ] as const) {
        const page = cheerio.load(String(await renderAnswer(replyWith({ genres }), words, '')));
        expect(page('#looks-heading').text()).toBe(heading);
      }
    }
  });
});
