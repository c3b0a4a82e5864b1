import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from '../../logger.ts';

const errorIn = (parts: readonly unknown[]) => parts.find((part) => part instanceof Error);

/**
 * Bolt's log lines, without their words: they may hold what people typed, or a token. What kind of error it was is
 * kept.
 */
export function boltLogger(logger: Logger): BoltLogger {
  return {
    debug() {},
    info() {},
    warn: (...parts) => logger.debug({ err: errorIn(parts) }, 'bolt has a remark'),
    error: (...parts) => logger.warn({ err: errorIn(parts) }, 'bolt met an error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
