import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { commandRegistrations } from '../../../src/platforms/discord/registration.ts';
import { channelsShelf, placesShelf } from '../../../src/shelf/owner.ts';
import { entryOf } from '../../shelf/some-answer.ts';
import { realServices } from '../../services/test-services.ts';
import { altTextsOf, buttonsOf, type ConnectedBot, connectBot, textOf } from './bot.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
const OTHER = '200000000000000002';
const MANAGE_GUILD = String(1 << 5);
const MANAGE_MESSAGES = String(1 << 13);
const { followUps, shelf: say } = sentencesFor('en');
const { faults } = say;

let bot: ConnectedBot;
beforeAll(async () => {
  bot = await connectBot({ services: { ...realServices(), address: 'https://hues.example' } });
});
afterAll(async () => {
  await bot.close();
  await bot.services.close();
});

type Said = Parameters<ConnectedBot['discord']['command']>[2];

const ask = (title: string, said: Said = {}) =>
  bot.discord.command('coverhues', { blurb: BLURB, title }, said).reply();

/** Keys of all records that say anything of a person. */
async function keptOf(user: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, record } of bot.services.store.entries(''))
    if (`${key} ${JSON.stringify(record)}`.includes(user)) found.push(key);
  return found;
}

/** Saves an answer as a person does: by the menu below it, and the form that it opens. */
async function save(title: string, fields: { name?: string; whose?: string } = {}, said: Said = {}) {
  const answer = await ask(title, said);
  const chosen = bot.discord.press(answer, [buttonsOf(answer)[followUps.save]!], said);
  const { form } = await chosen.acknowledged();
  const { name = title, whose = 'mine' } = fields;
  return bot.discord.submit(form!.custom_id, { name, whose: [whose] }, {}, said);
}

const shelf = async (action: string, options: Record<string, string | number> = {}, said: Said = {}) =>
  textOf(await bot.discord.command(`shelf ${action}`, options, said).reply());

