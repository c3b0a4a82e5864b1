import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** Kinds of what Slack sends whose acknowledgement carries something, and so comes from who hears it. */
const ANSWERED: ReadonlySet<unknown> = new Set(['block_suggestion', 'view_submission']);

/**
 * Makes a receiver acknowledge as soon as it has received: Slack waits for three seconds, and bolt would first look up
 * the workspace's token, which takes long just after the process has started. What is acknowledged with an answer, such
 * as a form that was sent in, is left to who hears it.
 */
export function acknowledgeAtOnce<Receiving extends Receiver>(receiver: Receiving): Receiving {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    const processEvent = async (event: ReceiverEvent) => app.processEvent(await acknowledged(event));
    // A receiver calls nothing else of an app.
    init({ processEvent } as App);
  };
  return receiver;
}

async function acknowledged(event: ReceiverEvent): Promise<ReceiverEvent> {
  if (ANSWERED.has(event.body['type'])) return event;
  await event.ack();
  return { ...event, ack: () => Promise.resolve() };
}
