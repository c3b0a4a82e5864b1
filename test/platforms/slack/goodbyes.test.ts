import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInstallations } from '../../../src/platforms/slack/installations.ts';
import type { Services } from '../../../src/services.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { logTo } from '../../services/log-lines.ts';
import { servicesAround } from '../../services/test-services.ts';
import { type ConnectedBot, connectBot } from './bot.ts';
import { install, KEY, manyWorkspaces } from './many-workspaces.ts';
import { textOf } from './shown.ts';
import { addTeam } from './stand-in/teams.ts';
import type { Json, Team } from './stand-in/world.ts';

const BLURB = 'Two sisters open a bakery in a village that has not had bread since the flood.';

let bot: ConnectedBot;
let services: Services;
beforeEach(async () => {
  services = { ...servicesAround(inMemoryEngine()), logger: logTo().logger };
  bot = await connectBot({
    services,
    workspaces: manyWorkspaces,
  });
});
afterEach(() => bot.close());

const at = (team: Team) => ({ team, user: team.reader, channel: team.channel });
const kept = (prefix: string) => services.store.keys(prefix);

/** Resolves when the bot has answered in a team, and so taken up all that it heard before. */
async function answersIn(team: Team): Promise<void> {
  const reply = await bot.slack.people.command('/coverhues', BLURB, at(team)).reply();
  expect(textOf(reply)).toMatch(/^Covers of/);
}

/** Tells of a removal that happened a minute ago; resolves when Slack was asked about it. */
async function tellLate(team: Team, event: Json, envelope: Json = {}): Promise<void> {
  const { slack } = bot;
  const asked = slack.calls('auth.test').length;
  const past = Math.floor(slack.world.now() / 1000) - 60;
  slack.people.event(event, { team, envelope: { event_time: past, ...envelope } });
  await slack.world.until('a question', () => slack.calls('auth.test')[asked]);
}

const UNINSTALLED = { type: 'app_uninstalled' };
const revoked = ({ botUserId }: Team) => ({
  type: 'tokens_revoked',
  tokens: { oauth: [], bot: [botUserId] },
});

describe('a workspace that removed the app and installed it again', () => {
  it('keeps its new token, though both goodbyes come late, the other way round and twice', async () => {
    const { slack } = bot;
    const team = addTeam(slack.world, 'publishers');
    await install(bot, team);
    const first = slack.people.uninstall({ team });
    await expect.poll(() => kept('slack-installation:')).toEqual([]);
    await install(bot, team);
    for (const event of [UNINSTALLED, revoked(team), revoked(team), UNINSTALLED]) await tellLate(team, event);
    slack.redeliver(first, 'timeout');
    await first.acknowledged(1);
    await answersIn(team);
    expect(await kept('slack-installation:')).toEqual([`slack-installation:${team.id}`]);
  });

  it('keeps what it chose, too', async () => {
    const { slack } = bot;
    const team = addTeam(slack.world, 'publishers');
    await install(bot, team);
    await services.store.set(`slack-visibility:${team.id}`, 'public', 60_000);
    await tellLate(team, UNINSTALLED);
    await answersIn(team);
    expect(await kept('slack-visibility:')).toHaveLength(1);
  });

  it('keeps its token while Slack can’t be asked', async () => {
    const { slack } = bot;
    const team = addTeam(slack.world, 'publishers');
    await install(bot, team);
    slack.faults.plan('POST', /auth\.test/, { kind: 'status', status: 403 });
    await tellLate(team, UNINSTALLED);
    await answersIn(team);
    expect(await kept('slack-installation:')).toHaveLength(1);
  });

  it('is left by another workspace’s goodbye as it is', async () => {
    const { slack } = bot;
    const [staying, leaving] = [addTeam(slack.world, 'publishers'), addTeam(slack.world, 'printers')];
    await install(bot, staying);
    await install(bot, leaving);
    slack.people.uninstall({ team: leaving });
    await expect.poll(() => kept('slack-installation:')).toEqual([`slack-installation:${staying.id}`]);
    await answersIn(staying);
  });
});

describe('an organisation that has the app for all its workspaces', () => {
  const organisation = 'E0PUBLISHERS';
  function addMember(name: string): Team {
    return Object.assign(addTeam(bot.slack.world, name), { organisation });
  }

  it('is served in its workspaces, and forgotten with them when it removes the app', async () => {
    const { slack } = bot;
    const [one, other] = [addMember('fiction'), addMember('cookery')];
    await install(bot, one);
    expect(await kept('slack-installation:')).toEqual([`slack-installation:${organisation}`]);
    for (const team of [one, other]) {
      await answersIn(team);
      await services.store.set(`slack-visibility:${team.id}`, 'public', 60_000);
    }
    slack.people.uninstall({ team: one });
    await expect.poll(() => kept('slack-')).toEqual([]);
  });

  it.each([
    ['in the place of a workspace', { team_id: organisation, authorizations: [] }],
    ['without a workspace', { team_id: null, enterprise_id: organisation }],
    ['beside a workspace', { enterprise_id: organisation, authorizations: undefined }],
  ])('is forgotten where a goodbye names it %s', async (_where, envelope) => {
    const team = addMember('fiction');
    await install(bot, team);
    for (const token of bot.slack.world.tokens.values()) if (token.organisation) token.state = 'revoked';
    bot.slack.people.event(revoked(team), { team, envelope });
    await expect.poll(() => kept('slack-installation:')).toEqual([]);
  });

  it('keeps its new token when the goodbye to the old one comes late', async () => {
    const { slack } = bot;
    const team = addMember('fiction');
    await install(bot, team);
    slack.people.uninstall({ team });
    await expect.poll(() => kept('slack-installation:')).toEqual([]);
    await install(bot, team);
    await services.store.set(`slack-visibility:${team.id}`, 'public', 60_000);
    await tellLate(team, revoked(team));
    await tellLate(team, UNINSTALLED, { team_id: organisation });
    await answersIn(team);
    expect(await kept('slack-visibility:')).toHaveLength(1);
  });
});

describe('the only workspace', () => {
  it('is served on after a late goodbye, as its token works', async () => {
    const only = await connectBot({ services });
    const { slack, platform } = only;
    const asked = slack.calls('auth.test').length;
    slack.people.event(UNINSTALLED);
    await slack.world.until('a question', () => slack.calls('auth.test')[asked]);
    expect(textOf(await slack.people.say(BLURB).reply())).toMatch(/^Covers of/);
    expect(await Promise.race([platform.ended.then(() => 'ended'), setImmediate('runs')])).toBe('runs');
    await only.close();
  });
});

describe('an installation whose token is dead', () => {
  it('is looked at anew when the app is installed again in the meantime', async () => {
    const installations = createInstallations(createMemoryStore(), KEY);
    const store = (token: string) =>
      installations.storeInstallation({
        team: { id: 'T1' },
        enterprise: undefined,
        user: { token: undefined, scopes: undefined, id: 'U1' },
        bot: { token, scopes: [], id: 'B1', userId: 'U2' },
      });
    await store('xoxb-old');
    const asked: string[] = [];
    const isGone = await installations.deleteDead({ teamId: 'T1' }, async (token) => {
      asked.push(token);
      if (token === 'xoxb-old') await store('xoxb-new');
      return token === 'xoxb-old';
    });
    expect([isGone, asked]).toEqual([false, ['xoxb-old', 'xoxb-new']]);
  });
});
