/** Discord's numbers of permissions: bits of a flag. */
const PERMISSION_BITS = {
  viewChannel: 10,
  sendMessages: 11,
  attachFiles: 15,
  readMessageHistory: 16,
  sendMessagesInThreads: 38,
  sendPolls: 49,
} as const;

/** What the bot may do in a server that it is invited to: read a mention, reply to it with a picture, and hold a vote. */
export const INVITE_PERMISSIONS: bigint = Object.values(PERMISSION_BITS).reduce(
  (all, bit) => all | (1n << BigInt(bit)),
  0n,
);

/** What an application is allowed in a server, and with an account, by Discord's names of scopes. */
export const INVITE_SCOPES = {
  server: ['bot', 'applications.commands'],
  account: ['applications.commands'],
} as const;

/** The address at which somebody adds the bot to a server. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(INVITE_PERMISSIONS),
    scope: INVITE_SCOPES.server.join(' '),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
