import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import type { FollowUp, Reply, ReplyFile } from '../../src/reply.ts';
import {
  type ReplyParts,
  comparableCovers,
  ownShelf,
  picture,
  replyColours,
  replyGenres,
  replyHues,
  replyWith,
  wornPalette,
} from './replies.ts';

/** What a person gets to see of a reply, as the platform would show it, without the platform's own marks. */
export interface ShownReply {
  /** From top to bottom. */
  readonly text: string;
  readonly altTexts: readonly string[];
  readonly files: readonly string[];
  readonly buttons: readonly string[];
}

/** A platform's way from a reply to what a person sees. */
export interface ReplyPlatform {
  readonly name: string;
  show(reply: Reply): ShownReply | Promise<ShownReply>;
  /** Longest alternative text that it shows whole; none where pictures are files with a name only. */
  readonly altText?: number;
  /** Bytes that a file may have; none where there is no limit. */
  readonly fileBytes?: number;
  /** Whether follow-ups are buttons and options of a menu; elsewhere people type them. */
  readonly buttons: boolean;
  /** What text would do something here rather than be read. */
  readonly marks: readonly string[];
}

/** A file of so many bytes. */
function fileOf(size: number): ReplyFile {
  return {
    name: 'big.ase',
    mediaType: 'application/octet-stream',
    bytes: new Uint8Array(size),
  };
}

