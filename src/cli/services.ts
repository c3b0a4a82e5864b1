import type { Services } from '../services.ts';
import type { Settings } from '../settings.ts';

/** Settings from `.env` in the current folder and from the environment, which comes first. */
export async function loadSettings(): Promise<Settings> {
  const [{ config }, { readSettings }] = await Promise.all([import('dotenv'), import('../settings.ts')]);
  const fromFile: Record<string, string> = {};
  config({ quiet: true, processEnv: fromFile });
  return readSettings({ ...fromFile, ...process.env });
}

/** Runs `work` with services made from the environment's settings, and frees them afterwards. */
export async function withServices<Result>(
  work: (services: Services, settings: Settings) => Promise<Result>,
): Promise<Result> {
  const [settings, { createServices }] = await Promise.all([loadSettings(), import('../services.ts')]);
  const services = createServices(settings);
  try {
    return await work(services, settings);
  } finally {
    await services.close();
  }
}
