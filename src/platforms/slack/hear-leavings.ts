import type { App } from '@slack/bolt';
import type { UserChangeEvent } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Services } from '../../services.ts';
import { channelsShelf, personsShelf } from '../../shelf/owner.ts';
import { SLACK } from './reach-shelf.ts';
import { refusalOf } from './start-fault.ts';
import type { Teams } from './teams.ts';

/** What is forgotten of people and channels that are gone. */
interface Leaving {
  readonly services: Pick<Services, 'shelves' | 'votes' | 'logger'>;
  readonly teams: Teams;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where an event comes from: a workspace, or an organisation that has the app for all its workspaces. */
interface Source {
  readonly team: string | undefined;
  readonly organisation: string | undefined;
}

/** A person, as far as it tells where they are. */
type Person = Partial<Pick<UserChangeEvent['user'], 'deleted'>> & {
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: readonly string[] };
};

/**
 * Deletes shelves, and votes, with those to whom they belong: people whose accounts are deactivated or who leave a workspace
 * of an organisation, channels that are deleted or that remove the app, and workspaces that an organisation takes from it.
 * Slack tells of that late, twice, or when they are back again, so it is asked how things stand; where it doesn't say, all
 * stays.
 */
export function hearLeavings(app: App, leaving: Leaving): void {
  const { services, teams, now } = leaving;
  const { shelves, votes } = services;

  async function placesOf({ team, organisation }: Source): Promise<string[]> {
    if (organisation === undefined) return team === undefined ? [] : [team];
    return [organisation, ...(await teams.members(organisation))];
  }

  app.event('user_change', async ({ event: { user }, body, context, client }) => {
    const from = sourceOf(body.team_id, context);
    const left = (await placesOf(from)).filter((team) => hasLeft(user, team, from.organisation));
    const owners = left.map((place) => ({
      place,
      owner: personsShelf({ platform: SLACK, place }, user.id),
    }));
    for (const { place, owner } of owners) {
      if ((await shelves.names(owner)).length === 0) continue;
      const asked = now();
      const person = await personOf(client, user.id, services);
      if (person && hasLeft(person, place, from.organisation)) await shelves.deleteAll(owner, asked);
    }
  });

  const forgetChannel = async (channel: string, from: Source, savedBefore?: number) => {
    for (const place of await placesOf(from)) {
      await shelves.deleteAll(channelsShelf({ platform: SLACK, place }, channel), savedBefore);
      await votes.forgetAll({ platform: SLACK, server: place, channel });
    }
  };
  app.event('channel_deleted', async ({ event, body, context }) => {
    await forgetChannel(event.channel, sourceOf(body.team_id, context));
  });
  app.event('group_deleted', async ({ event, body, context }) => {
    await forgetChannel(event.channel, sourceOf(body.team_id, context));
  });
  app.event('channel_left', async ({ event, body, context, client }) => {
    if (!(await isOut(client, event.channel, services))) return;
    await forgetChannel(event.channel, sourceOf(body.team_id, context), body.event_time * 1_000);
  });
  app.event('group_left', async ({ event, body, context, client }) => {
    if (!(await isOut(client, event.channel, services))) return;
    await forgetChannel(event.channel, sourceOf(body.team_id, context), body.event_time * 1_000);
  });
  app.event('team_access_revoked', async ({ event, context, client }) => {
    const { organisation } = sourceOf(undefined, context);
    const served = organisation === undefined ? undefined : await servedTeams(client, services);
    if (organisation === undefined || served === undefined) return;
    for (const team of event.team_ids) if (!served.has(team)) await teams.leave(team, organisation);
  });
}

function sourceOf(
  team: string | undefined,
  {
    isEnterpriseInstall,
    enterpriseId,
  }: { readonly isEnterpriseInstall: boolean; readonly enterpriseId?: string },
): Source {
  return { team, organisation: isEnterpriseInstall ? enterpriseId : undefined };
}

/** Whether somebody is in a workspace no longer. Of an organisation they may leave one and stay in others. */
export function hasLeft(
  { deleted, enterprise_user: user }: Person,
  team: string,
  organisation: string | undefined,
): boolean {
  if (deleted === true) return true;
  const isOfOrganisation = organisation !== undefined && user?.enterprise_id === organisation;
  return isOfOrganisation && team !== organisation && user?.teams?.includes(team) === false;
}

/** A person as Slack knows them now; none where it doesn't tell. */
export async function personOf(
  client: WebClient,
  user: string,
  { logger }: Pick<Services, 'logger'>,
): Promise<Person | undefined> {
  try {
    return (await client.users.info({ user })).user;
  } catch (error) {
    logger.info({ err: error }, 'whether somebody is still there is not known; their shelf stays');
    return undefined;
  }
}

/** Whether the app is in a channel no longer. */
async function isOut(
  client: WebClient,
  channel: string,
  { logger }: Pick<Services, 'logger'>,
): Promise<boolean> {
  try {
    const found = await client.conversations.info({ channel });
    return found.channel?.is_member === false;
  } catch (error) {
    if (refusalOf(error) === 'channel_not_found') return true;
    logger.info({ err: error }, 'whether the app is in a channel is not known; its shelf stays');
    return false;
  }
}

/** The workspaces of an organisation that the app may still reach; none where Slack doesn't tell. */
async function servedTeams(
  client: WebClient,
  { logger }: Pick<Services, 'logger'>,
): Promise<ReadonlySet<string> | undefined> {
  const served = new Set<string>();
  let cursor = '';
  try {
    do {
      const page = await client.auth.teams.list({ ...(cursor !== '' && { cursor }) });
      for (const { id } of page.teams ?? []) if (id !== undefined) served.add(id);
      cursor = page.response_metadata?.next_cursor ?? '';
    } while (cursor !== '');
    return served;
  } catch (error) {
    logger.warn({ err: error }, 'whether workspaces have the app is not known; what is kept stays');
    return undefined;
  }
}
