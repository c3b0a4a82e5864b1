import { LRUCache } from 'lru-cache';
import robotsModule from 'robots-parser';
import { WebError } from '../../../errors.ts';
import { ROBOTS_LIFE } from './limits.ts';
import { AGENT_NAME } from './user-agent.ts';

/** The module is its function, though its types say that it holds it. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a site asks of us. */
export interface RobotRules {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds that it wants between two requests; 0 where it says nothing. */
  readonly delay: number;
}

/** Origins whose rules are held. */
const ORIGINS = 1000;

const FREE: RobotRules = { allows: () => true, delay: 0 };

/**
 * What sites ask in their robots.txt (RFC 9309), read once a day for each origin. A site without one asks nothing;
 * one whose robots.txt can't be had asks to be left alone until it can (2.3.1.4).
 *
 * @param read the text at an address
 */
export function robotRules(read: (url: URL) => Promise<string>): (url: URL) => Promise<RobotRules> {
  const known = new LRUCache<string, Promise<RobotRules>>({ max: ORIGINS, ttl: ROBOTS_LIFE });
  return (url) => {
    const earlier = known.get(url.origin);
    if (earlier) return earlier;
    const rules = readRules(new URL('/robots.txt', url.origin), read);
    known.set(url.origin, rules);
    rules.catch(() => known.delete(url.origin));
    return rules;
  };
}

/** Faults that mean that there is no robots.txt. */
const NONE = new Set(['WEB_NOT_FOUND', 'WEB_REFUSED', 'WEB_REDIRECTS']);

async function readRules(url: URL, read: (url: URL) => Promise<string>): Promise<RobotRules> {
  try {
    const robots = robotsParser(url.href, await read(url));
    return {
      allows: ({ href }) => robots.isAllowed(href, AGENT_NAME) ?? true,
      delay: (robots.getCrawlDelay(AGENT_NAME) ?? 0) * 1000,
    };
  } catch (error) {
    if (!(error instanceof WebError) || error.code === 'WEB_ADDRESS_PRIVATE') throw error;
    if (NONE.has(error.code)) return FREE;
    throw new WebError(
      error.code,
      `The site's robots.txt can't be read, so that nothing may be fetched: ${error.message}`,
      { cause: error },
    );
  }
}
