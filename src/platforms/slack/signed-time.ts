import type { IncomingMessage } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';

/** Seconds that a request's signature may be away from now; Slack's own advice for the past. */
const WINDOW = 300;

/** Whether a request says that it was signed later than now. */
export function isFromTheFuture(
  { headers }: Pick<IncomingMessage, 'headers'>,
  now: () => number = Date.now,
): boolean {
  const signed = Number(headers['x-slack-request-timestamp']);
  return Number.isFinite(signed) && signed > now() / 1000 + WINDOW;
}

/** Makes bolt's receiver refuse signatures dated in the future, which it takes for good. */
export function refuseFromTheFuture(receiver: HTTPReceiver): HTTPReceiver {
  const listen = receiver.requestListener.bind(receiver);
  receiver.requestListener = (request, response) => {
    if (!isFromTheFuture(request)) return listen(request, response);
    response.writeHead(401).end();
  };
  return receiver;
}
