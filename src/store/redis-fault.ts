import { CoverhuesError, StoreError } from '../errors.ts';

/** What is wrong with a Redis, and what to do, by the word with which it refuses a command. */
const REFUSALS: Readonly<Record<string, string>> = {
  READONLY: 'takes no writes, as it is a replica. Name the primary in the setting',
  OOM: 'has no memory left for what is to be kept. Give it more (maxmemory)',
  MISCONF: "can't write to its disk, and takes no writes until it can",
  NOREPLICAS: 'takes no writes, as it reaches too few of its replicas',
  MASTERDOWN: 'is a replica that has lost its primary. Name the primary in the setting',
  LOADING: 'is still loading what it keeps',
  CLUSTERDOWN: 'is a cluster that is down',
  NOAUTH: 'wants a password by now. Write it into the setting',
  NOPERM: 'keeps this user from commands that are needed (ACL)',
};

const REFUSAL = new RegExp(`\\b(?:${Object.keys(REFUSALS).join('|')})\\b`);

/** The word with which Redis refused a command; none where it was another fault. From within a script it comes quoted. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof Error && error.name === 'ReplyError' ? REFUSAL.exec(error.message)?.[0] : undefined;
}

/** What went wrong with Redis, as a fault that says what to do, and holds nothing of what was asked. */
export function redisFault(cause: unknown): CoverhuesError {
  if (cause instanceof CoverhuesError) return cause;
  const refusal = refusalOf(cause);
  const why =
    refusal === undefined
      ? "doesn't answer any more, or refuses what is asked of it"
      : `${REFUSALS[refusal]} (${refusal})`;
  return new StoreError('STORE_UNAVAILABLE', `Redis at COVERHUES_REDIS_URL ${why}.`, { cause });
}
