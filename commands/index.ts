import type { Reply } from '../src/reply.ts';
import type { Request } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import { again } from './again.ts';
import type { Argument } from './arguments.ts';
import { brief } from './brief.ts';
import { covergenre } from './covergenre.ts';
import { coverhues } from './coverhues.ts';
import { exportPalette } from './export-palette.ts';
import { help } from './help.ts';
import { saveAnswer } from './save-answer.ts';
import { lockColours } from './lock-colours.ts';
import { series } from './series.ts';
import { sharePalette } from './share-palette.ts';
import { shelf } from './shelf.ts';
import { viewPalette } from './view-palette.ts';
import { vote, voteOn } from './vote.ts';
import type { OfferedCommand } from '../src/languages/index.ts';

/** What a platform needs to know of a command to offer it. */
export interface CommandDescription {
  readonly name: OfferedCommand;
  readonly description: string;
  readonly arguments: readonly Argument[];
}

/** Every command that can be typed, in the order in which platforms list them. */
export const COMMANDS: readonly CommandDescription[] = [coverhues, covergenre, series, shelf, vote, help];

/**
 * Answers any request with the command that it names.
 *
 * @param signal gives the request up between two steps of the work
 *
 * @example
 * const request = requestSchema.parse({ command: 'coverhues', blurb: 'Two bakers fall in love.' });
 * const { headline, hues } = await answer(request, services);
 */
export function answer(request: Request, services: Services, signal?: AbortSignal): Promise<Reply> {
  if (request.command === 'coverhues') return coverhues.run(request, services, signal);
  if (request.command === 'covergenre') return covergenre.run(request, services, signal);
  if (request.command === 'series') return series.run(request, services, signal);
  if (request.command === 'again') return again(request, services);
  if (request.command === 'lock') return lockColours(request, services);
  if (request.command === 'export') return exportPalette(request, services);
  if (request.command === 'view') return viewPalette(request, services);
  if (request.command === 'brief') return brief(request, services);
  if (request.command === 'link') return sharePalette(request, services);
  if (request.command === 'save') return saveAnswer(request, services);
  if (request.command === 'shelf') return shelf.run(request, services, signal);
  if (request.command === 'vote-on') return voteOn(request, services);
  if (request.command === 'vote') return vote.run(request, services, signal);
  return help.run(request, services, signal);
}
