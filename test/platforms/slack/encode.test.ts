import { describe, expect, it } from 'vitest';
import { encodeReply, encodeSentence } from '../../../src/platforms/slack/encode.ts';
import { SLACK_LIMITS } from '../../../src/platforms/slack/limits.ts';
import type { Reply } from '../../../src/reply.ts';
import { replyHues, replyWith } from '../replies.ts';
import { describeReplies } from '../reply.contract.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';
import type { HeldMessage } from './stand-in/world.ts';

const AUDIENCE = { owner: 'U0123ABCD', canBePrivate: true };

function encode(reply: Reply, audience = AUDIENCE) {
  const stored = reply.pictures.map(({ alt }, at) => ({ fileId: `F${at}`, alt }));
  const { blocks, text } = encodeReply(reply, stored, audience);
  return { blocks: blocks as unknown as HeldMessage['blocks'], text };
}

describeReplies({
  name: 'Slack',
  altText: SLACK_LIMITS.altText,
  buttons: true,
  marks: ['*bold*', '<@U1>', '<!here>', '&amp;', '`code`', '~no~', ':smile:', '<https://example.org|a>'],
  show(reply) {
    const { blocks } = encode(reply);
    return {
      text: textOf({ blocks })
        .replaceAll(/^>/gm, '')
        .replaceAll(/^\*(\d+\. \w+)\*/gm, '$1'),
      altTexts: altTextsOf({ blocks }),
      files: reply.files.map(({ name }) => name),
      buttons: Object.keys(buttonsOf({ blocks })),
    };
  },
});

describe('a Slack message', () => {
  it('sets each line of a reason below its hue', () => {
    const reason = 'Measured: on 14% of 998 covers.\nRead in the text: “<!here>”.';
    const { blocks } = encode(replyWith({ hues: [{ ...replyHues(1)[0]!, reason }] }));
    expect(textOf({ blocks })).toMatch(
      /\*1\. .*\n>.*Measured: on 14% of 998 covers\.\n>Read in the text: “&lt;!here&gt;”\./,
    );
  });

  it('keeps to the limits of blocks and sections, however long the reasons', () => {
    for (const reasonLength of [10, 100, 700, 1_400, 3_000]) {
      const { blocks } = encode(replyWith({ hues: replyHues(58, reasonLength) }));
      expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocks);
      for (const block of blocks) {
        expect(textOf({ blocks: [block] }).length).toBeLessThanOrEqual(SLACK_LIMITS.sectionText);
      }
    }
  });

  it.each([SLACK_LIMITS.header, SLACK_LIMITS.header + 1])(
    'says a headline of %i characters whole',
    (length) => {
      const { blocks } = encode(replyWith({ headline: 'x'.repeat(length) }));
      expect(textOf({ blocks: [blocks[0]!] })).toBe('x'.repeat(length));
      expect(blocks[0]!.type).toBe(length > SLACK_LIMITS.header ? 'section' : 'header');
    },
  );

  it.each([SLACK_LIMITS.sectionText, SLACK_LIMITS.sectionText + 1])(
    'says a sentence of %i characters',
    (length) => {
      const { blocks } = encodeSentence('x'.repeat(length));
      const text = textOf({ blocks: blocks as unknown as HeldMessage['blocks'] });
      expect(text.length).toBe(SLACK_LIMITS.sectionText);
      expect(text.endsWith('…')).toBe(length > SLACK_LIMITS.sectionText);
    },
  );

  it('has a notification that is escaped', () => {
    expect(encode(replyWith({ headline: 'A & B <!here>' })).text).toBe('A &amp; B &lt;!here&gt;');
  });
});
