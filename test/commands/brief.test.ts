import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayWhatToAvoid } from '../../commands/brief-avoid.ts';
import { listBriefColours } from '../../commands/brief-colours.ts';
import { composeBrief } from '../../commands/compose-brief.ts';
import { answer } from '../../commands/index.ts';
import type { KeptAnswer } from '../../src/answers/answer.ts';
import { drawBrief } from '../../src/brief/draw-brief.ts';
import { layOutBrief } from '../../src/brief/lay-out-brief.ts';
import type { BriefSpec } from '../../src/brief/spec.ts';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { contrast } from '../../src/palette/contrast.ts';
import { printOf } from '../../src/palette/print/index.ts';
import type { Reply } from '../../src/reply.ts';
import { coverGenreRequestSchema } from '../../src/request.ts';
import { isText, marksOf } from '../brief/ink.ts';
import { asSeen, joined, linesSeen, readByPdfJs, readByPoppler } from '../brief/read-pdf.ts';
import { textsOf } from '../brief/specs.ts';
import { TITLES_BY_SCRIPT } from '../brief/titles.ts';
import { bands } from '../covers/drawn-covers.ts';
import { coverHuesRequest, realServices } from '../services/test-services.ts';
import { lacks } from '../tools.ts';

const services = realServices();
afterAll(() => services.close());

const FIRST = { top: 5, variant: 0 };
const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and the tide keeps giving back what the town wanted drowned.';

async function wordsOf(bytes: Uint8Array): Promise<string> {
  return joined(await readByPdfJs(bytes));
}

const followUpOf = ({ followUps }: Reply) => followUps.find(({ id }) => id === 'brief')!;

