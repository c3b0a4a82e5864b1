import { afterEach, describe, expect, it } from 'vitest';
import { channelsShelf, personsShelf, placesShelf, type ShelfOwner } from '../../../src/shelf/owner.ts';
import { ANYWHERE, createTies } from '../../../src/shelf/ties.ts';
import type { Services } from '../../../src/services.ts';
import { entryOf } from '../../shelf/some-answer.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { buttonsOf, type ConnectedBot, connectBot, textOf } from './bot.ts';
import type { Said } from './stand-in/stand-in.ts';
import { sentencesFor } from '../../../src/languages/index.ts';

const BLURB = 'Two sisters open a bakery in a village that has not had bread since the flood.';
const PERSON = '200000000000000001';
const OTHER = '200000000000000002';
const GUILD = '100000000000000003';
const TWO_DAYS = 2 * 86_400_000;
const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;
const shelfOf = (person: string) => personsShelf({ platform: 'discord' }, person);

const open: ConnectedBot[] = [];
afterEach(async () => {
  for (const bot of open.splice(0)) await bot.close();
});

async function connected(options: Parameters<typeof connectBot>[0] = {}): Promise<ConnectedBot> {
  const bot = await connectBot(options);
  open.push(bot);
  return bot;
}

const total = async ({ shelves }: Services, owner: ShelfOwner) => (await shelves.list(owner)).total;

/** Services in which people have shelves of their own that they came to two days ago, through such places. */
async function servicesOf(people: Readonly<Record<string, readonly string[]>>): Promise<Services> {
  const services = servicesAround(inMemoryEngine());
  const ties = createTies('discord', services.store, services.shelves, () => Date.now() - TWO_DAYS);
  for (const [person, places] of Object.entries(people)) {
    await services.shelves.save(shelfOf(person), entryOf(light, 'Ash', person));
    for (const place of places) await ties.note({ person, place });
  }
  return services;
}

const asked = ({ discord }: ConnectedBot, path: RegExp) => discord.requests('GET', path);

