import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { workspaceOf } from '../../../src/platforms/slack/workspace.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { buttonsOf, textOf } from './shown.ts';
import { addPerson } from './stand-in/teams.ts';
import type { HeldView } from './stand-in/world.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';
const CHOICE = 'answers_visibility';
const { chat, followUps } = sentencesFor('en');
const { home } = chat;

let bot: ConnectedBot;
beforeEach(async () => {
  bot = await connectBot({ services: servicesAround(inMemoryEngine()) });
});
afterEach(() => bot.close());

const option = (value: 'private' | 'public') => ({
  text: { type: 'plain_text' as const, text: home.visibility[value] },
  value,
});
const jsonOf = ({ view }: HeldView) => JSON.stringify(view.blocks);
const offersChoice = (held: HeldView) => jsonOf(held).includes(`"action_id":"${CHOICE}"`);

/** Somebody's home, opened by them just now. */
async function openHome(user = bot.slack.team.reader): Promise<HeldView> {
  const { people, world } = bot.slack;
  const find = () =>
    [...world.views.values()].find((held) => held.view['type'] === 'home' && held.userId === user);
  const updates = find()?.updates ?? -1;
  people.openHome({ user });
  return world.until('a home', () => {
    const held = find();
    return held !== undefined && held.updates > updates ? held : undefined;
  });
}

/** Chooses who sees answers; resolves when the home is shown anew. */
async function choose(held: HeldView, value: 'private' | 'public'): Promise<void> {
  const { updates } = held;
  bot.slack.people.press(held, CHOICE, { chosen: option(value) });
  await bot.slack.world.until('the home anew', () => held.updates > updates || undefined);
}

function addAdmin(): string {
  const admin = addPerson(bot.slack.world, bot.slack.team.id);
  admin.isAdmin = true;
  return admin.id;
}

const ask = () => bot.slack.people.command('/coverhues', BLURB).reply();

describe('the app’s home', () => {
  it('shows how to ask, and what was shared lately', async () => {
    expect(jsonOf(await openHome())).toContain(home.nothingYet);
    const sharing = bot.slack.people.press(await ask(), 'share');
    await bot.slack.world.until('a shared answer', () =>
      sharing.replies().find(({ ephemeralFor }) => ephemeralFor === undefined),
    );
    await expect.poll(async () => jsonOf(await openHome())).toMatch(/[a-z]+ #[0-9a-f]{6} · /);
  });

  it('lets an admin choose who sees answers in the whole workspace', async () => {
    const held = await openHome(addAdmin());
    expect(jsonOf(held)).toContain(home.forWorkspace);
    expect(offersChoice(held)).toBe(true);
    expect((await ask()).ephemeralFor).toBe(bot.slack.team.reader);
    await choose(held, 'public');
    const reply = await ask();
    expect(reply.ephemeralFor).toBeUndefined();
    expect(Object.keys(buttonsOf(reply))).toContain(followUps.private);
    await choose(held, 'private');
    expect((await ask()).ephemeralFor).toBe(bot.slack.team.reader);
  });

  it('tells everybody else what holds, and who can change it', async () => {
    const admin = await openHome(addAdmin());
    const held = await openHome();
    expect(offersChoice(held)).toBe(false);
    for (const said of [home.whoSees, home.visibility.private, home.forWorkspace]) {
      expect(jsonOf(held)).toContain(said);
    }
    await choose(admin, 'public');
    expect(jsonOf(await openHome())).toContain(home.visibility.public);
  });

  it('takes no choice from somebody who is no admin any more', async () => {
    const { world } = bot.slack;
    const user = addAdmin();
    const held = await openHome(user);
    world.people.get(user)!.isAdmin = false;
    await choose(held, 'public');
    expect(offersChoice(held)).toBe(false);
    expect(jsonOf(held)).toContain(home.visibility.private);
    expect((await ask()).ephemeralFor).toBe(bot.slack.team.reader);
  });

  it('offers no choice where Slack doesn’t tell who is an admin', async () => {
    const user = addAdmin();
    bot.slack.world.people.delete(user);
    const before = bot.slack.calls('views.publish').length;
    bot.slack.people.openHome({ user, team: bot.slack.team });
    const call = await bot.slack.world.until('a home', () => bot.slack.calls('views.publish')[before]);
    expect(JSON.stringify(call.args)).toContain(home.forWorkspace);
    expect(JSON.stringify(call.args)).not.toContain(CHOICE);
  });
});

describe('the workspace of an interaction', () => {
  it('is its own, else the person’s, else the organisation, else none', () => {
    const user = { team_id: 'T2' };
    const enterprise = { id: 'E1' };
    expect(workspaceOf({ team: { id: 'T1' }, user, enterprise })).toBe('T1');
    expect(workspaceOf({ team: null, user, enterprise })).toBe('T2');
    expect(workspaceOf({ team: null, user: {}, enterprise })).toBe('E1');
    expect(workspaceOf({ team: null, user: {}, enterprise: null })).toBeUndefined();
  });

  it('is found where an organisation has the app: what an admin chooses there holds, and is kept by workspace', async () => {
    bot.slack.team.organisation = 'E0000000001';
    await choose(await openHome(addAdmin()), 'public');
    const view = await bot.slack.people.command('/coverhues').view();
    const { world, people, team } = bot.slack;
    people.submit(view, { blurb: BLURB });
    const reply = await world.until('an answer', () =>
      [...world.messages.values()].find((message) => textOf(message).startsWith('Covers of')),
    );
    expect(reply).toMatchObject({ channel: team.channel });
    expect(reply.ephemeralFor).toBeUndefined();
    await expect
      .poll(() => bot.services.store.keys('slack-'))
      .toEqual(expect.arrayContaining([`slack-visibility:${team.id}`, `slack-recent:${team.id}`]));
    expect(await bot.services.store.keys('slack-')).toHaveLength(2);
  });
});