describe('the brief of a book', () => {
  let reply: Reply;
  let kept: KeptAnswer;
  beforeAll(async () => {
    reply = await answer(coverHuesRequest({ blurb: BLURB, title: 'The Salt Ledger' }), services);
    kept = await services.answers.find(followUpOf(reply).request.answer);
  });

  it('is offered in the menu, and comes as a page of PDF for the asker alone', async () => {
    const { group, place, request } = followUpOf(reply);
    expect({ group, place }).toEqual({ group: 'desk', place: 'beside' });
    const { headline, files, private: isPrivate } = await answer(request, services);
    expect(headline).toBe(sentencesFor('en').brief.drawn);
    expect(isPrivate).toBe(true);
    const [file, ...others] = files;
    expect(others).toEqual([]);
    expect(file).toMatchObject({ name: 'the-salt-ledger-brief.pdf', mediaType: 'application/pdf' });
    expect(await wordsOf(file!.bytes)).toContain('TheSaltLedger');
  }, 30_000);

  it('says of each colour of the palette what it is on screen and in print', () => {
    const { palette } = composeBrief(kept, FIRST, sentencesFor('en'));
    expect(palette.colours.map(({ hex }) => hex)).toEqual(reply.palette.map(({ hex }) => hex));
    for (const { hex, cmyk, ink, printsAs } of palette.colours) {
      const print = printOf(hex);
      expect({ cmyk, ink, printsAs }).toEqual({
        cmyk: print.cmyk.map(String),
        ink: `${print.ink}%`,
        printsAs: print.printsAs,
      });
    }
    const [ground] = palette.colours;
    const ratio = contrast(palette.colours.at(-1)!.hex, ground!.hex).toFixed(1);
    expect(palette.colours.at(-1)?.note).toMatch(`Contrast with the ground ${ratio}`);
  });

  it('says of a colour what it prints as where that is seen to differ, and what could be printed where it is far', () => {
    const notes = ['#1d3557', '#000080', '#9400d3'].map((hex) => {
      const colours = [{ name: 'navy', hex, role: 'main' as const }];
      return listBriefColours(colours, [], sentencesFor('en'))[0]!.note;
    });
    expect(notes[0]).toBe('Prints as shown.');
    expect(notes[1]).toBe(`Prints as ${printOf('#000080').printsAs}.`);
    expect(notes[2]).toContain(`Prints as ${printOf('#9400d3').printsAs}. `);
    expect(notes[2]).toContain(printOf('#9400d3').neighbour);
  });

  it.each([
    ['en', 'saddle brown', 'medium violet red'],
    ['de', 'dunkles Braun', 'kräftiges Magenta'],
    ['ja', '暗い茶色', 'あざやかなマゼンタ'],
  ])('calls a colour the same in its table and in what to avoid, as people do, in %s', (locale, ...names) => {
    const colours = [
      { name: 'saddlebrown', hex: '#8b4513', role: 'ground' as const },
      { name: 'mediumvioletred', hex: '#c71585', role: 'main' as const },
    ];
    const language = sentencesFor(locale);
    expect(listBriefColours(colours, [], language).map(({ name }) => name)).toEqual(names);
    const avoid = sayWhatToAvoid(colours, [], language).join(' ');
    for (const name of names) expect(avoid).toContain(name);
  });

  it('marks what was kept', () => {
    const colours = ['#b22222', '#1d3557'].map((hex) => ({ name: 'navy', hex, role: 'accent' as const }));
    const listed = listBriefColours(colours, [{ hex: '#b22222' }], sentencesFor('en'));
    expect(listed.map(({ role }) => role)).toEqual(['Accent (kept)', 'Accent']);
  });

  it('tells how many covers carry a main colour where one in eight does, and of an accent always', () => {
    const teal = { name: 'teal', hex: '#008080' };
    const colours = [
      { ...teal, role: 'main' as const, score: 0.125 },
      { ...teal, role: 'main' as const, score: 0.12 },
      { ...teal, role: 'accent' as const, score: 0.02 },
    ];
    expect(listBriefColours(colours, [], sentencesFor('en')).map(({ role }) => role)).toEqual([
      'Main · 13% carry it',
      'Main',
      'Accent · 2% carry it',
    ]);
  });

  it('has ground, mood, ranges, real covers and what to avoid', () => {
    const { ground, ranges, comparables, avoid, source } = composeBrief(kept, FIRST, sentencesFor('en'));
    expect(ground.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(ground.sentences.join(' ')).toMatch(/As a whole such covers are .*%.*commonest ground/s);
    expect(ranges.sentences[0]).toMatch(/lightness of the ground is L\*\u00a0\d+ to \d+ \(/);
    expect(comparables.covers.map(({ title }) => title)).toEqual(reply.comparables.map(({ title }) => title));
    expect(avoid.sentences.length).toBeGreaterThan(0);
    expect(source).toContain(`${reply.reading?.covers?.covers} real covers`);
  });

  it('ends a title in an ellipsis where the answer left out its end', async () => {
    const title = 'Salt and sea '.repeat(30).trim();
    const long = await answer(coverHuesRequest({ blurb: BLURB, title }), services);
    expect(long.notes).toContain(sentencesFor('en').titleShortened);
    const spec = composeBrief(
      await services.answers.find(followUpOf(long).request.answer),
      FIRST,
      sentencesFor('en'),
    );
    expect(spec.title).toMatch(/^Salt and sea .{100,}…$/);
    expect(await wordsOf(await drawBrief(spec))).toContain(joined(spec.title));
  });

  it('keeps to the palette that is asked for, and calls it no other one, as nothing else is on the page', () => {
    const { headline, palette } = composeBrief(kept, { top: 5, variant: 1 }, sentencesFor('en'));
    expect(headline).toMatch(/^A palette for covers of/);
    expect(palette.colours.map(({ hex }) => hex)).toEqual(reply.otherPalettes[0]?.map(({ hex }) => hex));
  });

  it.each(LANGUAGES.map((language) => [language.locale, language] as const))(
    'says all of it in %s, in no more than 200 KB',
    async (_, language) => {
      const spec = composeBrief(kept, FIRST, language);
      const bytes = await drawBrief(spec);
      expect(bytes.byteLength).toBeLessThanOrEqual(200_000);
      const words = await wordsOf(bytes);
      expect(shownIn(spec).filter((text) => !words.includes(joined(text)))).toEqual([]);
    },
  );

  it.each(LANGUAGES.map((language) => [language.locale, language] as const))(
    'is in type of 7 points at least in %s',
    async (_, language) => {
      const parts = await layOutBrief(composeBrief(kept, FIRST, language));
      const lines = parts.flatMap(marksOf).filter(isText);
      expect(lines.length).toBeGreaterThan(50);
      expect(lines.filter(({ size }) => size < 7)).toEqual([]);
    },
  );

  const titles = Object.values(TITLES_BY_SCRIPT);
  it.skipIf(lacks('pdftotext')).each(LANGUAGES.map((language, at) => [language.locale, at] as const))(
    'says all of it to pdftotext in %s, under titles of other scripts',
    async (_, at) => {
      const spec = composeBrief(kept, FIRST, LANGUAGES[at]!);
      const others = titles.filter((__, index) => index % LANGUAGES.length === at);
      for (const title of [spec.title, ...others]) {
        const read = await readByPoppler(await drawBrief({ ...spec, title }));
        const said = shownIn({ ...spec, title: '' });
        expect(said.filter((text) => !joined(read).includes(joined(text)))).toEqual([]);
        expect(linesSeen(read)).toContain(asSeen(title));
      }
    },
  );
});

/** What stands on the page whole, however long it is in a language. */
function shownIn({ palette, ground, comparables, ...spec }: BriefSpec): string[] {
  return textsOf([
    spec.label,
    spec.title,
    spec.headline,
    spec.ranges,
    spec.avoid,
    palette.heading,
    palette.columns,
    palette.colours.map(({ hex, role, name, cmyk, ink, note }) => [hex, role, name, cmyk, ink, note]),
    ground.heading,
    ground.shares.map(({ said }) => said),
    ground.sentences,
    comparables.heading,
    comparables.covers.map(({ about }) => about),
    spec.source,
  ]);
}

describe('the brief of a cover alone', () => {
  it('has its own palette, what is said of it, and no other covers', async () => {
    const cover = await bands([
      ['#101014', 0.6],
      ['#b22222', 0.3],
      ['#f4efe1', 0.1],
    ]);
    const request = { command: 'covergenre', cover, picture: false };
    const reply = await answer(coverGenreRequestSchema.parse(request), services);
    const kept = await services.answers.find(followUpOf(reply).request.answer);
    const spec = composeBrief(kept, FIRST, sentencesFor('en'));
    expect(spec.palette.colours[0]).toMatchObject({
      name: 'black',
      role: expect.stringContaining('% of the cover'),
    });
    expect(spec.ground.sentences.length).toBeGreaterThan(0);
    expect(spec.comparables.covers).toEqual([]);
    expect(await wordsOf(await drawBrief(spec))).toContain('Acover');
  }, 30_000);

  it.each([
    ['a ground neither dark nor light', '#598d75', '#050505'],
    ['a dark ground', '#30363c', '#f4efe1'],
    ['a light ground', '#d8c79a', '#101014'],
  ])(
    'says how light the ground is that its table shows, whatever the whole is: %s',
    async (said, hex, other) => {
      const cover = await bands([
        [hex, 0.52],
        [other, 0.48],
      ]);
      const request = { command: 'covergenre', cover, picture: false };
      const reply = await answer(coverGenreRequestSchema.parse(request), services);
      const kept = await services.answers.find(followUpOf(reply).request.answer);
      // What kind of book it looks like would be said in place of its ground.
      const untold = { ...kept, cover: { ...kept.cover!, canTell: false } } as KeptAnswer;
      const { headline, palette } = composeBrief(untold, FIRST, sentencesFor('en'));
      expect(palette.colours[0]).toMatchObject({
        hex,
        role: expect.stringMatching(/^Ground · 5\d% of the cover$/),
      });
      expect(headline).toContain(`This cover has ${said}: mostly `);
    },
  );
});

it('says that an answer is gone', async () => {
  const request = {
    command: 'brief',
    answer: 'A'.repeat(16),
    ...FIRST,
    locale: 'en',
    private: true,
  } as const;
  await expect(answer(request, services)).rejects.toMatchObject({ code: 'ANSWER_GONE' });
});
