import { type APIMessage, MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { TellInterrupted } from '../chat/open-turns.ts';
import { wordsFor } from '../words.ts';
import { encodeSentence } from './encode.ts';

const waySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('interaction'),
    application: z.string(),
    token: z.string(),
    /** Whether its own message waits for the answer, or belongs to what it was chosen below. */
    isWaiting: z.boolean(),
    locale: z.string(),
  }),
  z.object({ kind: z.literal('message'), channel: z.string(), message: z.string(), locale: z.string() }),
]);

/** How somebody can be told something on Discord without the interaction or message itself. */
export type DiscordWay = z.infer<typeof waySchema>;

type InteractionWay = Extract<DiscordWay, { kind: 'interaction' }>;
type MessageWay = Extract<DiscordWay, { kind: 'message' }>;

/** Makes what tells people that the process ended that heard them, whichever shards this one has. */
export function tellInterrupted(rest: REST): TellInterrupted {
  return (sent, isDoubtful) => {
    const way = waySchema.parse(sent);
    return way.kind === 'interaction' ? tellByInteraction(rest, way, isDoubtful) : tellInChannel(rest, way);
  };
}

async function tellByInteraction(
  rest: REST,
  { application, token, isWaiting, locale }: InteractionWay,
  isDoubtful: boolean,
): Promise<void> {
  const { restarting, interrupted } = wordsFor(locale).chat;
  // The token says who may.
  const auth = false;
  if (!isWaiting) {
    const { flags, ...body } = bodyOf(isDoubtful ? interrupted : restarting);
    const own = { ...body, flags: flags | MessageFlags.Ephemeral };
    await rest.post(Routes.webhook(application, token), { auth, body: own });
    return;
  }
  const original = Routes.webhookMessage(application, token, '@original');
  if (isDoubtful && !isLoading((await rest.get(original, { auth })) as APIMessage)) return;
  await rest.patch(original, { auth, body: bodyOf(restarting) });
}

/** Whether the sign stands that an answer is being made, and no answer. */
function isLoading({ flags }: APIMessage): boolean {
  return flags !== undefined && (flags & MessageFlags.Loading) !== 0;
}

/** Replies to a message, under the nonce of an answer to it: Discord takes one of them. */
async function tellInChannel(rest: REST, { channel, message, locale }: MessageWay): Promise<void> {
  const body = {
    ...bodyOf(wordsFor(locale).chat.restarting),
    message_reference: { message_id: message, fail_if_not_exists: false },
    nonce: message,
    enforce_nonce: true,
  };
  await rest.post(Routes.channelMessages(channel), { body });
}

/** A sentence as Discord's API takes it, which pings nobody. */
function bodyOf(sentence: string) {
  const { components } = encodeSentence(sentence);
  return {
    flags: MessageFlags.IsComponentsV2 as number,
    components,
    allowed_mentions: { parse: [], replied_user: false },
  };
}
