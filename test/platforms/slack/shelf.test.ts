import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { createLogger } from '../../../src/logger.ts';
import { Secret } from '../../../src/secret.ts';
import { createServices } from '../../../src/services.ts';
import { readSettings } from '../../../src/settings.ts';
import { channelsShelf, personsShelf, placesShelf } from '../../../src/shelf/owner.ts';
import { createRedisStore } from '../../../src/store/redis-store.ts';
import { startRedis } from '../../redis-server.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { lacks } from '../../tools.ts';
import { entryOf } from '../../shelf/some-answer.ts';
import { realServices } from '../../services/test-services.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { altTextsOf, buttonsOf, textOf } from './shown.ts';
import { addPerson } from './stand-in/teams.ts';
import type { HeldMessage, HeldView } from './stand-in/world.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const { followUps, shelf: say } = sentencesFor('en');
const { faults } = say;

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await connectBot({ services: { ...realServices(), address: 'https://hues.example' } });
});
afterEach(() => bot.close());

const ask = () => bot.slack.people.command('/coverhues', BLURB).reply();
const shelf = (text: string, user?: string) =>
  bot.slack.people.command('/shelf', text, user === undefined ? {} : { user }).reply();

/** Saves an answer by the form that the menu below it opens. */
async function save(name: string, whose: 'mine' | 'channel' | 'everybody' = 'mine'): Promise<HeldMessage> {
  const { people, world } = bot.slack;
  const answer = await ask();
  const choosing = people.press(answer, buttonsOf(answer)[followUps.save]!);
  const form = await world.until('a form', () =>
    [...world.views.values()].find(({ open, view }) => open && view['callback_id'] === 'save_answer'),
  );
  const chosen = { text: { type: 'plain_text', text: say.whose[whose] }, value: whose };
  people.submit(form, { name, whose: chosen });
  // It comes where the menu was, by the address that came with the choice.
  return choosing.reply();
}

async function openHome(): Promise<HeldView> {
  const { people, world, team } = bot.slack;
  const find = () =>
    [...world.views.values()].find(({ view, userId }) => view['type'] === 'home' && userId === team.reader);
  const updates = find()?.updates ?? -1;
  people.openHome();
  return world.until('a home', () => {
    const held = find();
    return held !== undefined && held.updates > updates ? held : undefined;
  });
}

/** A message that came in the conversation with the bot. */
const direct = (said: RegExp) =>
  bot.slack.world.until('a direct message', () =>
    [...bot.slack.world.messages.values()].find(
      (message) => message.channel.startsWith('D') && said.test(textOf(message)),
    ),
  );

const entriesIn = ({ view }: HeldView) => textOf(view).match(/^\d+\. .*$/gmu) ?? [];
const total = async (owner: Parameters<typeof bot.services.shelves.list>[0]) =>
  (await bot.services.shelves.list(owner)).total;

describe('/shelf on Slack', () => {
  it('saves an answer under a name, for the asker alone, and lists it', async () => {
    const saved = await save('Harbour <!here>');
    expect(textOf(saved)).toBe(say.saved({ name: 'Harbour <!here>', whose: 'mine' }));
    expect(saved.ephemeralFor).toBe(bot.slack.team.reader);
    const list = await shelf('');
    expect(textOf(list)).toContain('Your shelf: 1 palette');
    expect(list.ephemeralFor).toBe(bot.slack.team.reader);
    const other = addPerson(bot.slack.world, bot.slack.team.id).id;
    expect(textOf(await shelf('list', other))).toContain(faults.nothing.mine);
  });

  it('shows one again, with what follows an answer, and compares two', async () => {
    await save('Ice');
    await save('Snow');
    const shown = await shelf('show ICE');
    expect(textOf(shown)).toMatch(/From your shelf: “Ice”, saved on /u);
    expect(Object.keys(buttonsOf(shown))).toContain(followUps.export);
    const compared = await shelf('compare Ice; Snow');
    expect(textOf(compared)).toContain(say.compare.identical);
    expect(altTextsOf(compared)[0]).toMatch(/^Two palettes side by side: Ice: /u);
  });

  it('renames, deletes and forgets', async () => {
    await save('Ice');
    expect(textOf(await shelf('rename "ice" "Frost"'))).toBe(say.renamed({ from: 'ice', to: 'Frost' }));
    expect(textOf(await shelf('show ice'))).toBe(faults.missing({ name: 'ice', whose: 'mine' }));
    expect(textOf(await shelf('delete FROST'))).toBe(say.deleted('Frost'));
    await save('Ice');
    expect(textOf(await shelf('forget'))).toBe(say.forgotten(1));
  });

  it('shares a channel’s shelf, on which others’ entries are for admins to change', async () => {
    const { world, team } = bot.slack;
    const saved = await save('Ice', 'channel');
    expect(saved.ephemeralFor).toBeUndefined();
    const other = addPerson(world, team.id);
    expect(textOf(await shelf('channel list', other.id))).toContain('“Ice”');
    expect(textOf(await shelf('channel delete Ice', other.id))).toBe(faults.refused('Ice'));
    other.isAdmin = true;
    expect(textOf(await shelf('channel delete Ice', other.id))).toBe(say.deleted('Ice'));
  });

  it('says how to ask where it can’t be told what is wanted', async () => {
    expect(textOf(await shelf('A detective returns.'))).toContain(sentencesFor('en').help.headline);
  });

  it('leads to the page by a link that holds the palette', async () => {
    const answer = await ask();
    const linked = await bot.slack.people.press(answer, buttonsOf(answer)[followUps.link]!).reply();
    expect(textOf(linked)).toMatch(/<https:\/\/hues\.example\/p#1\.[\w-]{100,2000}\|Link to this palette>$/u);
  });
});

describe('the shelf in the app’s home', () => {
  it('shows what somebody saved, with buttons that show it and delete it', async () => {
    expect(textOf((await openHome()).view)).toContain(faults.nothing.mine);
    await save('Ice');
    const home = await openHome();
    expect(entriesIn(home)).toEqual([expect.stringMatching(/^1\. “Ice”: /u)]);
    bot.slack.people.press(home, 'show_saved');
    const shown = await direct(/From your shelf: “Ice”/u);
    expect(Object.keys(buttonsOf(shown))).toContain(followUps.export);
    const { updates } = home;
    bot.slack.people.press(home, 'delete_saved');
    expect(textOf(await direct(/is off the shelf/u))).toBe(say.deleted('Ice'));
    await bot.slack.world.until('the home anew', () => home.updates > updates || undefined);
    expect(entriesIn(home)).toEqual([]);
    expect(bot.slack.strangeArguments()).toEqual([]);
  });
});

/** Keys of all records that say anything of a person. */
async function keptOf(user: string, { store } = bot.services): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, record } of store.entries(''))
    if (`${key} ${JSON.stringify(record)}`.includes(user)) found.push(key);
  return found;
}

