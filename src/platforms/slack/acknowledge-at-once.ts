import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** Kinds of what Slack sends whose acknowledgement carries something, and so comes from who hears it. */
const ANSWERED: ReadonlySet<unknown> = new Set(['block_suggestion', 'view_submission']);

/** Milliseconds that an acknowledgement waits for what was heard to be noted, of the three seconds that Slack waits. */
const PATIENCE = 500;

/** Acknowledges what is being heard. */
const heard = new AsyncLocalStorage<() => Promise<void>>();

/** Acknowledges what is being heard, unless that was done; who calls it has noted it, so that it can't be lost. */
export async function acknowledgeHeard(): Promise<void> {
  await heard.getStore()?.();
}

/**
 * Makes a receiver acknowledge as soon as what it has received is noted, or after {@link PATIENCE}: Slack waits for three
 * seconds, and bolt would first look up the workspace's token, which takes long just after the process has started. What is
 * acknowledged with an answer, such as a form that was sent in, is left to who hears it, for as long as that takes.
 */
export function acknowledgeAtOnce<Receiving extends Receiver>(receiver: Receiving): Receiving {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    // A receiver calls nothing else of an app.
    init({ processEvent: (event: ReceiverEvent) => hear(app, event) } as App);
  };
  return receiver;
}

async function hear(app: App, event: ReceiverEvent): Promise<void> {
  let isAcknowledged = false;
  const ack: ReceiverEvent['ack'] = async (response) => {
    if (isAcknowledged) return;
    isAcknowledged = true;
    await event.ack(response);
  };
  // Of events bolt itself would acknowledge before anybody heard them.
  const isEvent = event.body['type'] === 'event_callback';
  const own = { ...event, ack: isEvent ? () => Promise.resolve() : ack };
  const processed = heard.run(
    () => ack(),
    () => app.processEvent(own),
  );
  if (!ANSWERED.has(event.body['type'])) {
    const over = new AbortController();
    const late = wait(PATIENCE, undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([processed, late]);
    over.abort();
    await ack();
  }
  await processed;
  await ack();
}
