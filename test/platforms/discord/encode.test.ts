import { describe, expect, it } from 'vitest';
import { type DiscordAudience, encodeReply, encodeSentence } from '../../../src/platforms/discord/encode.ts';
import { DISCORD_LIMITS } from '../../../src/platforms/discord/limits.ts';
import type { Reply } from '../../../src/reply.ts';
import { describeReplies } from '../reply.contract.ts';
import { replyHues, replyWith } from '../replies.ts';
import { allComponents, faultsOfMessage } from './stand-in/validate-message.ts';
import type { ComponentJson } from './stand-in/world.ts';

const AUDIENCE: DiscordAudience = { owner: '200000000000000001', canBePrivate: true, fileBytes: 50_000 };

function encode(reply: Reply, audience = AUDIENCE) {
  const { components, files } = encodeReply(reply, audience);
  const sent = components as readonly ComponentJson[];
  const faults = faultsOfMessage({ components: sent, flags: 1 << 15 }, files);
  expect(faults).toEqual([]);
  return { components: allComponents(sent), files };
}

const texts = (components: readonly ComponentJson[]) => components.flatMap(({ content = [] }) => content);

describeReplies({
  name: 'Discord',
  altText: DISCORD_LIMITS.altText,
  fileBytes: AUDIENCE.fileBytes,
  buttons: true,
  marks: [
    '**bold**',
    '<@1>',
    '@everyone',
    '# heading',
    '[a](https://example.org)',
    '`code`',
    '~~no~~',
    '||x||',
  ],
  show(reply) {
    const { components, files } = encode(reply);
    return {
      // As it is shown: without headings, bold, small print and code marks, and with what was escaped.
      text: texts(components)
        .join('\n')
        .replaceAll(/^(?:### |-# )|(?<!\\)(?:\*\*|`)/gm, '')
        .replaceAll(/\\([^0-9A-Za-z\s])/g, '$1'),
      altTexts: components.flatMap(({ items = [] }) => items.map(({ description = '' }) => description)),
      files: files.map(({ name }) => name),
      buttons: components.flatMap(({ type, label = '', options = [] }) =>
        type === 2 ? [label] : options.map((option) => option.label),
      ),
    };
  },
});

describe('a Discord message', () => {
  it('sets each line of a reason in small print, with nothing in it as a mark', () => {
    const reason = 'Measured: on 14% of 998 covers.\n- not a list\nRead in the text: “*a*”.';
    const { components } = encode(replyWith({ hues: [{ ...replyHues(1)[0]!, reason }] }));
    const lines = texts(components).join('\n').split('\n');
    const at = lines.findIndex((line) => line.startsWith('**1'));
    expect(lines.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(/^-# .*Measured: on 14% of 998 covers\.$/) as string,
      String.raw`-# \- not a list`,
      String.raw`-# Read in the text: “\*a\*”.`,
    ]);
  });

  it('fills its text to the limit and not beyond, however long the reasons', () => {
    for (let reasonLength = 10; reasonLength < 900; reasonLength += 13) {
      const { components } = encode(replyWith({ hues: replyHues(58, reasonLength) }));
      const length = texts(components).join('').length;
      expect(length).toBeLessThanOrEqual(DISCORD_LIMITS.messageText);
      const isShortened = texts(components).join('').includes('To fit one message');
      expect(isShortened ? length : 4000).toBeGreaterThan(3000);
    }
  });

  it('keeps within the bytes that Discord takes, in a script of three bytes a letter', () => {
    const reason = '「探偵」という言葉がこの色に傾いています。'.repeat(4);
    const hues = replyHues(58).map((hue) => Object.assign(hue, { reason }));
    const { components } = encode(replyWith({ hues, locale: 'ja', headline: '表紙の色'.repeat(40) }));
    const bytes = texts(components).reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
    expect(bytes).toBeLessThanOrEqual(10_170);
    expect(bytes).toBeGreaterThan(6_000);
  });

  it('has no button for hiding where nobody else reads along', () => {
    const { components } = encode(replyWith(), { ...AUDIENCE, canBePrivate: false });
    expect(components.flatMap(({ label = [] }) => label)).toEqual([
      'Why these?',
      'More hues',
      'Another palette',
    ]);
  });

  it('is decorated in the first hue’s colour', () => {
    const [container] = encodeReply(replyWith(), AUDIENCE).components;
    expect(container).toMatchObject({ accent_color: Number.parseInt(replyHues(1)[0]!.hex.slice(1), 16) });
  });

  it('says a sentence of any length', () => {
    for (const length of [1, DISCORD_LIMITS.messageText, DISCORD_LIMITS.messageText + 1]) {
      const [text] = encodeSentence('x'.repeat(length)).components as { content: string }[];
      expect(text!.content.length).toBe(Math.min(length, DISCORD_LIMITS.messageText));
      expect(text!.content.endsWith('…')).toBe(length > DISCORD_LIMITS.messageText);
    }
  });
});
