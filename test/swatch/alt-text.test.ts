import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { altText } from '../../src/swatch/alt-text.ts';
import { SWATCH_LIMITS } from '../../src/swatch/spec.ts';
import { anyRanking, ranked } from '../palette/ranked.ts';
import { HUES_OF_A_BOOK, specOf } from './specs.ts';

describe('altText', () => {
  it('says all that the picture shows', () => {
    expect(altText(specOf(2))).toBe(
      'Cover hues for \u2068The Quiet Ledger\u2069, best first: ' +
        '1 maroon #800000 (a dark red) 60%, 3.0× usual, primary; ' +
        '2 gold #ffd700 (a bright yellow) 48%, 2.4× usual, secondary. ' +
        'Genres: Historical Fiction 82%; Mystery 61%. Such covers are dark: 62% of them.',
    );
  });

  it('leaves out what is not there', () => {
    const spec = specOf(1, { title: undefined, genres: [], ground: '' });
    expect(altText(spec)).toBe(
      'Cover hues, best first: 1 maroon #800000 (a dark red) 60%, 3.0× usual, primary.',
    );
  });

  it('has every hue of a picture of ten, their looks left out when they are too much', () => {
    const ground = `Such covers are ${'dark, '.repeat(35)}and muted.`;
    const long = altText(specOf(10, { title: 'A long title, '.repeat(20), ground }));
    for (const name of HUES_OF_A_BOOK) expect(long).toContain(name);
    expect(long).toContain(ground);
    expect(long).not.toContain('(a dark red)');
    expect(altText(specOf(10))).toContain('(a dark red)');
  });

  it('only counts the last hues when even that is too much', () => {
    const genres = Array.from({ length: 12 }, () => ({ name: 'A genre with a long name', score: 0.5 }));
    const alt = altText(specOf(10, { title: 'A long title, '.repeat(14), genres }));
    expect(alt).toContain('1 maroon #800000');
    expect(alt).toMatch(/; and \d more\. Genres: A genre with a long name 50%;/u);
    expect(alt).not.toContain('rosybrown');
  });

  it('counts the hues that the picture does not show', () => {
    const text = altText({ ...specOf(1), hues: ranked([...HUES_OF_A_BOOK, 'teal', 'blue']) });
    expect(text).toContain('; and 2 more.');
    expect(text).not.toContain('teal');
  });

  it.each([
    [
      'fr',
      'Teintes de couverture pour \u2068The Quiet Ledger\u2069, les meilleures d’abord\u00a0: ' +
        '1 maroon #800000 (rouge foncé) 60_%, 3,0× la norme, principale. Genres\u00a0: Polar 82_%.',
    ],
    [
      'ja',
      '\u2068The Quiet Ledger\u2069に合う表紙の色（上位順）： ' +
        '1 maroon #800000（暗い赤）60%、通常の3.0倍、メインカラー。 ジャンル：犯罪小説 82%。',
    ],
  ])('says it in %s', (locale, said) => {
    const { swatch, genreName } = sentencesFor(locale);
    const genres = [{ name: genreName({ id: 'crime', name: 'Crime' }), score: 0.82 }];
    const text = altText(specOf(1, { genres, ground: '', words: swatch }));
    expect(text.replaceAll(/[\u00a0\u202f](?=%)/g, '_')).toBe(said);
  });

  it.each(LANGUAGES)('has room for ten hues with their looks in $locale', ({ swatch }) => {
    const alt = altText(specOf(10, { words: swatch }));
    expect(alt).toContain('rosybrown');
    expect(alt).toMatch(/[(（]/u);
  });

  it('keeps a title that no font can draw', () => {
    expect(altText(specOf(1, { title: 'თბილისი \u{90000}' }))).toContain('თბილისი \u{90000}');
  });

  it('keeps a title from reordering the rest', () => {
    expect(altText(specOf(1, { title: '\u202Eصل\u2066' }))).toContain(
      'for \u2068صل\u2069, best first: 1 maroon',
    );
  });

  it('is at most 1,024 code units, whatever comes, and never half a character', () => {
    const text = fc.string({ unit: 'binary', maxLength: 2000 });
    fc.assert(
      fc.property(anyRanking, text, text, fc.array(text, { maxLength: 30 }), (hues, title, ground, names) => {
        const genres = names.map((name) => ({ name, score: 0.5 }));
        const alt = altText({
          hues,
          title,
          ground,
          genres,
          worn: [],
          comparables: [],
          theme: 'light',
          words: sentencesFor('en').swatch,
        });
        expect(alt.length).toBeLessThanOrEqual(SWATCH_LIMITS.alt);
        expect(alt).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('shows where it was shortened', () => {
    const title = altText(specOf(1, { title: '👩‍👩‍👧'.repeat(100) }));
    expect(title).toMatch(/\u2068(👩‍👩‍👧)+…\u2069/u);
    const genres = altText(specOf(1, { genres: [{ name: 'Very long '.repeat(200), score: 1 }] }));
    expect(genres).toMatch(/…$/u);
    expect(genres.length).toBeGreaterThan(SWATCH_LIMITS.alt - 20);
  });
});
