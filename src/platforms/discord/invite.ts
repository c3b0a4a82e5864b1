import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** What the bot may do in a server that it is invited to: read a mention, reply to it with a picture, and hold a vote. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AttachFiles,
  PermissionFlagsBits.SendPolls,
].reduce((all, one) => all | one);

/** The address at which somebody adds the bot to a server. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(PERMISSIONS),
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