/** Resolves when Discord was asked for so many members. */
const askedFor = (bot: ConnectedBot, count: number) =>
  bot.discord.world.until(`${count} questions`, () =>
    asked(bot, /\/members\//).filter(({ status }) => status !== 0).length >= count ? true : undefined,
  );

describe('a person’s own shelf on Discord', () => {
  it('goes when they have left the last server through which they came to it', async () => {
    const services = await servicesOf({ [PERSON]: [GUILD], [OTHER]: [GUILD] });
    const shared = placesShelf({ platform: 'discord', place: GUILD });
    await services.shelves.save(shared, entryOf(light, 'Ash', PERSON));
    const bot = await connected({ services, prepare: ({ routes }) => routes.strangers.add(PERSON) });
    await expect.poll(() => total(services, shelfOf(PERSON))).toBe(0);
    await askedFor(bot, 2);
    expect(await total(services, shelfOf(OTHER))).toBe(1);
    expect(await total(services, shared)).toBe(1);
    expect((await services.store.keys('shelf-')).filter((key) => key.includes(PERSON))).toEqual([]);
  });

  it('stays where they have the bot on their account; a server that removed the bot meanwhile counts as left', async () => {
    const lost = '100000000000000777';
    const services = await servicesOf({ [PERSON]: [GUILD, ANYWHERE], [OTHER]: [GUILD, lost] });
    const bot = await connected({
      services,
      prepare({ routes }) {
        routes.strangers.add(PERSON);
        routes.strangers.add(OTHER);
      },
    });
    await askedFor(bot, 2);
    await bot.platform.stop();
    expect(await total(services, shelfOf(PERSON))).toBe(1);
    expect(await total(services, shelfOf(OTHER))).toBe(0);
  });

  it.each([
    ['is forbidden', { kind: 'status', status: 403, code: 50_001 }],
    ['fails', { kind: 'status', status: 404, code: 10_004 }],
    ['finds no such page', { kind: 'status', status: 404, body: '<html>404</html>' }],
    ['is answered by a broken server', { kind: 'status', status: 503 }],
    ['is answered by a limit of rate', { kind: 'rate limit', seconds: 0.01 }],
  ] as const)('stays where the question %s', async (_how, fault) => {
    const services = await servicesOf({ [PERSON]: [GUILD] });
    const bot = await connected({
      services,
      prepare: ({ faults }) => faults.plan('GET', /\/members\//, fault, 4),
    });
    await askedFor(bot, 1);
    await bot.platform.stop();
    expect(await total(services, shelfOf(PERSON))).toBe(1);
  });

  it('is asked about by nobody who used it today, and not one person after another of a server that is silent', async () => {
    const services = await servicesOf({ [PERSON]: [GUILD], [OTHER]: [GUILD] });
    const fault = { kind: 'status', status: 403, code: 50_001 } as const;
    const bot = await connected({
      services,
      prepare: ({ faults }) => faults.plan('GET', /\/members\//, fault, 9),
    });
    await askedFor(bot, 1);
    await bot.platform.stop();
    expect(asked(bot, /\/members\//)).toHaveLength(1);
    const again = await connected({ services });
    await askedFor(again, 2);
    await again.platform.stop();
    const third = await connected({ services });
    await third.platform.stop();
    expect(asked(third, /\/members\//)).toEqual([]);
  });

  it('is asked about after somebody saved to it in a server, or looked at it there', async () => {
    const bot = await connected();
    const { discord, services } = bot;
    const said: Said = { user: PERSON };
    const answer = await discord.command('coverhues', { blurb: BLURB, title: 'Ash' }, said).reply();
    const chosen = discord.press(answer, [buttonsOf(answer)[sentencesFor('en').followUps.save]!], said);
    const { form } = await chosen.acknowledged();
    await discord.submit(form!.custom_id, { name: 'Ash', whose: ['mine'] }, {}, said).reply();
    const list = await discord.command('shelf list', {}, { ...said, place: 'direct' }).reply();
    expect(textOf(list)).toContain('“Ash”');
    const ties = createTies('discord', services.store, services.shelves);
    expect((await ties.find({ person: PERSON, place: GUILD }))?.place).toBe(GUILD);
    expect((await ties.find({ person: PERSON, place: ANYWHERE }))?.place).toBe(ANYWHERE);
    await discord.command('shelf list', { whose: 'everybody' }, { user: OTHER }).reply();
    expect(await ties.find({ person: OTHER, place: GUILD })).toBeUndefined();
  });

  it('goes with the server that removes the bot, where that was the last', async () => {
    const services = await servicesOf({ [PERSON]: [GUILD], [OTHER]: [GUILD, ANYWHERE] });
    const { discord } = await connected({ services });
    discord.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
    discord.gateway.dispatch('GUILD_DELETE', { id: GUILD });
    await expect.poll(() => total(services, shelfOf(PERSON))).toBe(0);
    expect(await total(services, shelfOf(OTHER))).toBe(1);
  });
});

const left = (discord: ConnectedBot['discord'], user: string) =>
  discord.gateway.dispatch('GUILD_MEMBER_REMOVE', {
    guild_id: GUILD,
    user: { id: user, username: 'reader', discriminator: '0', avatar: null },
  });

describe('members who leave, where Discord tells of them', () => {
  it('takes the intent only where it is set', async () => {
    const members = 1 << 1;
    const plain = await connected();
    expect(plain.discord.gateway.heard[0]!.intents! & members).toBe(0);
    const set = await connected({ settings: { hearsMembers: true } });
    expect(set.discord.gateway.heard[0]!.intents! & members).toBe(members);
  });

  it('loses their shelf at once, however often it is told, and keeps it where they are back', async () => {
    const services = await servicesOf({ [PERSON]: [GUILD], [OTHER]: [GUILD] });
    const { discord, ...bot } = await connected({ services, settings: { hearsMembers: true } });
    await askedFor({ discord, ...bot }, 2);
    discord.routes.strangers.add(PERSON);
    for (const person of [PERSON, OTHER, PERSON]) left(discord, person);
    await expect.poll(() => total(services, shelfOf(PERSON))).toBe(0);
    await services.shelves.save(shelfOf(PERSON), entryOf(light, 'Birch', PERSON));
    left(discord, PERSON);
    left(discord, OTHER);
    await askedFor({ discord, ...bot }, 5);
    await bot.platform.stop();
    expect(await total(services, shelfOf(PERSON))).toBe(1);
    expect(await total(services, shelfOf(OTHER))).toBe(1);
  });
});

describe('a channel’s shelf on Discord', () => {
  const where = { platform: 'discord', place: GUILD };

  it('goes with the channel that was deleted while the bot was away; one out of sight stays', async () => {
    const services = servicesAround(inMemoryEngine());
    const [gone, hidden] = ['100000000000000801', '100000000000000802'];
    for (const id of [gone, hidden]) {
      await services.shelves.save(channelsShelf(where, id), entryOf(light, 'Ash'));
    }
    const { discord } = await connected({
      services,
      prepare({ routes, faults }) {
        routes.deletedChannels.add(gone);
        faults.plan('GET', new RegExp(hidden), { kind: 'status', status: 403, code: 50_001 });
      },
    });
    await expect.poll(() => total(services, channelsShelf(where, gone))).toBe(0);
    await discord.world.until('the other question', () =>
      discord.requests('GET', new RegExp(hidden)).find(({ status }) => status !== 0),
    );
    expect(await total(services, channelsShelf(where, hidden))).toBe(1);
  });
});
