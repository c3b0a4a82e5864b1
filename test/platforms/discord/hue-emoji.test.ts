import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { HUES } from '../../../src/palette/hues.ts';
import { encodeReply } from '../../../src/platforms/discord/encode.ts';
import { DISCORD_LIMITS } from '../../../src/platforms/discord/limits.ts';
import { drawHueEmoji } from '../../../src/swatch/hue-emoji.ts';
import { runCli } from '../../cli/run-cli.ts';
import { replyHues, replyWith } from '../replies.ts';
import { type ConnectedBot, connectBot, textOf } from './bot.ts';
import { DiscordStandIn } from './stand-in/stand-in.ts';
import { allComponents } from './stand-in/validate-message.ts';
import type { ComponentJson } from './stand-in/world.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const upload = (discord: DiscordStandIn, token: string = discord.world.token) =>
  runCli(['discord', 'emoji'], { env: { DISCORD_TOKEN: token, DISCORD_API: discord.api } });

async function standIn(): Promise<DiscordStandIn> {
  const discord = await DiscordStandIn.open();
  open.push(discord);
  return discord;
}

async function connected(prepare: (discord: DiscordStandIn) => void): Promise<ConnectedBot> {
  const bot = await connectBot({ prepare });
  open.push(bot);
  return bot;
}

describe('coverhues discord emoji', () => {
  it('uploads each hue once, goes on where it was cut off, and waits as long as Discord asks for', async () => {
    const discord = await standIn();
    discord.faults.plan('POST', /emojis$/, { kind: 'rate limit', seconds: 0.05 });
    const first = await upload(discord);
    expect(first).toMatchObject({ end: 0, stdout: '58 emoji uploaded, 0 were there before.\n' });
    const names = discord.world.emoji.map(({ name }) => name);
    expect(names.toSorted()).toEqual(HUES.map(({ name }) => `hue_${name}`).toSorted());
    discord.world.emoji.splice(10, 2);
    discord.world.emoji.push({ id: '1', name: 'party' });
    const { stdout } = await upload(discord);
    expect(stdout).toBe('2 emoji uploaded, 56 were there before.\n');
    expect(discord.world.emoji).toHaveLength(59);
  });

  it('says what is missing or refused', async () => {
    expect(await runCli(['discord', 'emoji'])).toMatchObject({
      end: 1,
      stderr: expect.stringContaining('Set DISCORD_TOKEN') as string,
    });
    const discord = await standIn();
    const refused = await upload(discord, 'wrong-token');
    expect(refused.end).toBe(78);
    expect(refused.stderr).toContain("doesn't know the token");
    expect(discord.world.emoji).toEqual([]);
  });

  it('draws a field of the hue itself', async () => {
    const { data, info } = await sharp(await drawHueEmoji('#b22222'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([128, 128]);
    const pixel = (x: number, y: number) => [...data.subarray((y * 128 + x) * 4, (y * 128 + x) * 4 + 4)];
    expect(pixel(64, 64)).toEqual([0xb2, 0x22, 0x22, 255]);
    expect(pixel(64, 9)).toEqual([128, 128, 128, 255]);
    expect(pixel(1, 1)[3]).toBe(0);
  });
});

const emojiOf = (discord: DiscordStandIn) => {
  for (const { name } of HUES)
    discord.world.emoji.push({ id: discord.world.snowflake(), name: `hue_${name}` });
};

describe('emoji in answers', () => {
  it('stand before the names of hues where the application has them', async () => {
    const { discord } = await connected(emojiOf);
    const text = textOf(await discord.command('coverhues', { blurb: BLURB }).reply());
    expect(text).toMatch(/^<:hue_(\w+):\d+> \*\*1\\\. \1/mu);
    expect(discord.requests('GET', /emojis$/)).toHaveLength(1);
  });

  it('are missing where there are none, or where Discord doesn’t list them', async () => {
    const { discord } = await connected(({ faults }) =>
      faults.plan('GET', /emojis$/, { kind: 'status', status: 403, code: 50_001 }),
    );
    const text = textOf(await discord.command('coverhues', { blurb: BLURB }).reply());
    expect(text).toMatch(/^\*\*1\\\. /mu);
  });

  it('never shorten an answer', () => {
    const emoji = new Map(HUES.map(({ name }, at) => [name, `12345678901234567${at}`]));
    const audience = { owner: '1', canBePrivate: true, fileBytes: DISCORD_LIMITS.fileBytes };
    const shown = (hues: number, reason: number, marks: boolean) => {
      const reply = replyWith({ hues: replyHues(hues, reason) });
      const { components } = encodeReply(reply, marks ? { ...audience, emoji } : audience);
      return allComponents(components as readonly ComponentJson[])
        .map(({ content = '' }) => content)
        .join('\n');
    };
    expect(shown(5, 40, true)).toContain('<:hue_');
    for (const reason of [0, 20, 40, 60, 200]) {
      for (const hues of [10, 20, 58]) {
        const marked = shown(hues, reason, true);
        expect(marked.replaceAll(/<:\w+:\d+> /g, '')).toBe(shown(hues, reason, false));
        expect(marked.length).toBeLessThanOrEqual(DISCORD_LIMITS.messageText);
      }
    }
  });

  it('leave a shade alone that a hue’s own colour would misrepresent', () => {
    const emoji = new Map([['darkslategray', '123456789012345678']]);
    const hue = replyHues(1)[0]!;
    const shown = (hex: string) =>
      JSON.stringify(
        encodeReply(replyWith({ hues: [{ ...hue, name: 'darkslategray', hex }] }), {
          owner: '1',
          canBePrivate: true,
          fileBytes: 1,
          emoji,
        }).components,
      );
    expect(shown('#2f4f4f')).toContain('<:hue_darkslategray:123456789012345678> ');
    expect(shown('#071013')).not.toContain('<:hue_');
  });
});
