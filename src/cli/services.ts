import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';

/** Settings from `.env` in the current folder and from the environment, which comes first. */
export async function loadSettings(): Promise<Settings> {
  const [{ config }, { readSettings }] = await Promise.all([import('dotenv'), import('../settings.ts')]);
  const fromFile: Record<string, string> = {};
  config({ quiet: true, processEnv: fromFile });
  return readSettings({ ...fromFile, ...process.env });
}

/**
 * Runs `work` with services made from the environment's settings, and frees them afterwards.
 *
 * @param remembers whether answers outlive the process, in the data folder
 */
export async function withServices<Result>(
  work: (services: Services, settings: Settings) => Promise<Result>,
  remembers: (settings: Settings) => boolean = () => false,
): Promise<Result> {
  const [settings, { createServices }] = await Promise.all([loadSettings(), import('../services.ts')]);
  const store = remembers(settings)
    ? (await import('../store/file-store.ts')).createFileStore({ directory: settings.dataDirectory })
    : undefined;
  const services = createServices(settings, undefined, store);
  try {
    return await work(services, settings);
  } finally {
    await services.close();
  }
}
