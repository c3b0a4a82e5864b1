import { createRequire } from 'node:module';

/**
 * The colour library, required as its one bundled file: imported, its hundreds of small modules cost more
 * than all else at start-up.
 */
export const culori: typeof import('culori') = createRequire(import.meta.url)('culori');
