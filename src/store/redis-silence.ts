import type { Redis } from 'ioredis';

/** Milliseconds between two looks at a connection. */
const LOOK_EVERY = 1_000;
/** Such looks in a row in which nothing was said: longer than any command here takes, and than Redis is paused for a failover. */
const SILENT_LOOKS = 5;

/**
 * Takes a connection for broken on which Redis says nothing for five seconds, though it was asked: so does one that hangs,
 * or whose machine is gone. It is closed, and made again like any other. Looks are counted rather than milliseconds, as a
 * process that stood still has heard nothing either. Keeps no process from ending.
 */
export function watchSilence(redis: Redis, every: number = LOOK_EVERY): void {
  let silentLooks = 0;
  let isAsked = false;
  const heard = (): void => {
    silentLooks = 0;
  };
  const look = (): void => {
    silentLooks += 1;
    if (silentLooks > SILENT_LOOKS && (redis.status === 'ready' || redis.status === 'connect')) {
      heard();
      redis.stream.destroy();
    } else if (redis.status === 'ready' && !isAsked) {
      isAsked = true;
      redis
        .ping()
        .then(heard, () => undefined)
        .finally(() => (isAsked = false));
    }
  };
  const timer = setInterval(look, every).unref();
  redis.on('connect', heard);
  redis.on('ready', heard);
  redis.on('end', () => clearInterval(timer));
}
