import { MessageFlags } from 'discord.js';
import type { DiscordMessageBody } from './encode.ts';

/** Users' text never pings anyone: not a person, a role or everyone, and not the one who is replied to. */
export const NO_PINGS = { parse: [], repliedUser: false } as const;

/** A message's body in the words of discord.js, for a new message or for an edit that replaces all. */
export function messageOptions({ components, files }: DiscordMessageBody) {
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components,
    files: files.map(({ name, bytes, description }) => ({
      name,
      attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      ...(description !== undefined && { description }),
    })),
    allowedMentions: NO_PINGS,
  };
}
