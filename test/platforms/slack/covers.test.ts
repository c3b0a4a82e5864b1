import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { deskLabels } from '../desk.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { cover: say, followUps, help } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

/** A cover that somebody uploads. */
async function uploadCover(hex = '#000080') {
  const picture = await flat(hex).png().toBuffer();
  return bot.slack.people.upload('cover.png', picture, { mimetype: 'image/png' });
}

const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });

describe('/covergenre', () => {
  it('opens a form for a picture, and answers to the asker alone', async () => {
    const { people, team } = bot.slack;
    const asked = people.command('/covergenre', 'whatever is typed');
    const view = await asked.view();
    const inputs = { cover: [await uploadCover('#008080')], genres: [option('cookbooks')] };
    const { body, faults } = await people.submit(view, inputs).acknowledged();
    expect([body, faults]).toEqual([undefined, []]);
    const reply = await asked.reply();
    expect(reply.ephemeralFor).toBe(team.reader);
    expect(textOf(reply)).toMatch(/Teal is on about \d+% of Food &amp; Drink covers/);
    expect(altTextsOf(reply)[0]).toMatch(/teal #008080/);
  });

  it('can be shared and taken back, and is no palette for the team’s home', async () => {
    const { people, team, world } = bot.slack;
    const asked = people.command('/covergenre');
    await people.submit(await asked.view(), { cover: [await uploadCover()] }).acknowledged();
    const hidden = await asked.reply();
    expect(Object.keys(buttonsOf(hidden))).toEqual([followUps.share, ...deskLabels('cover')]);
    const sharing = people.press(hidden, 'share');
    const shared = await world.until('a shared answer', () =>
      sharing.replies().find(({ ephemeralFor }) => ephemeralFor === undefined),
    );
    expect(shared.channel).toBe(team.channel);
    expect(textOf(shared)).toBe(textOf(hidden).replace(followUps.share, followUps.private));
    expect(await bot.services.store.keys('slack-recent:')).toEqual([]);
    const back = await people.press(shared, 'private').reply();
    expect(back.ephemeralFor).toBe(team.reader);
    await world.until('a deletion', () => shared.deleted || undefined);
  });

  it('completes genres in its form', async () => {
    const { people } = bot.slack;
    const view = await people.command('/covergenre').view();
    const { body } = await people.type(view, 'genres', 'cozy').acknowledged();
    expect((body as { options: unknown[] }).options.length).toBeGreaterThan(2);
  });

  it('explains itself', async () => {
    const reply = await bot.slack.people.command('/covergenre', 'help').reply();
    expect(textOf(reply)).toContain(help.headline);
  });
});

describe('the form of /coverhues', () => {
  it('takes a cover alone, with a hint', async () => {
    const { people } = bot.slack;
    const asked = people.command('/coverhues');
    const view = await asked.view();
    await people.submit(view, { cover: [await uploadCover()] }).acknowledged();
    expect(view.open).toBe(false);
    const text = textOf(await asked.reply());
    expect(text).toMatch(/^This cover looks like/);
    expect(text).toContain(say.addBlurb);
  });
});

describe('the shortcut in a message’s menu', () => {
  it('reads a cover alone, and beside a blurb', async () => {
    const { people } = bot.slack;
    const files = [await uploadCover()];
    const alone = await people.messageShortcut('suggest_cover_hues', { text: '', files }).reply();
    expect(textOf(alone)).toMatch(/^This cover looks like/);
    const both = await people.messageShortcut('suggest_cover_hues', { text: BLURB, files }).reply();
    expect(textOf(both)).toMatch(/^Covers of[^]*% from the cover/);
  });
});

describe('a message', () => {
  it('that is only a picture is answered with what the cover looks like', async () => {
    const before = bot.slack.calls('download').length;
    for (const words of ['', 'My new cover!']) {
      const reply = await bot.slack.people.say(words, { files: [await uploadCover()] }).reply();
      expect(textOf(reply)).toMatch(/^This cover looks like/);
      expect(Object.keys(buttonsOf(reply))).toEqual(deskLabels('cover'));
    }
    const downloads = bot.slack.calls('download').slice(before);
    expect(downloads.map(({ token }) => token)).toEqual([bot.slack.team.token, bot.slack.team.token]);
  });

  it('that mentions the bot in a channel may bring a cover', async () => {
    const reply = await bot.slack.people.mention('look', { files: [await uploadCover()] }).reply();
    expect(textOf(reply)).toMatch(/^This cover looks like/);
    expect(reply.threadTs).toBeDefined();
  });

  it('keeps the buttons of its answer working, though the picture is kept nowhere', async () => {
    const { people } = bot.slack;
    const reply = await people.say(BLURB, { files: [await uploadCover()] }).reply();
    await people.press(reply, 'more').acknowledged();
    const changed = await bot.slack.world.until('more hues', () => (reply.edits > 0 ? reply : undefined));
    expect(textOf(changed)).toMatch(/^\*10\. [^]*% from the cover|% from the cover[^]*^\*10\. /m);
    expect(altTextsOf(changed)).toHaveLength(2);
  });
});
