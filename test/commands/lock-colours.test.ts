import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rarelyCarried } from '../../commands/brief-avoid.ts';
import { composeBrief } from '../../commands/compose-brief.ts';
import { answer } from '../../commands/index.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { SAME_COLOUR } from '../../src/cover-index/roll/lock-distances.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { MAKE_UP_BOUNDS } from '../../src/palette/make-up.ts';
import { toOklab } from '../../src/palette/oklab.ts';
import { unlikeness } from '../../src/palette/unlike.ts';
import type { FollowUp, Reply } from '../../src/reply.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import { requestSchema } from '../../src/request.ts';
import type { Services } from '../../src/services.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';
import { coverHuesRequest, realServices, servicesAround } from '../services/test-services.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { desk, followUps: labels } = sentencesFor('en');

let services: Services;
let first: Reply;
beforeAll(async () => {
  services = realServices();
  first = await answer(coverHuesRequest({ blurb: BLURB }), services);
});
afterAll(async () => {
  await services.close();
});

const idOf = ({ followUps }: Reply): string => followUps[0]!.request.answer;
const keep = (lock: string, more: object = {}) =>
  answer(
    requestSchema.parse({ command: 'lock', answer: idOf(first), lock, picture: false, ...more }),
    services,
  );
const press = ({ followUps }: Reply, id: FollowUp['id']) =>
  answer({ ...followUps.find((each) => each.id === id)!.request, picture: false } as never, services);
const carryingOfAll = ({ desk: kept }: Reply) => kept!.combination!.carryingOfAll;
const hexes = ({ palette }: Reply) => palette.map(({ hex }) => hex);
const partOf = ({ palette }: Reply, hex: string) => palette.find((colour) => colour.hex === hex)?.role;
const worn = ({ palette }: Reply) =>
  palette.map(({ hex, role }) => ({ pixel: Number.parseInt(hex.slice(1), 16), role }));

