import { execFile } from 'node:child_process';

/** What systemd tells a service that it watches over (sd_watchdog_enabled(3)). */
type WatchdogEnvironment = Readonly<Partial<Record<'NOTIFY_SOCKET' | 'WATCHDOG_USEC', string>>>;

/** Signs of life in the time that the watchdog waits for one, so that a late one does no harm. */
const SIGNS = 3;

/** Gives systemd's watchdog a sign of life. */
export type GiveSign = (environment: WatchdogEnvironment) => void;

/**
 * Gives a sign of life to systemd again and again where it waits for one: a process whose event loop stands still gives
 * none, and is started again.
 *
 * @returns ends the signs
 */
export function feedWatchdog(
  environment: WatchdogEnvironment = process.env,
  giveSign: GiveSign = notifySystemd,
): () => void {
  const microseconds = Number(environment.WATCHDOG_USEC);
  if (!environment.NOTIFY_SOCKET || !(microseconds > 0)) return () => {};
  const timer = setInterval(() => giveSign(environment), microseconds / 1000 / SIGNS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Node has no datagram sockets of the kind that systemd listens on; its own small program has. */
function notifySystemd(): void {
  execFile('systemd-notify', ['WATCHDOG=1'], () => {
    // Where it fails, the watchdog starts the process again, as it would without a sign.
  });
}
