import type { MessagePort } from 'node:worker_threads';
import type { CallMethod, Methods } from '../calls.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';
import { type MemoryTurns, memoryTurns } from './memory-turns.ts';
import { remoteTurns, turnCalls } from './remote-turns.ts';

/** Turns at decoding. What begins threads has them take theirs here, so that all pictures of a process share one bound. */
let turns: MemoryTurns = memoryTurns(PICTURE_LIMITS.memory);

/** Decodes a picture when enough memory is free for it, among all that this process decodes. */
export function decodeInTurn<Result>(bytes: number, work: () => Promise<Result>): Promise<Result> {
  return turns.run(bytes, work);
}

/** What a thread may ask of this one to decode in its turns, over a port. */
export function decodingCalls(port: MessagePort): Methods {
  return turnCalls(turns, port);
}

/** Has this thread decode in the turns of the one that it calls. */
export function decodeInTurnsOf(call: CallMethod): void {
  turns = remoteTurns(call);
}
