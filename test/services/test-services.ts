import { createLogger } from '../../src/logger.ts';
import { coverHuesRequestSchema, type CoverHuesRequest } from '../../src/request.ts';
import { createServices, type Services } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import type { HuesEngine } from '../../src/hues/reading.ts';
import { openSharingServices } from './shared-engines.ts';

/** The services that the program itself makes, with the models that ship. */
export function realServices(): Services {
  return openSharingServices(readSettings({}));
}

/** The program's services around another engine. */
export function servicesAround(engine: HuesEngine): Services {
  const settings = readSettings({ COVERHUES_LOG_LEVEL: 'silent' });
  return { ...createServices(settings, createLogger(settings)), hues: () => Promise.resolve(engine) };
}

/** A request as a platform decodes it; without a picture unless asked. */
export function coverHuesRequest(fields: Partial<CoverHuesRequest> & { blurb: string }): CoverHuesRequest {
  return coverHuesRequestSchema.parse({ command: 'coverhues', picture: false, ...fields });
}