describe('/shelf', () => {
  it('is offered with a subcommand for each thing that can be done, in every language', () => {
    const command = commandRegistrations().find(({ name }) => name === 'shelf') as {
      readonly options: readonly {
        readonly name: string;
        readonly name_localizations: Record<string, string>;
        readonly options: readonly { readonly name: string; readonly autocomplete?: boolean }[];
      }[];
    };
    expect(command.options.map(({ name, options }) => [name, options.map((option) => option.name)])).toEqual([
      ['list', ['page', 'whose']],
      ['show', ['name', 'whose']],
      ['compare', ['name', 'other', 'whose']],
      ['rename', ['name', 'to', 'whose']],
      ['delete', ['name', 'whose']],
      ['forget', []],
      ['forget-me', []],
    ]);
    expect(command.options[1]!.name_localizations['de']).toBe('zeigen');
    expect(command.options[1]!.options[0]!.autocomplete).toBe(true);
  });

  it('asks for a name that is the title already, and saves for the asker alone', async () => {
    const user = '200000000000000011';
    const answer = await ask('Harbour Lights', { user });
    const chosen = bot.discord.press(answer, [buttonsOf(answer)[followUps.save]!], { user });
    const { type, form } = await chosen.acknowledged();
    expect(type).toBe(9);
    const [name, whose] = form!.components.map(({ component }) => component!);
    expect(name!.value).toBe('Harbour Lights');
    expect(whose!.options!.map(({ value }) => value)).toEqual(['mine', 'channel', 'everybody']);
    const saving = bot.discord.submit(form!.custom_id, { name: 'Lights', whose: ['mine'] }, {}, { user });
    expect(await saving.acknowledged()).toMatchObject({ ephemeral: true });
    expect(textOf(await saving.reply())).toBe(`### ${say.saved({ name: 'Lights', whose: 'mine' })}`);
    const list = bot.discord.command('shelf list', {}, { user });
    expect(await list.acknowledged()).toMatchObject({ ephemeral: true });
    expect(textOf(await list.reply())).toMatch(
      /^### Your shelf: 1 palette\n1\\?\. “Lights”: .* · Harbour Lights · /u,
    );
    expect(await shelf('list', {}, { user: OTHER })).toContain(faults.nothing.mine);
  });

  it('shows an answer again, with its picture and all that follows it', async () => {
    const user = '200000000000000012';
    await (await save('Ice', {}, { user })).reply();
    const shown = await bot.discord.command('shelf show', { name: 'ICE' }, { user }).reply();
    expect(textOf(shown)).toMatch(/From your shelf: “Ice”, saved on /u);
    expect(altTextsOf(shown)[0]).toContain('Ice');
    const buttons = buttonsOf(shown);
    expect(Object.keys(buttons)).toEqual(
      expect.arrayContaining([followUps.other, followUps.export, followUps.save, followUps.link]),
    );
    const exported = await bot.discord.press(shown, [buttons[followUps.export]!], { user }).reply();
    expect(exported.files.length).toBeGreaterThan(4);
    const why = await bot.discord.press(shown, buttons[followUps.why]!, { user }).reply();
    expect(textOf(why)).toMatch(/Predicted for this book/u);
  });

  it('compares two in a picture and in words', async () => {
    const user = '200000000000000013';
    await (await save('Ice', {}, { user })).reply();
    await (await save('Ice', { name: 'Snow' }, { user })).reply();
    const compared = await bot.discord
      .command('shelf compare', { name: 'ice', other: 'snow' }, { user })
      .reply();
    expect(textOf(compared)).toContain(say.compare.identical);
    expect(altTextsOf(compared)[0]).toMatch(/^Two palettes side by side: Ice: ground /u);
    expect(await shelf('compare', { name: 'ice', other: ' ICE ' }, { user })).toContain(faults.same);
  });

  it('renames and deletes, and says what can’t be done', async () => {
    const user = '200000000000000014';
    await (await save('Ice', {}, { user })).reply();
    await (await save('Snow', {}, { user })).reply();
    expect(await shelf('rename', { name: 'ice', to: 'SNOW' }, { user })).toContain(faults.taken('SNOW'));
    expect(await shelf('rename', { name: 'ice', to: 'e'.repeat(61) }, { user })).toContain(faults.long(60));
    expect(await shelf('rename', { name: 'ice', to: 'Frost *bold*' }, { user })).toContain(
      'Frost \\*bold\\*',
    );
    expect(await shelf('show', { name: 'ice' }, { user })).toContain(
      faults.missing({ name: 'ice', whose: 'mine' }),
    );
    expect(await shelf('delete', { name: 'snow' }, { user })).toContain(say.deleted('Snow'));
    expect(await shelf('list', {}, { user })).toContain('Your shelf: 1 palette');
    expect(await shelf('forget', {}, { user })).toContain(say.forgotten(1));
    expect(await shelf('list', {}, { user })).toContain(faults.nothing.mine);
  });

  it('deletes all that is kept of the asker, and tells what that was', async () => {
    const user = '200000000000000018';
    const answer = await ask('Thaw', { user });
    await (await save('Thaw', {}, { user })).reply();
    await (await save('Thaw', { whose: 'everybody' }, { user })).reply();
    expect(await keptOf(user)).not.toEqual([]);
    const forgetting = bot.discord.command('shelf forget-me', {}, { user });
    expect(await forgetting.acknowledged()).toMatchObject({ ephemeral: true });
    const { headline, notes } = say.forgottenMe({ answers: 3, entries: 1, ballots: 0, shared: 1 });
    const told = textOf(await forgetting.reply());
    for (const sentence of [headline, ...notes]) expect(told).toContain(sentence);
    expect(await keptOf(user)).toEqual([]);
    const why = await bot.discord.press(answer, buttonsOf(answer)[followUps.why]!, { user }).reply();
    expect(textOf(why)).toMatch(/no longer have this answer/u);
    const list = await shelf('list', { whose: 'everybody' }, { user: OTHER });
    expect(list).toContain('“Thaw”');
    const moderator = { user, permissions: MANAGE_GUILD };
    const thaw = { name: 'Thaw', whose: 'everybody' };
    expect(await shelf('delete', thaw, { user })).toContain(faults.refused('Thaw'));
    expect(await shelf('delete', thaw, moderator)).toContain(say.deleted('Thaw'));
    expect(await shelf('forget-me', {}, { user })).toContain(
      say.forgottenMe({ answers: 0, entries: 0, ballots: 0, shared: 0 }).headline,
    );
  });

  it('completes names on the shelf that was chosen', async () => {
    const user = '200000000000000015';
    for (const title of ['Ice', 'Nice', 'Snow']) await (await save(title, {}, { user })).reply();
    const typed = await bot.discord.typing('shelf show', 'name', 'IC', { user }).acknowledged();
    expect(typed.choices!.map(({ value }) => value)).toEqual(['Ice', 'Nice']);
    const others = { whose: 'everybody' };
    const none = await bot.discord.typing('shelf show', 'name', 'ic', { user, others }).acknowledged();
    expect(none.choices).toEqual([]);
  });

  it('shares a channel’s shelf: all see it, and who saved it or moderates changes it', async () => {
    const user = '200000000000000016';
    const saving = await save('Ice', { whose: 'channel' }, { user });
    expect(textOf(await saving.reply())).toContain(say.saved({ name: 'Ice', whose: 'channel' }));
    const listing = bot.discord.command('shelf list', { whose: 'channel' }, { user: OTHER });
    expect(await listing.acknowledged()).toMatchObject({ ephemeral: false });
    expect(textOf(await listing.reply())).toContain(`${say.headings.channel}: 1 palette`);
    const options = { name: 'Ice', to: 'Frost', whose: 'channel' };
    expect(await shelf('rename', options, { user: OTHER })).toContain(faults.refused('Ice'));
    const moderator = { user: OTHER, permissions: MANAGE_MESSAGES };
    expect(await shelf('rename', options, moderator)).toContain(say.renamed({ from: 'Ice', to: 'Frost' }));
    expect(await shelf('delete', { name: 'Frost', whose: 'channel' }, { user })).toContain(
      say.deleted('Frost'),
    );
  });

  it.each(['direct', 'group'] as const)('knows only one’s own shelf in a %s conversation', async (place) => {
    const user = '200000000000000017';
    await (await save('Ice', {}, { user })).reply();
    expect(await shelf('list', {}, { user, place })).toContain('“Ice”');
    expect(await shelf('list', { whose: 'everybody' }, { user, place })).toContain(faults.onlyMine);
    const answer = await ask('Ice', { user, place });
    const chosen = bot.discord.press(answer, [buttonsOf(answer)[followUps.save]!], { user, place });
    const { form } = await chosen.acknowledged();
    expect(form!.components[1]!.component!.options!.map(({ value }) => value)).toEqual(['mine']);
  });

  it('says that an answer is gone before it asks for a name', async () => {
    const answer = await ask('Ice');
    await bot.services.store.delete(
      `answer:${/v2\|save\|b\|([\w-]{16})/u.exec(buttonsOf(answer)[followUps.save]!)![1]!}`,
    );
    const chosen = bot.discord.press(answer, [buttonsOf(answer)[followUps.save]!]);
    expect(await chosen.acknowledged()).toMatchObject({ type: 4, ephemeral: true });
    expect(textOf(await chosen.reply())).toMatch(/no longer have this answer/u);
  });

  it('leads to the page by a link that holds the palette', async () => {
    const answer = await ask('Ice');
    const linked = await bot.discord.press(answer, [buttonsOf(answer)[followUps.link]!]).reply();
    const text = textOf(linked);
    expect(text).toContain(say.linked);
    expect(text).toMatch(/\[Link to this palette\]\(<https:\/\/hues\.example\/p#1\.[\w-]{100,2000}>\)$/u);
  });
});

const place = () => ({ platform: 'discord', place: bot.discord.world.guildId });
const total = async (owner: Parameters<typeof bot.services.shelves.list>[0]) =>
  (await bot.services.shelves.list(owner)).total;

describe('shared shelves on Discord', () => {
  const light = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as never;

  it('go with their channel, and with the server that removes the bot, but not in an outage', async () => {
    const { discord, services } = bot;
    const { guildId, channelId } = discord.world;
    const [channel, everybody] = [channelsShelf(place(), channelId), placesShelf(place())];
    for (const owner of [channel, everybody]) await services.shelves.save(owner, entryOf(light, 'Ash'));
    discord.gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable: true });
    discord.gateway.dispatch('CHANNEL_DELETE', { id: channelId, guild_id: guildId, type: 0, name: 'blurbs' });
    await expect.poll(() => total(channel)).toBe(0);
    expect(await total(everybody)).toBe(1);
    discord.gateway.dispatch('GUILD_DELETE', { id: guildId });
    await expect.poll(() => total(everybody)).toBe(0);
  });

  it('go when the bot comes back and its server is gone', async () => {
    const services = realServices();
    const lost = placesShelf({ platform: 'discord', place: '100000000000000999' });
    await services.shelves.save(lost, entryOf(light, 'Ash'));
    const second = await connectBot({ services });
    const kept = placesShelf({ platform: 'discord', place: second.discord.world.guildId });
    expect((await services.shelves.list(lost)).total).toBe(0);
    await services.shelves.save(kept, entryOf(light, 'Ash'));
    await second.close();
    const third = await connectBot({ services });
    expect((await services.shelves.list(kept)).total).toBe(1);
    await third.close();
  });
});
