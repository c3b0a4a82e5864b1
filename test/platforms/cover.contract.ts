import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import type { CoverFault } from '../../src/languages/index.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import type { Services } from '../../src/services.ts';
import { enlarged, longestTextDuring, notingPictures } from '../covers/bytes-alone.ts';
import { coverServices } from '../covers/cover-services.ts';
import { bands, titled } from '../covers/drawn-covers.ts';
import { logTo } from '../services/log-lines.ts';

/** A picture as somebody sends it. */
export interface SentPicture {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Whether the platform has it no longer. */
  readonly expired?: boolean;
}

/** An answer as a person sees it, without the platform's own marks, white space as single spaces. */
export interface ShownAnswer {
  readonly text: string;
  readonly pictures: readonly { readonly bytes: Buffer; readonly alt?: string }[];
}

/** A person's ways to show a cover. */
export interface CoverConversation {
  /** In a message, with or without words. */
  send(picture: SentPicture, text?: string): Promise<ShownAnswer>;
  /** With `/covergenre`. */
  command(picture: SentPicture): Promise<ShownAnswer>;
  /** With `/coverhues` and a blurb. */
  book(picture: SentPicture, blurb: string): Promise<ShownAnswer>;
  close(): Promise<void>;
}

/** A platform on which people show covers. */
export interface CoverPlatform {
  readonly name: string;
  connect(services: Services, locale: string): Promise<CoverConversation>;
  /** Languages in which it speaks here. */
  readonly locales: readonly string[];
  /** Whether pictures have an alternative text; elsewhere they are files. */
  readonly altTexts: boolean;
  /** What is said of a picture that is no longer there. */
  expired(locale: string): string;
}

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';

/** People name files after their books, so names must not be logged. */
const NAME = 'zyzzyva cover';

const png = (content: Buffer | string, more: Partial<SentPicture> = {}): SentPicture => ({
  name: `${NAME}.png`,
  mediaType: 'image/png',
  bytes: Buffer.from(content),
  ...more,
});

const GROUND = sharp(
  await bands([
    ['#000080', 0.6],
    ['#008080', 0.25],
    ['#dc143c', 0.15],
  ]),
);
const COVER = png(await titled(GROUND, { text: 'THE LAST\nWITNESS', ink: '#ffffff', height: 200 }));
const UNREADABLE: readonly [string, CoverFault, SentPicture][] = [
  ['cut off', 'PICTURE_DAMAGED', png(COVER.bytes.subarray(0, COVER.bytes.length / 2))],
  ['a web page that is called PNG', 'PICTURE_NOT_A_PICTURE', png('<!doctype html><p>Not found</p>')],
  [
    'an SVG drawing',
    'PICTURE_FORMAT_REFUSED',
    png('<svg xmlns="http://www.w3.org/2000/svg"/>', { name: `${NAME}.svg`, mediaType: 'image/svg+xml' }),
  ],
  ['larger than is read', 'PICTURE_TOO_LARGE', png(Buffer.alloc(REQUEST_LIMITS.cover.bytes + 1))],
];

