import type { HeldFile, Json, Team, World } from './world.ts';

/** An answer of the Web API. */
export type Answer = Json & { readonly ok: boolean };

/** A call with a token that holds. */
export interface Call {
  readonly world: World;
  readonly team: Team;
  readonly token: string;
  readonly args: Json;
  /** Whether a file can be shown in this workspace now. */
  readonly isReady: (file: string) => boolean;
}

/** One of the Web API's methods. */
export type Method = (call: Call) => Answer;

/** An answer that refuses, with Slack's code and its remarks. */
export function refuse(error: string, faults: readonly string[] = []): Answer {
  if (faults.length === 0) return { ok: false, error };
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return { ok: false, error, errors: faults, response_metadata: { messages } };
}

/** A string argument; '' where there is none. */
export function stringOf(args: Json, name: string): string {
  const value = args[name];
  return typeof value === 'string' ? value : '';
}

/** Whether a file can be shown: uploaded, completed and processed. */
export function isReadyFile(file: HeldFile | undefined, team: Team): boolean {
  return file !== undefined && file.teamId === team.id && file.completed && file.looksLeft === 0;
}