describe('keeping colours', () => {
  it('keeps one of the palette’s own by its number, says so in words, and shows another palette with it', async () => {
    const main = first.palette[1]!;
    const reply = await keep('2');
    expect(hexes(reply)).toContain(main.hex);
    expect(hexes(reply)).not.toEqual(hexes(first));
    const kept = reply.palette.filter((colour) => colour.kept);
    expect(kept.map(({ hex }) => hex)).toEqual([main.hex]);
    expect(kept[0]!.said.roleLabel).toMatch(/\(kept\)$/);
    expect(reply.notes[0]).toBe(desk.keeping([`${sentencesFor('en').realCovers.colour(main)} ${main.hex}`]));
    expect(reply.notes.join(' ')).toMatch(
      /Of \d+ covers of such books, \d+ carry it \(\d+%\), against \d+% of all covers/,
    );
  });

  it.each(['firebrick', '#b22222', 'rgb(178,34,34)'])(
    'takes a colour that somebody brings: %s',
    async (typed) => {
      const reply = await keep(typed);
      expect(hexes(reply)).toContain('#b22222');
      expect(reply.notes[0]).toContain('#b22222');
    },
  );

  it('rolls through palettes, none like another, until they are through, and says which one is shown', async () => {
    let reply = await keep('navy, ivory');
    const start = hexes(reply);
    const seen: Reply[] = [];
    for (let roll = 0; roll < REQUEST_LIMITS.rolls; roll += 1) {
      for (const other of seen) expect(unlikeness(worn(other), worn(reply))).toBeGreaterThan(0.02);
      expect(hexes(reply)).toEqual(expect.arrayContaining(['#000080', '#fffff0']));
      const [ground, ink] = ['ground', 'ink'].map((role) =>
        reply.palette.find((each) => each.role === role)!,
      );
      expect(contrast(ground!.hex, ink!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      seen.push(reply);
      const [at, of] = /Palette (\d+) of (\d+)/.exec(reply.notes.join(' '))!.slice(1).map(Number);
      expect(at).toBe(roll + 1);
      reply = await press(reply, 'roll');
      if (at === of) break;
    }
    expect(seen.at(-1)!.notes.join(' ')).toContain('That is the last of them');
    expect(hexes(reply)).toEqual(start);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('gives the same for the same', async () => {
    const [one, other] = [await keep('teal'), await keep('teal')];
    expect(hexes(one)).toEqual(hexes(other));
    expect(one.notes).toEqual(other.notes);
  });

  it('goes on from the answer alone, without its blurb', async () => {
    const stored = (await services.answers.find(idOf(await keep('navy')))) as Answer;
    expect(JSON.stringify(stored)).not.toContain('harbour town');
    expect(stored.desk?.locks).toEqual([{ name: 'navy', hex: '#000080' }]);
    expect(stored.place?.features.length).toBeLessThan(4_000);
  });

  it('goes by the genres of an answer of an earlier release, which has no place', async () => {
    const { place: _place, ...old } = (await services.answers.find(idOf(first))) as Answer;
    const id = await services.answers.keep(old);
    expect(hexes(await keep('firebrick', { answer: id }))).toContain('#b22222');
  });

  it('puts palettes of covers that carry all of it first, and tells how far they are', async () => {
    const { desk: kept } = await keep('#b22222, #f3e9d2');
    const carried = kept!.distances.map((all) => all.every((distance) => distance <= SAME_COLOUR));
    expect(carried[0]).toBe(true);
    expect(carried.toSorted((a, b) => Number(b) - Number(a))).toEqual(carried);
  });

  it('gives no figure of a distance where the cover carries all of it', async () => {
    const { desk: kept, notes } = await keep('firebrick');
    expect(Math.max(...kept!.distances[0]!)).toBeLessThanOrEqual(SAME_COLOUR);
    expect(notes.join(' ')).not.toMatch(/OKLab/);
  });

  it('never says in the brief that what it wears is to be avoided', async () => {
    const asked = coverHuesRequest({ blurb: 'Two bakers fall in love.', lock: 'firebrick' });
    const stored = (await services.answers.find(idOf(await answer(asked, services)))) as Answer;
    const isRare = rarelyCarried(stored.reading).some(({ name }) => name === 'firebrick');
    const { avoid } = composeBrief(stored, { top: 5, variant: 0 }, sentencesFor('en'));
    expect([isRare, /Rarer here[^.]*firebrick/.test(avoid.sentences.join(' '))]).toEqual([true, false]);
  });

  it('goes by rules of colour where no cover carries it or comes near, and says so', async () => {
    let reply = await keep('#00ff00 #ff00ff #00ffff #ffff00 #0000ff');
    const seen = new Set<string>();
    const of = Number(/of (\d+)/.exec(reply.notes[1]!)![1]);
    for (let roll = 0; roll < of; roll += 1) {
      expect(hexes(reply)).toEqual(
        expect.arrayContaining(['#00ff00', '#ff00ff', '#00ffff', '#ffff00', '#0000ff']),
      );
      expect(reply.notes[1]).toMatch(
        /which no real cover wears: it follows a rule of colour, your colours alone/,
      );
      expect(reply.notes.join(' ')).not.toMatch(/OKLab/);
      expect(contrast(reply.palette[0]!.hex, reply.palette.at(-1)!.hex)).toBeGreaterThanOrEqual(4.5);
      seen.add(hexes(reply).join(' '));
      reply = await press(reply, 'roll');
    }
    expect(seen.size).toBe(of);
    expect(of).toBeGreaterThan(3);
    expect(reply.notes).toContain('No cover that I know carries this.');
  });

  it('says how far a cover is that comes near', async () => {
    const { notes, desk: kept } = await keep('darkviolet, #8000ff');
    expect(notes.join(' ')).toMatch(/is off by 0\.1\d.* \(in OKLab, where 0\.02 is just noticeable\)/);
    expect(kept!.rules?.at(-1)).toBe('complement');
    expect(kept!.rules?.[0]).toBeNull();
  });

  it('says so where its ground goes against what such covers stand on', async () => {
    let reply = await keep('navy');
    const notes: string[] = [];
    for (let roll = 0; roll < 12; roll += 1) {
      const { l } = toOklab(reply.palette[0]!.hex);
      const said = reply.notes.filter((note) => note.startsWith('This palette stands on'));
      expect(said).toHaveLength(l >= MAKE_UP_BOUNDS.ground.dark ? 1 : 0);
      notes.push(...said);
      reply = await press(reply, 'roll');
    }
    expect(notes[0]).toMatch(
      /^This palette stands on a (?:light ground|ground neither .*), where only \d+% of such covers are (?:light|neither .*) as a whole\.$/,
    );
  });

  it('exports and draws what is shown, with what is kept in words', async () => {
    const reply = await keep('firebrick', { picture: true });
    expect(reply.pictures[0]!.alt).toMatch(/\(kept\) firebrick #b22222/);
    const { files } = await press(reply, 'export');
    const css = files.find(({ name }) => name.endsWith('.css'))!;
    expect(Buffer.from(css.bytes).toString()).toContain('#b22222');
  });

  it('stands below a heading of what is kept, before the hues of such covers, which are said to be so', async () => {
    const reply = await keep('firebrick', { picture: true });
    expect(first.headings.palette).toBe('The palette, as such covers wear it');
    expect(reply.headings.palette).toBe('A palette that keeps firebrick');
    expect(reply.order).toMatch(/^The hues below are those of such covers, whatever is kept\. /);
    expect(reply.pictures[0]!.alt).toMatch(
      /^Palette: .*Hues of such covers, whatever is kept, best first: 1 /,
    );
    expect((await press(first, 'swap')).headings.palette).toBe(desk.changed);
  });

  it('offers to roll, to swap and to keep other colours', async () => {
    const reply = await keep('firebrick');
    expect(reply.followUps.map(({ id, group }) => `${id} ${group}`)).toEqual(
      expect.arrayContaining(['roll answer', 'swap answer', 'lock desk', 'export desk']),
    );
    expect(reply.followUps.find(({ id }) => id === 'roll')?.label).toBe(labels.roll);
  });
});

describe('colours with a part', () => {
  it.each([
    ['#b22222=ground', '#b22222', 'ground'],
    ['keep navy as main', '#000080', 'main'],
    ['teal = accent', '#008080', 'accent'],
    ['ivory as ink', '#fffff0', 'ink'],
  ])('play it in every palette: %s', async (typed, hex, role) => {
    let reply = await keep(typed);
    const shown = new Set<string>();
    for (let roll = 0; roll < 6; roll += 1) {
      expect(partOf(reply, hex)).toBe(role);
      shown.add(hexes(reply).join(' '));
      reply = await press(reply, 'roll');
    }
    expect(shown.size).toBe(6);
  });

  it('are kept, each in its own, where a word for “and” parts them; the number of an ink is no colour', async () => {
    const both = await keep('burgundy as ground and ivory as ink');
    expect([partOf(both, '#800020'), partOf(both, '#fffff0')]).toEqual(['ground', 'ink']);
    expect(both.notes.join(' ')).not.toContain(desk.faults.unknown('and', []));
    const unparted = await keep('ivory as ink for type dark green as ground burgundy');
    expect(unparted.desk!.locks.map(({ hex, role }) => [hex, role])).toEqual([
      ['#fffff0', 'ink'],
      ['#006400', 'ground'],
      ['#800020', undefined],
    ]);
    const numbered = await keep('Pantone 186 C & gold');
    expect(numbered.desk!.locks.map(({ hex }) => hex)).toEqual(['#ffd700']);
    expect(numbered.notes.join(' ')).toContain('“186” is no colour that I know.');
  });

  it.each([
    ['navy but not dark red', ['#000080'], 'but not dark red'],
    ['navy, ohne Rot', ['#000080'], 'ohne Rot'],
    ['navy and no red', ['#000080'], 'no red'],
    ['navy, no red and orange', ['#000080'], 'no red and orange'],
    ['no red and navy as ground', ['#000080'], 'no red'],
    ['紺、赤なし', ['#000080'], '赤なし'],
    ['anything but red as ground', [], 'anything but red as ground'],
  ])('are not those that a wish leaves out, which is said: %s', async (wish, kept, said) => {
    const reply = await keep(wish);
    expect(reply.desk?.locks.map(({ hex }) => hex) ?? []).toEqual(kept);
    expect([reply.headline, ...reply.notes]).toContain(desk.faults.leavesOut(said));
  });

  it('play it also where rules of colour make the palette', async () => {
    const reply = await keep('#00ff00=accent, #ff00ff=accent, #8000ff=ground');
    expect(reply.desk!.rules?.at(-1)).toEqual(expect.any(String));
    for (const palette of ((await services.answers.find(idOf(reply))) as Answer).reading.covers!.palettes) {
      expect(palette[0]!.hex).toBe('#8000ff');
      const accents = palette.filter(({ role }) => role === 'accent').map(({ hex }) => hex);
      expect(accents).toEqual(expect.arrayContaining(['#00ff00', '#ff00ff']));
      expect(palette.some(({ role }) => role === 'main')).toBe(true);
    }
  });

  it('are as usual as covers that carry them in it, and none does where all only come near', async () => {
    const [anywhere, asGround] = [await keep('#b22222'), await keep('#b22222=ground')];
    expect(carryingOfAll(asGround)).toBeGreaterThan(0);
    expect(carryingOfAll(asGround)).toBeLessThan(carryingOfAll(anywhere) / 2);
    expect(anywhere.notes.join(' ')).not.toContain('asked for');
    expect(asGround.notes.join(' ')).toMatch(
      /Of 600 covers of such books, \d+ carry it in the part asked for \(/,
    );
    expect(carryingOfAll(await keep('#00ff7f, #ff1493'))).toBeGreaterThan(0);
    const near = await keep('#00ff7f=ground, #ff1493=main');
    expect(near.notes[1]).toMatch(/comes near to it/);
    expect(near.notes[2]).toBe('No cover that I know carries this in the parts asked for.');
  });

  it('say what can’t be: two grounds, a part that is none, and type that can’t be read', async () => {
    const two = await keep('navy=ground, teal=ground');
    expect(two.notes[0]).toBe('There is one ground in a palette, so teal #008080 is kept in another part.');
    expect([partOf(two, '#000080'), partOf(two, '#008080')]).toEqual([
      'ground',
      expect.not.stringMatching('ground'),
    ]);
    const inked = await keep('#fffff0=ground, navy=ink');
    expect(inked.desk!.locks.map(({ role }) => role)).toEqual(['ground', 'ink']);
    expect(inked.notes.join(' ')).toMatch(
      /from real covers that carry it, .* carry it in the part asked for \(/,
    );
    expect(inked.notes.join(' ')).not.toMatch(/OKLab/);
    const spaced = await keep('navy=ground teal = main colour white');
    expect(['#000080', '#008080'].map((hex) => partOf(spaced, hex))).toEqual(['ground', 'main']);
    expect(hexes(spaced)).toContain('#ffffff');
    const none = await keep('navy=sky');
    expect(none.notes[0]).toBe(desk.faults.noPart('sky'));
    expect(hexes(none)).toContain('#000080');
    const faint = await keep('navy as ground, black as ink');
    expect(faint.notes[0]).toMatch(
      /^Type in one of navy #000080 and black #000000 can’t be read on the other/,
    );
    expect(partOf(faint, '#000080')).toBe('ground');
    expect(partOf(faint, '#000000')).not.toBe('ink');
  });
});

describe('colours with half a wish for a part', () => {
  it('are kept where the part is missing, which is said', async () => {
    const reply = await keep('firebrick=, navy = main');
    expect(reply.notes[0]).toBe('“firebrick =” lacks a part: a palette has ground, main, accent and ink.');
    expect(hexes(reply)).toContain('#b22222');
    expect(partOf(reply, '#000080')).toBe('main');
  });

  it('are said to be missing before a part', async () => {
    const { headline } = await keep('=ground');
    expect(headline).toBe('“= ground” lacks a colour: write one before the sign.');
    const { notes, desk: kept } = await keep('navy, =ground, =');
    expect(notes.slice(0, 2)).toEqual([desk.faults.lacksColour('= ground'), desk.faults.lacksColour('=')]);
    expect(kept!.locks.map(({ hex }) => hex)).toEqual(['#000080']);
  });
});

describe('changing parts', () => {
  it('makes the main colour the ground, with an ink that is read on it', async () => {
    const reply = await press(first, 'swap');
    const [ground, main] = first.palette;
    expect(hexes(reply).slice(0, 2)).toEqual([main!.hex, ground!.hex]);
    expect(reply.palette[0]!.role).toBe('ground');
    expect(contrast(reply.palette[0]!.hex, reply.palette.at(-1)!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(reply.notes[0]).toMatch(/^Two colours have changed their parts: the ground is /);
  });

  it('keeps what is kept', async () => {
    const reply = await press(await keep('firebrick'), 'swap');
    expect(hexes(reply)).toContain('#b22222');
    expect(reply.notes[0]).toBe(desk.keeping(['firebrick #b22222']));
  });

  it('takes numbers', async () => {
    const reply = await keep('', { swap: '2,3' });
    expect(hexes(reply).slice(1, 3)).toEqual(hexes(first).slice(1, 3).toReversed());
  });

  it.each(['', 'ground', 'ground ground', 'ground sky', '1 99', 'ground main ink'])(
    'says what it can swap where it is told %j',
    async (swap) => {
      const reply = await keep('', { swap: swap || 'x' });
      expect(reply.headline).toBe(desk.faults.noSwap);
      expect(reply.palette).toEqual([]);
    },
  );

  it('says the same of two accents, which would stay what they are', async () => {
    const kept = await keep('firebrick');
    const accents = kept.palette.flatMap(({ role }, at) => (role === 'accent' ? [at + 1] : []));
    expect(accents.length).toBeGreaterThan(1);
    const swap = accents.slice(0, 2).join(' ');
    const wish = { command: 'lock', answer: idOf(kept), lock: '', swap, picture: false };
    expect((await answer(requestSchema.parse(wish), services)).headline).toBe(desk.faults.noSwap);
  });
});

describe('what can’t be kept', () => {
  it('asks, and lists the palette by number, where nothing is named', async () => {
    const { headline, notes } = await keep('');
    expect(headline).toBe(desk.question);
    expect(notes[1]).toMatch(/^1 .*#[0-9a-f]{6} \(ground\)$/);
  });

  it('quotes a word without marks that turn the writing round', async () => {
    const { headline } = await keep('\u2066bluurple\u202e');
    expect(headline).toMatch(/^“bluurple” is no colour/u);
  });

  it('names the nearest words for one that is no colour, and keeps the rest', async () => {
    const reply = await keep('fierbrick, navy');
    expect(reply.notes[0]).toBe(desk.faults.unknown('fierbrick', ['firebrick']));
    expect(hexes(reply)).toContain('#000080');
  });

  it('says that a palette has no such number', async () => {
    const { headline } = await keep('9');
    expect(headline).toBe(desk.faults.noSuchNumber('9', first.palette.length));
  });

  it('keeps the first five of more', async () => {
    const reply = await keep('red, navy, gold, teal, pink, black, white');
    expect(reply.notes).toContain(desk.faults.tooMany(REQUEST_LIMITS.locks));
    expect(reply.desk!.locks).toHaveLength(REQUEST_LIMITS.locks);
  });

  it('keeps one of two that can hardly be told apart, and the same one once', async () => {
    const reply = await keep('#b22222, #b22222, #b32322');
    expect(reply.desk!.locks).toHaveLength(1);
    expect(reply.notes.filter((note) => note.includes('told apart'))).toHaveLength(1);
  });

  it('keeps an ink for the type, and a colour like it elsewhere', async () => {
    const ink = first.palette.at(-1)!;
    const kept = await keep(String(first.palette.length));
    expect(kept.palette.at(-1)).toMatchObject({ hex: ink.hex, role: 'ink', kept: true });
    expect(kept.notes[0]).toMatch(/is kept for the type/);
    const value = Number.parseInt(ink.hex.slice(1), 16);
    const near = `#${(value ^ 1).toString(16).padStart(6, '0')}`;
    const elsewhere = await keep(near);
    expect(elsewhere.notes[0]).toMatch(/^The type was set in /);
    expect(elsewhere.palette.find(({ hex }) => hex === near)?.role).not.toBe('ink');
  });

  it('says so where the model knows no covers', async () => {
    const bare = servicesAround(inMemoryEngine());
    const reply = await answer(coverHuesRequest({ blurb: BLURB, lock: 'navy' }), bare);
    expect(reply.notes[0]).toBe(desk.faults.noCovers);
    expect(reply.hues.length).toBeGreaterThan(0);
  });
});

describe('/coverhues with colours to keep', () => {
  it('answers with a palette that has them, and with any roll of it', async () => {
    const lock = 'firebrick\n#f3e9d2';
    const one = await answer(coverHuesRequest({ blurb: BLURB, lock }), services);
    const other = await answer(coverHuesRequest({ blurb: BLURB, lock, variant: 1 }), services);
    for (const reply of [one, other])
      expect(hexes(reply)).toEqual(expect.arrayContaining(['#b22222', '#f3e9d2']));
    expect(hexes(one)).not.toEqual(hexes(other));
  });

  it.each([
    ['Ten habits of calm leaders, from two decades of coaching.', 'navy'],
    ['Sixteen year olds on a reality show discover that losing means death.', 'navy'],
    ['A fox who cannot sleep asks every animal in the wood how they do it. Ages 3 to 6.', 'hot pink'],
  ])('begins with a ground such as such covers have: %s', async (blurb, lock) => {
    const { notes, palette } = await answer(coverHuesRequest({ blurb, lock }), services);
    expect(palette.length).toBeGreaterThan(3);
    expect(notes.join(' ')).not.toContain('This palette stands on');
  });

  it('answers as ever where none is a colour, and says so', async () => {
    const reply = await answer(coverHuesRequest({ blurb: BLURB, lock: 'qwxzv' }), services);
    expect(reply.notes[0]).toBe(desk.faults.unknown('qwxzv', []));
    expect(hexes(reply)).toEqual(hexes(first));
  });
});
