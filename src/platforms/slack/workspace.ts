/** What an interaction tells of where it comes from; `team` is null where an organisation has the app. */
export interface InteractionOrigin {
  readonly team: { readonly id: string } | null;
  readonly user: { readonly team_id?: string };
  readonly enterprise?: { readonly id: string } | null;
}

/**
 * The workspace whose choices hold for an interaction: its own, else the one of the person, else the organisation as a
 * whole; none where Slack names none.
 */
export function workspaceOf({ team, user, enterprise }: InteractionOrigin): string | undefined {
  return team?.id ?? user.team_id ?? enterprise?.id;
}
