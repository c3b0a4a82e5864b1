import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { originOf } from '../../../src/platforms/slack/form.ts';
import { seriesForm } from '../../../src/platforms/slack/series-form.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { bands } from '../../covers/drawn-covers.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { altTextsOf, textOf } from './shown.ts';

const BLURBS = [
  'A detective returns to the harbour town where her sister vanished, and finds the lighthouse keeper dead.',
  'The second winter in the harbour brings a murder under the ice, and a witness who has lied before.',
];
const { help, series: say } = sentencesFor('en');

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: coverServices() });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

async function uploadCover(hex: string) {
  const picture = await bands([
    ['#0b0b0d', 0.65],
    [hex, 0.25],
    ['#f4efe1', 0.1],
  ]);
  return bot.slack.people.upload('cover.png', picture, { mimetype: 'image/png' });
}

describe('/series', () => {
  it('takes blurbs with hyphens between them', async () => {
    const reply = await bot.slack.people.command('/series', BLURBS.join(' --- ')).reply();
    const text = textOf(reply);
    expect(text).toMatch(/Book 1[^]*Book 2/u);
    expect(text).toContain(say.headings.books);
    expect(altTextsOf(reply)[0]).toMatch(/^Covers of a series: /u);
  });

  it('opens a form for blurbs and covers, which stays open while there is nothing to read', async () => {
    const { people, team } = bot.slack;
    const asked = people.command('/series');
    const view = await asked.view();
    const { body } = await people.submit(view, { blurbs: ' ' }).acknowledged();
    expect(body).toMatchObject({ response_action: 'errors', errors: { blurbs: say.form.empty } });
    const covers = [await uploadCover('#b22222'), await uploadCover('#2050b0')];
    await people.submit(view, { blurbs: BLURBS.join('\n---\n'), covers }).acknowledged();
    const reply = await asked.reply();
    expect(reply.ephemeralFor).toBe(team.reader);
    expect(textOf(reply)).toContain('on 2 of 2 covers');
    expect(textOf(reply)).toContain('firebrick');
  });

  it('explains itself, and says what is missing', async () => {
    const { people } = bot.slack;
    expect(textOf(await people.command('/series', 'help').reply())).toContain(help.headline);
    expect(textOf(await people.command('/series', BLURBS[0]).reply())).toContain(say.tooFew);
  });

  it('remembers where its form came from', () => {
    const origin = { channel: 'C1' };
    expect(originOf(seriesForm(origin, 'ja').private_metadata ?? '')).toEqual(origin);
  });
});
