const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does something before the process ends because it was asked to, such as giving a terminal its cursor back.
 *
 * @returns what ends the watch
 */
export function beforeInterruption(restore: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    restore();
    // Whoever else listens decides what comes of it; nobody does, and it ends the process as ever.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return forget;
}
