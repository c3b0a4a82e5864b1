import { setTimeout as wait } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../logger.ts';

/** People whose language is remembered, and for how many milliseconds. */
const REMEMBERED = { max: 5_000, ttl: 24 * 60 * 60_000 } as const;

/** Milliseconds that an answer waits for a language: a form must be opened within three seconds. */
const PATIENCE = 1_000;

/** What Slack tells of people. */
export interface People {
  /** A person's language, remembered for a day; English when Slack doesn't tell. */
  localeOf(client: WebClient, team: string | undefined, user: string): Promise<string>;
  /** Whether a person is an admin or owner of the workspace right now; not, when Slack doesn't tell. */
  isAdmin(client: WebClient, user: string): Promise<boolean>;
}

/** Asks Slack for what people are, which takes the scope `users:read`. */
export function createPeople(logger: Logger): People {
  const known = new LRUCache<string, string>(REMEMBERED);
  return {
    async localeOf(client, team, user) {
      const key = JSON.stringify([team, user]);
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
    },
    async isAdmin(client, user) {
      try {
        const { user: person } = await client.users.info({ user });
        return person?.is_admin === true || person?.is_owner === true;
      } catch (error) {
        logger.info({ err: error }, 'whether a person is an admin is not known');
        return false;
      }
    },
  };
}
