import { appendFileSync } from 'node:fs';

/** Writes what happens in a collection as JSON, a line for each event, for programs to read. */
export type RunLog = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

/** A log that goes on where an earlier run left it. */
export function runLog(path: string): RunLog {
  return (event, facts = {}) => {
    appendFileSync(path, `${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`);
  };
}