describe('all that is kept of somebody on Slack', () => {
  it('is deleted when they ask for it, and gone from what the team shared', async () => {
    const { people, team } = bot.slack;
    const answer = await ask();
    const shared = await people.press(answer, buttonsOf(answer)[followUps.share]!).reply();
    await save('Ice');
    await save('Snow', 'channel');
    const { recent } = sentencesFor('en').chat.home;
    expect(textOf((await openHome()).view)).toMatch(new RegExp(`${recent}\\n[a-z]+ #`, 'u'));
    expect(await keptOf(team.reader)).not.toEqual([]);
    const told = await shelf('forget-me');
    const { headline, notes } = say.forgottenMe({ answers: 3, entries: 1, ballots: 0, shared: 1 });
    for (const sentence of [headline, ...notes]) expect(textOf(told)).toContain(sentence);
    expect(told.ephemeralFor).toBe(team.reader);
    // It is itself under way until it was told.
    await expect.poll(() => keptOf(team.reader)).toEqual([]);
    await expect.poll(() => bot.services.store.get(`slack-recent:${team.id}`)).toEqual([]);
    const other = addPerson(bot.slack.world, team.id).id;
    expect(textOf(await shelf('channel list', other))).toContain('“Snow”');
    const gone = await people.press(shared, buttonsOf(shared)[followUps.why]!).reply();
    expect(textOf(gone)).toMatch(/no longer have this answer/u);
  });

  it('is deleted from the app’s home, which then shows none of it', async () => {
    await save('Ice');
    const home = await openHome();
    for (const page of ['about', 'privacy', 'terms', 'support'])
      expect(textOf(home.view)).toContain(`<https://hues.example/${page}|`);
    const { updates } = home;
    bot.slack.people.press(home, 'forget_me');
    const told = await direct(/All that was kept of you is deleted/u);
    expect(textOf(told)).toContain('1 answer and 1 palette on your shelf');
    await bot.slack.world.until('the home anew', () => home.updates > updates || undefined);
    expect(entriesIn(home)).toEqual([]);
    expect(await keptOf(bot.slack.team.reader)).toEqual([]);
  });

  it('goes with the workspace that removes the app', async () => {
    await ask();
    await save('Ice');
    bot.slack.people.uninstall();
    await bot.platform.ended;
    expect(await bot.services.store.keys('answer:')).toEqual([]);
    expect(await keptOf(bot.slack.team.id)).toEqual([]);
  });
});

describe.skipIf(lacks('redis-server'))('all that is kept of somebody on Slack, in Redis', () => {
  it('is deleted when they ask for it', async () => {
    const server = await startRedis();
    const store = createRedisStore({ url: new Secret(server.url) });
    const settings = readSettings({ COVERHUES_LOG_LEVEL: 'silent' });
    const services = createServices(settings, createLogger(settings), store);
    const engine = inMemoryEngine();
    const other = await connectBot({ services: { ...services, hues: () => Promise.resolve(engine) } });
    try {
      const { people, team } = other.slack;
      await people.command('/coverhues', BLURB).reply();
      expect(await keptOf(team.reader, services)).toHaveLength(1);
      const told = await people.command('/shelf', 'forget-me').reply();
      expect(textOf(told)).toContain(
        say.forgottenMe({ answers: 1, entries: 0, ballots: 0, shared: 0 }).notes[0],
      );
      expect(await keptOf(team.reader, services)).toEqual([]);
      expect(await store.keys('answer:')).toEqual([]);
    } finally {
      await other.close();
      await services.close();
      server.stop();
    }
  });
});

describe('shelves on Slack', () => {
  it('go with the app when a workspace removes it', async () => {
    const { team } = bot.slack;
    const where = { platform: 'slack', place: team.id };
    const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;
    const owners = [personsShelf(where, 'U1'), channelsShelf(where, team.channel), placesShelf(where)];
    const elsewhere = placesShelf({ platform: 'slack', place: 'T999' });
    for (const owner of [...owners, elsewhere]) await bot.services.shelves.save(owner, entryOf(light, 'Ash'));
    bot.slack.people.uninstall();
    await bot.platform.ended;
    expect(await Promise.all(owners.map(total))).toEqual([0, 0, 0]);
    expect(await total(elsewhere)).toBe(1);
  });
});
