import type { Reply } from '../src/reply.ts';
import type { Request } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { Argument } from './arguments.ts';
import { coverhues } from './coverhues.ts';
import { help } from './help.ts';

/** What a platform needs to know of a command to offer it. */
export interface CommandDescription {
  readonly name: Request['command'];
  readonly description: string;
  readonly arguments: readonly Argument[];
}

/** Every command, in the order in which platforms list them. */
export const COMMANDS: readonly CommandDescription[] = [coverhues, help];

/** Answers any request with the command that it names. */
export async function answer(request: Request, services: Services): Promise<Reply> {
  if (request.command === 'help') return help.run(request, services);
  return coverhues.run(request, services);
}
