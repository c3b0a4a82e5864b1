import type { Logger } from '../../src/logger.ts';
import { type Services, createServices } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { type FolderOptions, makeCoversModel } from './model-folder.ts';

/** How the made model weighs a blurb's genres and a cover's. */
export const FUSION = { text: 1, image: 0.5, offsets: [0, 0] } as const;

/**
 * The program's services with the hues model that ships and a made covers model: the first three of a shop's
 * categories for red, green and blue covers, thriller for dark ones and romance for red ones.
 */
export function coverServices(options: FolderOptions & { readonly logger?: Logger } = {}): Services {
  const { logger, config, ...rest } = options;
  const directory = makeCoversModel({
    ...rest,
    config: {
      id2label: { 0: 'Romance', 1: 'Natural-History', 2: 'Crime-Thriller' },
      least_confidence: 0.4,
      fusion: FUSION,
      ...config,
    },
  });
  const settings = readSettings({ COVERHUES_COVERS_MODEL: directory, COVERHUES_LOG_LEVEL: 'silent' });
  return createServices(settings, logger);
}
