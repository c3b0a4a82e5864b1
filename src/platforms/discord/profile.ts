import { ApplicationIntegrationType, REST, Routes } from 'discord.js';
import { isDeepStrictEqual } from 'node:util';
import { INVITE_PERMISSIONS, INVITE_SCOPES } from '../../discord-invite.ts';
import type { DiscordSettings } from '../../settings.ts';
import { wordsFor } from '../words.ts';
import { restOptions } from './client.ts';
import { loginFault } from './login-fault.ts';

/** What Discord allows in an application's profile, in UTF-16 units; from its documentation and its portal. */
export const PROFILE_LIMITS = { description: 400, tags: 5, tag: 20 } as const;

/** What the application is listed under. */
const TAGS = ['Book covers', 'Colour palettes', 'Design', 'Publishing', 'Writing'] as const;

/** What of an application's profile the bot sets itself, as Discord's API has it. */
export interface Profile {
  readonly description: string;
  readonly tags: readonly string[];
  /** By kinds of installation: 0 in a server, 1 with an account. */
  readonly integration_types_config: Readonly<
    Record<
      string,
      {
        readonly oauth2_install_params?: { readonly scopes: readonly string[]; readonly permissions: string };
      }
    >
  >;
}

/**
 * The application's profile: what it does, in English, and what it may do where somebody installs it, in a server and with
 * their account. It is no more than the bot uses.
 */
export function wantedProfile(): Profile {
  return {
    description: wordsFor('en').notices.description,
    tags: TAGS,
    integration_types_config: {
      [ApplicationIntegrationType.GuildInstall]: installing(INVITE_SCOPES.server, INVITE_PERMISSIONS),
      [ApplicationIntegrationType.UserInstall]: installing(INVITE_SCOPES.account, 0n),
    },
  };
}

function installing(scopes: readonly string[], permissions: bigint) {
  return { oauth2_install_params: { scopes, permissions: String(permissions) } };
}

/** An application as Discord tells of it, as far as it counts here. */
type CurrentApplication = Partial<Profile> & {
  readonly id: string;
  readonly interactions_endpoint_url?: string | null;
};

/** What became of a profile. */
export interface ProfileOutcome {
  readonly applicationId: string;
  /** Whether it was another one before. */
  readonly changed: boolean;
  /** Where Discord sends interactions; none where the bot hears them itself. */
  readonly endpoint: string | undefined;
}

/**
 * Sets the profile of a token's application, if it differs.
 *
 * @throws {PlatformError} with a sentence on what to do when Discord refuses or can't be reached
 */
export async function setProfile(settings: DiscordSettings): Promise<ProfileOutcome> {
  const rest = new REST(restOptions(settings)).setToken(settings.token.reveal());
  try {
    const now = (await rest.get(Routes.currentApplication())) as CurrentApplication;
    const wanted = wantedProfile();
    const changed = !isAsWanted(now, wanted);
    if (changed) await rest.patch(Routes.currentApplication(), { body: wanted });
    return { applicationId: now.id, changed, endpoint: now.interactions_endpoint_url ?? undefined };
  } catch (error) {
    throw loginFault(error);
  }
}

function isAsWanted(now: Partial<Profile>, wanted: Profile): boolean {
  const sorted = ({ description, tags, integration_types_config: types }: Partial<Profile>) => ({
    description,
    tags: (tags ?? []).toSorted(),
    types: Object.entries(types ?? {}).map(([type, { oauth2_install_params: installs }]) => [
      type,
      installs?.permissions,
      (installs?.scopes ?? []).toSorted(),
    ]),
  });
  return isDeepStrictEqual(sorted(now), sorted(wanted));
}
