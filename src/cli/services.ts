import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';
import type { Shell } from './shell.ts';

/** Settings from `.env` in the current folder and from the environment, which comes first. */
export async function loadSettings({ environment }: Shell): Promise<Settings> {
  const [{ config }, { readSettings }] = await Promise.all([import('dotenv'), import('../settings.ts')]);
  const fromFile: Record<string, string> = {};
  config({ quiet: true, processEnv: fromFile });
  return readSettings({ ...fromFile, ...environment });
}

/**
 * Runs `work` with services made from the settings, and frees them afterwards.
 *
 * @param remembers whether answers outlive the process, in the data folder
 */
export async function withServices<Result>(
  shell: Shell,
  work: (services: Services, settings: Settings) => Promise<Result>,
  remembers: (settings: Settings) => boolean = () => false,
): Promise<Result> {
  const settings = await loadSettings(shell);
  const store = remembers(settings)
    ? (await import('../store/file-store.ts')).createFileStore({ directory: settings.dataDirectory })
    : undefined;
  const services = await shell.openServices(settings, store);
  try {
    return await work(services, settings);
  } finally {
    await services.close();
  }
}
