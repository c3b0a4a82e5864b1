import type { App, AppOptions } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Installations, Installed } from './installations.ts';
import type { Teams } from './teams.ts';

/** Finds the client by which something can be done in a workspace, also when nobody has just asked for it there. */
export type ClientOf = (team: string) => Promise<WebClient | undefined>;

/**
 * Makes what finds clients: the app's own where it is for one workspace, or one with the token of the workspace's
 * installation, or of its organisation's. None where the app is no longer there.
 */
export function clientsOf(
  app: App,
  installations: Installations | undefined,
  {
    teams,
    clientOptions,
  }: { readonly teams: Teams; readonly clientOptions: NonNullable<AppOptions['clientOptions']> },
): ClientOf {
  if (!installations) return () => Promise.resolve(app.client);
  const tokenOf = async (query: Installed & { readonly isEnterpriseInstall: boolean }) => {
    const where = { teamId: undefined, enterpriseId: undefined, ...query };
    const installation = await installations.fetchInstallation(where as never).catch(() => undefined);
    return installation?.bot?.token;
  };
  return async (teamId) => {
    const own = await tokenOf({ teamId, isEnterpriseInstall: false });
    if (own !== undefined) return new WebClient(own, clientOptions);
    const enterpriseId = (await teams.organisationOf(teamId)) ?? teamId;
    const token = await tokenOf({ enterpriseId, isEnterpriseInstall: true });
    return token === undefined ? undefined : new WebClient(token, { ...clientOptions, teamId });
  };
}