/** What every platform does with a reply, whatever it looks like there. */
export function describeReplies(platform: ReplyPlatform): void {
  const show = async (change: ReplyParts = {}) => platform.show(replyWith(change));

  describe(`a reply on ${platform.name}`, () => {
    it('is read in its order: headline, notes, hues, advice', async () => {
      const { text } = await show();
      const { headline, notes, hues, advice } = replyWith();
      const parts = [headline, ...notes, ...hues.map(({ name }) => name), ...advice];
      const places = parts.map((part) => text.replaceAll(/\s+/g, ' ').indexOf(part));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('tells each hue by rank, name, hex, look, share and role, and not by colour alone', async () => {
      const { text } = await show();
      for (const { rank, name, hex, score } of replyHues(5)) {
        const line = text.split('\n').find((each) => each.includes(name) && each.includes(hex));
        expect(line).toMatch(new RegExp(`\\b${rank}\\b.*${Math.round(score * 100)}%`));
      }
      expect(text).toContain('primary');
      expect(text).toMatch(/vivid red|dark red|light grey/i);
    });

    it('tells a share under 1% as such, and not as none', async () => {
      const hues = replyHues(2).map((hue) => Object.assign(hue, { score: 0.004 }));
      const { text } = await show({ hues });
      expect(text.match(/(?:<|&lt;)1%/g)?.length).toBeGreaterThanOrEqual(2);
      expect(text).not.toMatch(/\b0%/);
    });

    it('names kinds of books with how probable they are, and what that rests on', async () => {
      const { text } = await show({ genres: replyGenres(4), hues: [], notes: [] });
      for (const { name, score, evidence } of replyGenres(4)) {
        const line = text.split('\n').find((each) => each.includes(name));
        expect(line).toMatch(new RegExp(`\\b${Math.round(score * 100)}%`));
        expect(text).toContain(evidence);
      }
    });

    it('tells each of a cover’s colours by name, hex, look and share, and how usual it is', async () => {
      const colours = replyColours(8);
      const { text } = await show({ hues: [], ownColours: colours });
      expect(text).toContain("The cover's own colours");
      for (const { name, hex, share } of colours) {
        const line = text.split('\n').find((each) => each.includes(name) && each.includes(hex));
        expect(line).toMatch(new RegExp(`\\b${Math.round(share * 100)}%`));
      }
      expect(text.replaceAll(/\s+/g, ' ').match(/\. It is on so/g)).toHaveLength(8);
      expect(text).not.toContain('…');
    });

    it('says of a colour without a remark what it looks like', async () => {
      const palette = [{ name: 'maroon', hex: '#6e1a1f', share: 1, remark: '' }];
      expect((await show({ hues: [], ownColours: palette })).text).toMatch(/maroon.*#6e1a1f[^]*A dark red\./);
    });

    it('says nothing more of a colour whose name says it, and leaves no line for it', async () => {
      const palette = [
        { name: 'black', hex: '#0b0a0c', share: 0.6, remark: '' },
        { name: 'darkslategray', hex: '#1c2b2d', share: 0.4, remark: '' },
      ];
      const { text } = await show({ hues: [], ownColours: palette });
      expect(text).toMatch(
        /black\b.*#0b0a0c.*60%\s*\n[^a-z]*near-black blue-green \(darkslategray\).*#1c2b2d.*40%/,
      );
      expect(text).not.toMatch(/^[>\s]*-#\s*$|^>\s*$|^ +$/m);
    });

    it('says below the answer what one’s own list wears, with its nearest covers by name', async () => {
      const own = ownShelf(5);
      const text = (await show({ own })).text.replaceAll(/\s+/g, ' ');
      const below = text.slice(text.indexOf(own.heading));
      expect(text.indexOf(own.heading)).toBeGreaterThan(text.indexOf(replyHues(1)[0]!.hex));
      expect(below).toContain(own.sentences[0]);
      expect(below).toContain('nothing');
      expect(below).toContain(own.nearest);
      for (const { title } of own.covers) expect(below).toContain(title);
      const alone = (await show({ own: ownShelf(0) })).text;
      expect(alone).toContain(own.heading);
      expect(alone).not.toContain(own.nearest);
    });

    it('tells the palette before the hues: each colour by its part, name, hex and look', async () => {
      const text = (await show({ palette: wornPalette() })).text;
      const { palette, order } = sentencesFor('en').realCovers;
      const hues = text.indexOf(replyHues(1)[0]!.hex);
      expect(text.indexOf(palette)).toBeGreaterThanOrEqual(0);
      expect(text.indexOf(palette)).toBeLessThan(hues);
      const flat = text.replaceAll(/\s+/g, ' ');
      expect(flat.indexOf(order)).toBeGreaterThanOrEqual(0);
      expect(flat.indexOf(order)).toBeLessThan(flat.indexOf(replyHues(1)[0]!.hex));
      const looks = ['black', 'dark red', 'yellow-brown', 'blue', 'ivory'];
      for (const [at, { role, name, hex }] of wornPalette().entries()) {
        const line = text.split('\n').find((each) => each.includes(name) && each.includes(hex));
        expect(line).toMatch(new RegExp(`\\b${role}\\b`, 'i'));
        expect(text.indexOf(hex)).toBeLessThan(hues);
        expect(text.slice(text.indexOf(line!)).toLowerCase()).toContain(looks[at]);
      }
    });

    it('names real covers after the hues: title, author, year, and colours by name and hex', async () => {
      const covers = comparableCovers(5);
      const { text } = await show({ palette: wornPalette(), comparables: covers });
      expect(text).toContain(sentencesFor('en').realCovers.comparables);
      for (const { title, author, year, colours } of covers) {
        expect(text.indexOf(title)).toBeGreaterThan(text.indexOf(replyHues(5).at(-1)!.hex));
        const told = text.slice(text.indexOf(title)).replaceAll('`', '');
        const line = told.split('\n')[0];
        expect(line).toContain(author);
        expect(line).toContain(String(year ?? ''));
        for (const { name, hex } of colours.slice(0, 3))
          expect(told.slice(0, 250)).toMatch(new RegExp(`${name}\\s${hex}`));
      }
      expect(text).not.toContain('undefined');
    });

    it('says nothing of palettes and real covers where a model knows none', async () => {
      const { text } = await show();
      const { palette, comparables, order } = sentencesFor('en').realCovers;
      for (const said of [palette, comparables, order]) expect(text).not.toContain(said);
    });

    it('shows a book’s title and author as they are written', async () => {
      const [cover] = comparableCovers(1);
      for (const mark of platform.marks) {
        const { text } = await show({ comparables: [{ ...cover!, title: mark, author: `By\n${mark}` }] });
        expect(text).toContain(`“${mark}” by By ${mark} (2014)`);
      }
    });

    it('shows real covers whole, or says that there are more', async () => {
      const [cover] = comparableCovers(1);
      const covers = Array.from({ length: 58 }, (_, at) =>
        Object.assign({}, cover, { title: `Volume ${at} of ${'many, '.repeat(5)}more` }),
      );
      const { text } = await show({ comparables: covers });
      const shown = covers.filter(({ title }) => text.includes(title)).length;
      expect(text.match(/\+(\d+) more/)?.[1] ?? '0').toBe(String(58 - shown));
    });

    it('shows a hue’s typical colour first, and the keyword’s own beside it where that is another', async () => {
      const [maroon, ...rest] = replyHues(3);
      const { text } = await show({ hues: [{ ...maroon!, hex: '#6e1a1f', css: '#800000' }, ...rest] });
      expect(text).toMatch(/#6e1a1f[^#]*#800000/);
      expect(text.indexOf('#6e1a1f')).toBeLessThan(text.indexOf('#800000'));
      expect(text.match(/CSS/g)).toHaveLength(1);
    });

    it('has room for a book and its cover together', async () => {
      const reply = { genres: replyGenres(4), ownColours: replyColours(8, 110), hues: replyHues(6, 140) };
      const { text } = await show({
        ...reply,
        notes: Array.from({ length: 5 }, () => 'It is so. '.repeat(9)),
      });
      for (const { hex } of [...reply.hues, ...reply.ownColours]) expect(text).toContain(hex);
      for (const { name } of reply.genres) expect(text).toContain(name);
      const whole = text.replaceAll(/\s+/g, ' ').includes(reply.ownColours.at(-1)!.remark);
      expect(whole || text.includes('…')).toBe(true);
    });

    it('lists 58 hues, or says how many it leaves out', async () => {
      for (const reasonLength of [20, 400, 3000]) {
        const { text } = await show({ hues: replyHues(58, reasonLength) });
        const listed = replyHues(58).filter(({ hex }) => text.includes(hex)).length;
        if (listed === 58) continue;
        expect(text).toMatch(new RegExp(`\\b${58 - listed} more hues`));
      }
    });

    it('that is far too long is shortened where it can be seen', async () => {
      const long = 'word '.repeat(3000);
      for (const change of [{ headline: long }, { notes: [long] }, { advice: [long] }]) {
        const { text } = await show(change);
        const isWhole = text.replaceAll(/\s+/g, ' ').includes(long.trim());
        expect(isWhole || text.includes('…')).toBe(true);
      }
    });

    it('without hues is a sentence, without empty parts', async () => {
      const { text, altTexts, buttons } = await show({
        hues: [],
        advice: [],
        notes: [],
        pictures: [],
        followUps: [],
      });
      expect(text.trim()).toBe(replyWith().headline);
      expect([altTexts, buttons]).toEqual([[], []]);
    });

    it('shows what people typed as they typed it', async () => {
      for (const mark of platform.marks) {
        const { text } = await show({ headline: `Covers of “${mark}”.`, notes: [mark] });
        expect(text.replaceAll(/\s+/g, ' ')).toContain(`Covers of “${mark}”.`);
      }
    });

    it('names every file', async () => {
      const file = { mediaType: 'text/css', bytes: Buffer.from(':root {}') };
      const names = ['a.css', 'b.gpl', 'c.ase'];
      const { files } = await show({ files: names.map((name) => ({ name, ...file })) });
      expect(files).toEqual(expect.arrayContaining(names));
    });

    const { altText, fileBytes } = platform;
    it.runIf(altText !== undefined)(
      'has an alternative text for every picture, whole up to the limit',
      async () => {
        for (const length of [1, altText!]) {
          expect((await show({ pictures: [picture('x'.repeat(length))] })).altTexts).toEqual([
            'x'.repeat(length),
          ]);
        }
        const [cut = ''] = (await show({ pictures: [picture('x'.repeat(altText! + 1))] })).altTexts;
        expect(cut).toBe(`${'x'.repeat(altText! - 1)}…`);
      },
    );

    it.runIf(fileBytes !== undefined)(
      'sends a file up to the limit, and says so where it is larger',
      async () => {
        expect((await show({ files: [fileOf(fileBytes!)] })).files).toContain('big.ase');
        const { files, text } = await show({ files: [fileOf(fileBytes! + 1)] });
        expect(files).not.toContain('big.ase');
        expect(text).toMatch(/larger than may be sent here/);
      },
    );

    it.runIf(platform.buttons)(
      'offers every follow-up: buttons about the answer, then what a designer does next',
      async () => {
        const { followUps } = replyWith();
        const labels = (wanted: FollowUp['group']) =>
          followUps.flatMap(({ group, label }) => (group === wanted ? [label] : []));
        expect(labels('desk')).not.toEqual([]);
        expect((await show()).buttons).toEqual([...labels('answer'), ...labels('desk')]);
      },
    );

    it('is in the language of the asker', async () => {
      const english = await show();
      const german = await show({ locale: 'de' });
      expect(german.text).not.toBe(english.text);
      expect(german.text).toMatch(/60\s%/);
    });
  });
}
