import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { altHeader } from '../../../../src/platforms/web/api/alt-header.ts';
import { WEB_LIMITS } from '../../../../src/platforms/web/limits.ts';
import { asJson, BLURB, webApp } from '../web.ts';

const most = WEB_LIMITS.altHeader;

describe('a picture’s words in a header', () => {
  it('are all there up to the limit, and cut with an ellipsis above it', () => {
    expect(altHeader('a'.repeat(most))).toBe('a'.repeat(most));
    const cut = altHeader('a'.repeat(most + 1));
    expect(cut).toBe(`${'a'.repeat(most - 9)}%E2%80%A6`);
  });

  it('are cut between characters, whatever they are', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 1200 }), (alt) => {
        const header = altHeader(alt);
        expect(header.length).toBeLessThanOrEqual(most);
        const said = decodeURIComponent(header);
        expect(said === alt || (said.endsWith('…') && alt.startsWith(said.slice(0, -1)))).toBe(true);
      }),
    ));

  it('stay short for the longest titles in any language', async () => {
    const title = '灯台守の娘と塩の帳簿'.repeat(30);
    for (const locale of ['en', 'ja']) {
      const response = await webApp().request(
        '/api/swatch.png',
        asJson({ description: BLURB, title, locale, top: 58 }),
      );
      const header = response.headers.get('x-alt-text') ?? '';
      expect(header.length).toBeLessThanOrEqual(most);
      expect(decodeURIComponent(header)).toContain('#');
    }
  });
});
