import { type ForgottenPlace, forgetPerson, forgetPlace } from '../../../commands/forget-person.ts';
import type { Services } from '../../services.ts';
import type { Forgotten } from '../words.ts';
import { installationKey } from './installations.ts';
import { SLACK } from './reach-shelf.ts';
import { createTeams, type Teams } from './teams.ts';

/** What was deleted of a workspace: its token, too. */
export interface ForgottenWorkspace extends ForgottenPlace {
  readonly installations: number;
}

/**
 * Deletes all that is kept of a workspace, or of an organisation with all its workspaces, its token included. A workspace
 * that still has the app is not heard from then on, until it installs the app again.
 */
export async function forgetWorkspace(id: string, services: Services): Promise<ForgottenWorkspace> {
  const teams = teamsOf(services);
  const places = [id, ...(await teams.members(id))];
  const forgotten = { answers: 0, entries: 0, votes: 0, installations: 0 };
  for (const place of places) {
    const { answers, entries, votes } = await forgetPlace({ platform: SLACK, place }, services);
    forgotten.answers += answers;
    forgotten.entries += entries;
    forgotten.votes += votes;
    const installation = installationKey(place);
    if ((await services.store.get(installation)) !== undefined) forgotten.installations += 1;
    await services.store.delete(installation);
  }
  await teams.forgetAll(id);
  return forgotten;
}

/**
 * Deletes all that is kept of a person in a workspace, or in an organisation and all its workspaces; palettes leave the home
 * of each whose answers are no longer kept.
 */
export async function forgetMember(id: string, person: string, services: Services): Promise<Forgotten> {
  const teams = teamsOf(services);
  const forgotten = { answers: 0, entries: 0, ballots: 0, shared: 0 };
  for (const place of [id, ...(await teams.members(id))]) {
    const { answers, entries, ballots, shared } = await forgetPerson(
      { platform: SLACK, place },
      person,
      services,
    );
    forgotten.answers += answers;
    forgotten.entries += entries;
    forgotten.ballots += ballots;
    forgotten.shared += shared;
    await teams.of(place);
  }
  return forgotten;
}

function teamsOf(services: Services): Teams {
  return createTeams(services.store, 'private', services.logger, services);
}
