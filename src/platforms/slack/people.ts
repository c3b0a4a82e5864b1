import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../logger.ts';

/** People whose language is remembered, and for how many milliseconds. */
const REMEMBERED = { max: 5_000, ttl: 24 * 60 * 60_000 } as const;

/** Milliseconds that an answer waits for a language: a form must be opened within three seconds. */
const PATIENCE = 1_000;

/** Tells a person's language; English when Slack doesn't. */
export type LocaleOf = (client: WebClient, team: string, user: string) => Promise<string>;

/** Asks Slack for people's languages, and remembers them for a day. */
export function createLocales(logger: Logger): LocaleOf {
  const known = new LRUCache<string, string>(REMEMBERED);
  return async (client, team, user) => {
    const key = `${team}:${user}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    try {
      const asked = client.users.info({ user, include_locale: true }).then(({ user: person }) => {
        const locale = person?.locale ?? 'en';
        known.set(key, locale);
        return locale;
      });
      return await Promise.race([asked, wait(PATIENCE, 'en', { ref: false })]);
    } catch (error) {
      logger.info({ err: error }, "a person's language is not known");
      return 'en';
    }
  };
}
