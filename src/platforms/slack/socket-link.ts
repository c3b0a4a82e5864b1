import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from '../../logger.ts';
import { retry } from '../../retry.ts';
import { isRefused } from './start-fault.ts';

/** A socket to Slack that is opened again when it is lost. */
export interface SocketLink {
  healthy(): boolean;
  /** Resolves when Slack takes the app's token no longer. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * Keeps a receiver connected, which must not reconnect by itself: bolt's own way ends the whole process when Slack's
 * API fails meanwhile.
 *
 * @param pause milliseconds before the first attempt; each further one waits twice as long
 */
export function keepConnected(
  { client }: SocketModeReceiver,
  { pause, logger }: { readonly pause: number; readonly logger: Logger },
): SocketLink {
  const stopping = new AbortController();
  let connected = false;
  let reconnecting = false;
  const over = new AbortController();

  const waitFor = (milliseconds: number) => wait(milliseconds, undefined, { signal: stopping.signal });

  async function reconnect(): Promise<void> {
    await waitFor(pause);
    await retry(open, {
      pause: (tries, error) => (isRefused(error) ? undefined : Math.min(pause * 2 ** tries, LONGEST_PAUSE)),
      wait: waitFor,
    });
  }

  async function open(): Promise<void> {
    try {
      await client.start();
      // Disconnecting doesn't reach a connection that is only being opened.
      if (stopping.signal.aborted) await client.disconnect();
    } catch (error) {
      if (!stopping.signal.aborted) logger.warn({ err: error }, 'Slack could not be reached again yet');
      throw error;
    }
  }

  client.on('connected', () => (connected = true));
  client.on('disconnected', () => {
    connected = false;
    if (reconnecting || stopping.signal.aborted) return;
    reconnecting = true;
    logger.info('reconnecting to Slack');
    reconnect()
      .catch((error: unknown) => {
        if (isRefused(error) && !stopping.signal.aborted) over.abort();
      })
      .finally(() => (reconnecting = false));
  });
  return {
    healthy: () => connected,
    ended: once(over.signal, 'abort').then(() => undefined),
    async stop() {
      stopping.abort();
      await client.disconnect();
    },
  };
}
