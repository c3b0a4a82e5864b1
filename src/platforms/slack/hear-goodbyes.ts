import { once } from 'node:events';
import type { App, AppOptions } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger } from '../../logger.ts';
import type { Installations } from './installations.ts';
import { boltLogger } from './log.ts';
import { isRefused } from './start-fault.ts';
import type { Teams } from './teams.ts';

/** What is kept of those who have the app, and how Slack is asked about them. */
interface Kept {
  /** Absent where the app is for one workspace. */
  readonly installations: Installations | undefined;
  readonly teams: Teams;
  readonly clientOptions: NonNullable<AppOptions['clientOptions']>;
  readonly logger: Logger;
}

/** An event, as far as it tells whom it is about. */
interface Goodbye {
  readonly team_id?: string | null;
  readonly enterprise_id?: string | null;
  readonly authorizations?: readonly {
    readonly team_id: string | null;
    readonly enterprise_id: string | null;
  }[];
}

/**
 * Deletes what is kept of a workspace, or of an organisation with all its workspaces, that removes the app. Slack tells
 * of that late, twice or after the app was installed again, so it is asked whether the token that is kept still works;
 * one that works stays, and so does one about which Slack can't be asked.
 *
 * @returns what resolves when it was the only workspace
 */
export function hearGoodbyes(app: App, kept: Kept): Promise<void> {
  const over = new AbortController();
  const hear = async (goodbye: Goodbye) => {
    if (kept.installations) await forget(whoLeaves(goodbye), kept.installations, kept);
    else if (await isDead(app.client, kept.logger)) {
      for (const team of whoLeaves(goodbye).teams) await kept.teams.forget(team);
      over.abort();
    }
  };
  app.event('app_uninstalled', ({ body }) => hear(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await hear(body);
  });
  if (kept.installations) noteMembers(app, kept);
  return once(over.signal, 'abort').then(() => undefined);
}

/** The workspaces and organisations that a goodbye may be about; an organisation may stand where a workspace does. */
function whoLeaves({ team_id, enterprise_id, authorizations = [] }: Goodbye) {
  const all = [{ team_id, enterprise_id }, ...authorizations];
  const ids = new Set(all.flatMap((one) => [one.team_id ?? '', one.enterprise_id ?? '']));
  ids.delete('');
  const organisations = [...ids].filter((id) => id.startsWith('E'));
  return { organisations, teams: [...ids].filter((id) => !id.startsWith('E')) };
}

async function forget(
  { teams: teamIds, organisations }: ReturnType<typeof whoLeaves>,
  installations: Installations,
  { teams, clientOptions, logger }: Kept,
): Promise<void> {
  const options = { ...clientOptions, logger: boltLogger(logger) };
  const isTokenDead = (token: string) => isDead(new WebClient(token, options), logger);
  let isOrganisationLeft = true;
  for (const enterpriseId of organisations) {
    const where = { enterpriseId, isEnterpriseInstall: true };
    if (await installations.deleteDead(where, isTokenDead)) await teams.forgetAll(enterpriseId);
    else isOrganisationLeft = false;
  }
  for (const teamId of teamIds) {
    const isLeft = await installations.deleteDead({ teamId }, isTokenDead);
    // A workspace may have the app through its organisation all the same.
    if (isLeft && isOrganisationLeft) await teams.forget(teamId);
  }
}

async function isDead(client: WebClient, logger: Logger): Promise<boolean> {
  try {
    await client.auth.test();
    return false;
  } catch (error) {
    if (isRefused(error)) return true;
    logger.warn({ err: error }, 'whether the app was removed is not known; what is kept stays');
    return false;
  }
}

/** Notes which workspaces have the app through their organisation. What is heard is not held up for that. */
function noteMembers(app: App, { teams, logger }: Kept): void {
  app.use(async ({ context: { isEnterpriseInstall, teamId, enterpriseId, botToken }, next }) => {
    // Of a goodbye alone, bolt fetches no token.
    const isServed = isEnterpriseInstall && botToken !== undefined;
    if (isServed && teamId !== undefined && enterpriseId !== undefined) {
      teams.join(teamId, enterpriseId).catch((error: unknown) => {
        logger.warn({ err: error }, "a team's organisation could not be kept");
      });
    }
    await next();
  });
}
