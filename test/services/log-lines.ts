import { createLogger } from '../../src/logger.ts';

/** A logger and the lines that it wrote, at every level. */
export function logTo() {
  const written: string[] = [];
  const logger = createLogger({ logLevel: 'trace' }, { write: (line: string) => void written.push(line) });
  return { logger, lines: () => written };
}
