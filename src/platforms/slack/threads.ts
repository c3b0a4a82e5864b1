import { type AppOptions } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger } from '../../logger.ts';
import { boltLogger } from './log.ts';
import type { SlackMessage } from './message.ts';

/** What begins threads. */
export interface Threads {
  /**
   * The message that begins the thread of another one; none where that is in no thread, `hidden` where Slack doesn't
   * show it. Never rejects.
   */
  rootOf(message: SlackMessage, token: string | undefined): Promise<SlackMessage | 'hidden' | undefined>;
}

/** Milliseconds that an answer waits for a thread's beginning. */
const PATIENCE = 3_000;

/**
 * Asks Slack for messages that begin threads, which takes a scope of the conversation's history. Some apps may ask once
 * a minute; then nothing is waited for, and no other call is held up.
 */
export function createThreads(
  clientOptions: NonNullable<AppOptions['clientOptions']>,
  logger: Logger,
): Threads {
  return {
    async rootOf({ channel, ts, thread_ts: root }, token) {
      if (root === undefined || root === ts || channel === undefined) return undefined;
      const client = new WebClient(token, {
        ...clientOptions,
        logger: boltLogger(logger),
        rejectRateLimitedCalls: true,
        retryConfig: { ...clientOptions.retryConfig, retries: 1 },
        timeout: PATIENCE,
      });
      try {
        const { messages = [] } = await client.conversations.replies({ channel, ts: root, limit: 1 });
        return (messages as SlackMessage[]).find((message) => message.ts === root) ?? 'hidden';
      } catch (error) {
        logger.info({ err: error }, "a thread's beginning could not be read");
        return 'hidden';
      }
    },
  };
}
