import { type APIGatewayBotInfo, type REST, Routes } from 'discord.js';

/** Asks Discord how to connect: where, and how often shards may identify themselves. */
export type GatewayInfo = () => Promise<APIGatewayBotInfo>;

/** Milliseconds for which an answer is taken for what Discord would say now. */
const FRESH = 30_000;

/** Asks once for all shards of a front that connect together: Discord allows few such questions. */
export function createGatewayInfo(rest: Pick<REST, 'get'>): GatewayInfo {
  let asked: Promise<APIGatewayBotInfo> | undefined;
  let until = 0;
  return () => {
    if (asked && performance.now() < until) return asked;
    until = performance.now() + FRESH;
    asked = rest.get(Routes.gatewayBot()) as Promise<APIGatewayBotInfo>;
    asked.catch(() => (asked = undefined));
    return asked;
  };
}
