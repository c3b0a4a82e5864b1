import type { Reply } from '../src/reply.ts';
import type { Request } from '../src/request.ts';
import type { Services } from '../src/services.ts';
import type { Argument } from './arguments.ts';

/** The request that a command's name stands for. */
export type RequestOf<Name extends Request['command']> = Extract<Request, { command: Name }>;

/** Something that a person can ask for, on any platform. */
export interface Command<Name extends Request['command'] = Request['command']> {
  /** As people type it after a slash. */
  readonly name: Name;
  /** At most 100 characters, so that every platform shows it whole. */
  readonly description: string;
  readonly arguments: readonly Argument[];
  /**
   * Answers a request. Never throws for what a person typed; throws when a service fails.
   *
   * @param signal gives the request up between two steps of the work
   */
  run(request: RequestOf<Name>, services: Services, signal?: AbortSignal): Promise<Reply>;
}
