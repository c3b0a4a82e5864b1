import { z } from 'zod';
import type { TellInterrupted } from '../chat/open-turns.ts';
import { wordsFor } from '../words.ts';
import type { ClientOf } from './clients.ts';
import { type Place, say, type Speaking } from './conversation.ts';
import { draftSentence } from './draft.ts';
import type { People } from './people.ts';
import { responseUrl } from './response-url.ts';

const waySchema = z.object({
  team: z.string().optional(),
  user: z.string(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  direct: z.boolean(),
  hook: z.object({ url: z.string(), issued: z.number() }).optional(),
});

/** How somebody can be told something on Slack without what they said. */
export type SlackWay = z.infer<typeof waySchema>;

/** How to tell somebody something where they are answered. */
export function wayTo(
  team: string | undefined,
  { user, channel, thread, direct, responseUrl: url }: Place,
): SlackWay {
  return { team, user, channel, thread, direct, hook: url?.issued };
}

/** Makes what tells people that the process ended that heard them; nobody where the app is no longer there. */
export function tellInterrupted({
  clientOf,
  people,
  speaking,
}: {
  readonly clientOf: ClientOf;
  readonly people: People;
  readonly speaking: Speaking;
}): TellInterrupted {
  return async (sent, isDoubtful) => {
    const { team, hook, ...where } = waySchema.parse(sent);
    const client = await clientOf(team ?? '');
    if (client === undefined) return;
    const place = { client, ...where, responseUrl: hook && responseUrl(hook, speaking) };
    const locale = await people.localeOf(client, team, where.user);
    const { restarting, interrupted } = wordsFor(locale).chat;
    await say(draftSentence(isDoubtful ? interrupted : restarting, locale), place, 'private', speaking);
  };
}
