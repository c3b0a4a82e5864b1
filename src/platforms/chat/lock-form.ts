import type { LockRequest } from '../../request.ts';
import type { Asked } from './turns.ts';

/** Names of the form's fields: colours of the palette that stay, by their numbers from 1, and colours of the asker's own. */
export const LOCK_FIELDS = { colours: 'colours', own: 'own' } as const;

/** What a form that was sent in asks for. */
export function askToKeep(
  request: LockRequest,
  { colours, own }: { readonly colours: readonly string[]; readonly own: string },
): () => Promise<Asked> {
  const lock = [...colours, own].filter((each) => each !== '').join('\n');
  return () => Promise.resolve({ request: { ...request, lock }, notes: [] });
}
