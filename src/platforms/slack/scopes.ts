/** What the app may do in a workspace; the manifest asks for the same. */
export const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
] as const;

/** Commands and shortcuts that the app offers; the manifest offers the same. */
export const OFFERED = {
  command: '/coverhues',
  coverCommand: '/covergenre',
  seriesCommand: '/series',
  shelfCommand: '/shelf',
  voteCommand: '/vote',
  messageShortcut: 'suggest_cover_hues',
  voteShortcut: 'put_covers_to_vote',
  globalShortcut: 'new_cover_hues',
} as const;
