import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Has what nobody holds any more be forgotten. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
