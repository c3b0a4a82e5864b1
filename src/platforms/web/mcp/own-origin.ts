import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from '../context.ts';
import { RPC, rpcError } from './rpc-error.ts';

/** Names by which a machine's own pages are reached. */
const OWN_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

const REFUSAL =
  'Pages of other sites may not ask here. Whoever runs the server says with COVERHUES_URL which site is its own.';

/**
 * Turns away what a page of another site sends from somebody's browser (403): such a page could give its own name this
 * machine's address (DNS rebinding). Programs that are no browser name no origin.
 *
 * @param address where people reach this server
 */
export function ownOrigin(address: string | undefined): MiddlewareHandler<WebEnv> {
  const names = new Set(OWN_MACHINE);
  if (address !== undefined && URL.canParse(address)) names.add(new URL(address).hostname);
  return async (c, next) => {
    const origin = c.req.header('origin');
    const isOwn = origin === undefined || (URL.canParse(origin) && names.has(new URL(origin).hostname));
    if (!isOwn) return c.json(rpcError(RPC.serverError, REFUSAL), 403);
    return next();
  };
}
