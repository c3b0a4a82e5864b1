/**
 * Waits for what is being opened, unless the process is to end before that.
 *
 * @param end aborted when the process is to end
 * @param letGo lets go of what comes too late
 * @throws what the opening throws, or the signal's reason
 */
export async function unlessEnded<Opened>(
  opening: Promise<Opened>,
  end: AbortSignal | undefined,
  letGo: (late: Opened) => unknown = () => undefined,
): Promise<Opened> {
  if (!end) return opening;
  const ended = new Promise<never>((_, reject) => {
    const giveUp = (): void => {
      reject(end.reason as Error);
      // Nobody waits for it any more, so nobody is told of its faults either.
      opening.then(letGo).catch(() => undefined);
    };
    // By hand: a listener that goes by a signal of its own may stay for ever in Node.js 20.
    const leave = (): void => end.removeEventListener('abort', giveUp);
    if (end.aborted) return giveUp();
    end.addEventListener('abort', giveUp, { once: true });
    opening.then(leave, leave);
  });
  return Promise.race([ended, opening]);
}
