/**
 * What other programs may import of the package. Nothing is loaded before it is asked for.
 *
 * @example
 * import { answer, createServices, readSettings, requestSchema } from 'coverhues';
 *
 * const services = createServices(readSettings({}));
 * const request = requestSchema.parse({ command: 'coverhues', blurb: 'A ghost walks the crypt.' });
 * const { headline, hues, pictures } = await answer(request, services);
 * await services.close();
 */
export { answer } from '../commands/index.ts';
export { CoverhuesError, type ErrorCode } from './errors.ts';
export type { Reply } from './reply.ts';
export { type Request, requestSchema } from './request.ts';
export { createServices, type Services } from './services.ts';
export { readSettings, type Settings } from './settings.ts';