/** What every platform does with covers. */
export function describeCovers(platform: CoverPlatform): void {
  const { logger, lines } = logTo();
  let services: Services;
  let conversation: CoverConversation;
  beforeAll(async () => {
    services = coverServices({ logger });
    conversation = await platform.connect(services, 'en');
  });
  afterAll(async () => {
    await conversation.close();
    await services.close();
    expect(lines().join('')).not.toMatch(/zyzzyva|harbour|signature/i);
  });

  async function expectColours({ text, pictures }: ShownAnswer, count: number): Promise<void> {
    expect(text).toContain("The cover's own colours");
    for (const shown of [/navy #0[0-9a-f]{5}/, /teal #008080/, /crimson #dc143c/]) {
      expect(text).toMatch(shown);
    }
    expect(text).toMatch(/Teal is on about \d+% of \w+ covers, and on \d+% of all\./);
    expect(pictures).toHaveLength(count);
    const picture = pictures.at(-1)!;
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    if (!platform.altTexts) return;
    expect(picture.alt).toMatch(/^The cover's own colours, most of it first: navy #/);
    expect(picture.alt).toMatch(/teal #008080 .*crimson #d/);
  }

  describe(`a cover on ${platform.name}`, () => {
    it('in a message is answered with kinds of books, its own colours and a described picture', async () => {
      const answer = await conversation.send(COVER);
      expect(answer.text).toMatch(/^This cover looks like Crime and Thriller\./);
      expect(answer.text).toMatch(/Crime and Thriller \S+ \d\d%/);
      expect(answer.text).toMatch(/shows signs of Thriller \(\d\d%\)/);
      expect(answer.text).toMatch(
        /As a whole the cover is dark \(as \d+% of Thriller covers are, and \d+% of all\)/,
      );
      expect(answer.text).toMatch(/A hint: at 160 pixels high, what looks like the title stands out/);
      await expectColours(answer, 1);
    });

    it('with /covergenre is answered in the same way', async () => {
      const [sent, asked] = [await conversation.send(COVER), await conversation.command(COVER)];
      expect(asked.text.replace(/\S+-\d+\.png/g, '')).toBe(sent.text.replace(/\S+-\d+\.png/g, ''));
      expect(asked.pictures).toEqual(sent.pictures);
    });

    it('beside a blurb is held against it, and the hues are there as well', async () => {
      for (const answer of [await conversation.book(COVER, BLURB), await conversation.send(COVER, BLURB)]) {
        expect(answer.text).toMatch(/^Covers of such books (?:stand on|wear) /);
        expect(answer.text).toContain('The cover agrees with the blurb: both point to Thriller.');
        expect(answer.text).toMatch(/Thriller \S+ \d\d% \d\d% from the blurb, \d\d% from the cover/);
        expect(answer.text).toMatch(/Of these hues, the cover has|The cover has none of these hues/);
        expect(answer.text).toMatch(/maroon #[0-9a-f]{6}/);
        await expectColours(answer, 2);
      }
    });

    it('of tens of megabytes reaches the engine as it is, and never becomes a string', async () => {
      const { services: noting, given } = notingPictures(services);
      const spoken = await platform.connect(noting, 'en');
      const large = { ...COVER, bytes: enlarged(COVER.bytes) };
      const longest = await longestTextDuring(async () => {
        expect((await spoken.command(large)).text).toMatch(/^This cover looks like Crime and Thriller\./);
        expect((await spoken.book(large, BLURB)).text).toContain('The cover agrees with the blurb');
      });
      await spoken.close();
      expect(given).toHaveLength(2);
      for (const bytes of given) expect(large.bytes.equals(bytes as Uint8Array)).toBe(true);
      expect(longest).toBeLessThan(large.bytes.length / 10);
    });

    it.each(UNREADABLE)('that is %s is answered with one clear sentence', async (_what, code, picture) => {
      for (const locale of platform.locales) {
        const spoken = locale === 'en' ? conversation : await platform.connect(services, locale);
        const sentence = sentencesFor(locale).cover.faults[code](PICTURE_LIMITS).replaceAll(/\s+/g, ' ');
        expect(await spoken.send(picture)).toEqual({ text: sentence, pictures: [] });
        expect(await spoken.command(picture)).toEqual({ text: sentence, pictures: [] });
        if (spoken !== conversation) await spoken.close();
      }
    });

    it('that is no longer there is answered with one clear sentence', async () => {
      const gone = { ...COVER, expired: true };
      for (const answer of [await conversation.send(gone), await conversation.command(gone)]) {
        expect(answer).toEqual({ text: platform.expired('en'), pictures: [] });
      }
    });

    it('that can’t be read costs a blurb nothing but a sentence', async () => {
      const [, , damaged] = UNREADABLE[0]!;
      const { faults, blurbAlone } = sentencesFor('en').cover;
      const cases = [
        [damaged, faults.PICTURE_DAMAGED(PICTURE_LIMITS)],
        [{ ...COVER, expired: true }, platform.expired('en')],
      ] as const;
      for (const [picture, sentence] of cases) {
        const answer = await conversation.book(picture, BLURB);
        expect(answer.text).toMatch(/^Covers of such books (?:stand on|wear) /);
        expect(answer.text).toContain(`${sentence} ${blurbAlone}`);
        expect(answer.text).toMatch(/maroon #[0-9a-f]{6}/);
        expect(answer.pictures).toHaveLength(1);
      }
    });
  });
}
