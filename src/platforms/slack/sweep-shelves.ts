import type { Wait } from '../../retry.ts';
import type { Services } from '../../services.ts';
import { type OwnerParts, personsShelf, readOwner } from '../../shelf/owner.ts';
import { createSweep, type Sweep, type SweepQuestion } from '../chat/sweep.ts';
import type { ClientOf } from './clients.ts';
import { hasLeft, personOf } from './hear-leavings.ts';
import { SLACK } from './reach-shelf.ts';
import type { Teams } from './teams.ts';

/** What people are asked about with. */
interface Sweeping {
  readonly services: Pick<Services, 'shelves' | 'logger'>;
  readonly teams: Teams;
  readonly clientOf: ClientOf;
  readonly wait: Wait;
}

/**
 * Deletes the shelves of people who left while the bot was away, or in workspaces that installed the app before it heard of
 * such people.
 */
export function sweepShelves({ services, teams, clientOf, wait }: Sweeping): Sweep {
  const { shelves, logger } = services;

  async function ask({ place, id }: OwnerParts) {
    const client = await clientOf(place);
    const person = client && (await personOf(client, id, services));
    if (person === undefined) return 'unknown';
    const organisation = await teams.organisationOf(place);
    return hasLeft(person, place, organisation) ? 'gone' : 'there';
  }

  async function questions(): Promise<SweepQuestion[]> {
    const owners = (await shelves.owners(SLACK)).map(readOwner);
    return owners
      .filter(({ kind }) => kind === 'person')
      .map((owner) => ({
        // Of one person that Slack doesn't know, others of the workspace can be asked about all the same.
        place: `${owner.place}:${owner.id}`,
        ask: () => ask(owner),
        forget: (asked) => shelves.deleteAll(personsShelf(owner, owner.id), asked),
      }));
  }

  return createSweep(questions, { wait, logger });
}
