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
 * @param remembers whether answers outlive the process
 * @param keepsShelf whether what somebody saves on purpose does, though answers don't
 */
export async function withServices<Result>(
  shell: Shell,
  work: (services: Services, settings: Settings) => Promise<Result>,
  remembers: (settings: Settings) => boolean = () => false,
  keepsShelf = false,
): Promise<Result> {
  const settings = await loadSettings(shell);
  const lasting = async () => (await import('../store/open-store.ts')).openStore(settings);
  const store = remembers(settings) ? await lasting() : undefined;
  const shelfStore = keepsShelf && store === undefined ? await lasting() : undefined;
  const services = await shell.openServices(settings, store, shelfStore);
  try {
    return await work(services, settings);
  } finally {
    await services.close();
  }
}
