import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawBrief } from '../../src/brief/draw-brief.ts';
import { lacks } from '../tools.ts';
import { asSeen, joined, linesSeen, readByPdfJs, readByPoppler } from './read-pdf.ts';
import { BRIEF, textsOf } from './specs.ts';
import { TITLES_BY_SCRIPT } from './titles.ts';

/** What is on the page in words: all but what pictures show, and what stands for a title that there is. */
function saidOn({ plainCovers, comparables, ground, palette, ...spec }: typeof BRIEF): string[] {
  const { locale: _, untitled: __, undrawable: ___, ...shown } = spec;
  return textsOf([
    // What a print is like is said where it is another colour.
    {
      ...shown,
      palette: { ...palette, colours: palette.colours.map(({ printsAs: _p, ...colour }) => colour) },
    },
    ground.heading,
    ground.shares.map(({ said }) => said),
    ground.sentences,
    plainCovers.heading,
    comparables.heading,
    comparables.covers.map(({ title, about }) => [title, about]),
  ]);
}

const openPdf = (bytes: Uint8Array) => getDocumentProxy(new Uint8Array(bytes));

describe('drawBrief', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await drawBrief(BRIEF);
  });

  it('draws one page of A4', async () => {
    const pdf = await openPdf(bytes);
    expect(pdf.numPages).toBe(1);
    const [, , width, height] = (await pdf.getPage(1)).view;
    // ISO 216, to half a point.
    expect(Math.abs((width ?? 0) - (210 / 25.4) * 72)).toBeLessThan(0.5);
    expect(Math.abs((height ?? 0) - (297 / 25.4) * 72)).toBeLessThan(0.5);
  });

  it('says every value in text that can be searched', async () => {
    const read = joined(await readByPdfJs(bytes));
    expect(saidOn(BRIEF).filter((said) => !read.includes(joined(said)))).toEqual([]);
  });

  it.skipIf(lacks('pdftotext')).each(Object.entries(TITLES_BY_SCRIPT))(
    'says them to pdftotext, too, and a title letter by letter in %s',
    async (_, title) => {
      const read = await readByPoppler(await drawBrief({ ...BRIEF, title }));
      const said = saidOn({ ...BRIEF, title: '' });
      expect(said.filter((each) => !joined(read).includes(joined(each)))).toEqual([]);
      expect(linesSeen(read)).toContain(asSeen(title));
    },
  );

  it('is tagged, with a language, a title and pictures in words', async () => {
    const pdf = await openPdf(bytes);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'The Salt Ledger · Cover brief', Language: 'en' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD', 'L', 'LI']) {
      expect(tree).toContain(`"role":"${role}"`);
    }
    expect(tree).toContain(`"alt":"${BRIEF.plainCovers.alt} 100 × 160"`);
    expect(tree).toContain(`"alt":"${BRIEF.comparables.covers[0]!.alt}"`);
  });

  it('gives the same bytes for the same answer, without a date', async () => {
    await drawBrief({ ...BRIEF, title: 'ÅÉÎ fi\u00a0fl \u2010 Α' });
    expect(Buffer.from(await drawBrief(BRIEF)).equals(bytes)).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/D:\d{8}|CreationDate|ModDate/);
  });

  it('embeds each font that it uses', () => {
    const text = Buffer.from(bytes).toString('latin1');
    const count = (part: RegExp): number => text.match(part)?.length ?? 0;
    expect(count(/\/FontFile2 /g)).toBe(2);
    expect(count(/\/Type \/FontDescriptor/g)).toBe(2);
    expect(count(/\/BaseFont \/[A-Z]{6}\+Inter-(?:Regular|Bold)\b/g)).toBe(4);
  });

  it('says of another book’s title that no font has it, and tells it to who has the page read out', async () => {
    const [cover] = BRIEF.comparables.covers;
    const title = 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ';
    const covers = [{ ...cover!, title, alt: title }];
    const pdf = await openPdf(await drawBrief({ ...BRIEF, comparables: { ...BRIEF.comparables, covers } }));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain(BRIEF.comparables.unset);
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain(`"alt":"${title}"`);
  });

  it.each([
    ['no title', '', 'A book without a title'],
    ['a title that no font has', 'ᏣᎳᎩ', 'No font here has all letters of this title'],
    ['a title of which a symbol is lacking', 'Salt \u{1FAE8}\u{13000}', 'No font here'],
    ['a title with a symbol that no font has', 'Salt \u{1CD00} Ledger', 'Salt Ledger'],
  ])('says of %s what it is', async (_, title, said) => {
    const { text } = await extractText(await openPdf(await drawBrief({ ...BRIEF, title })), {
      mergePages: true,
    });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
  });
});
