import { type VoteRequest, voteRequestSchema } from '../../request.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';
import { type FileSource, readFiles, type SentFile } from './sent-files.ts';
import type { Asked } from './turns.ts';

/** A vote as a person asked for it on a chat platform, before it is checked and its covers are read. */
export interface SentVote {
  readonly locale: string;
  readonly question: string;
  /** What is put to the vote by what it is called on a shelf. */
  readonly names: readonly string[];
  /** Pictures of covers, or why there is none; they come after what has names. */
  readonly covers: readonly (SentFile | { readonly coverFault: string })[];
  readonly hours?: number | undefined;
  readonly held?: VoteRequest['held'];
}

/** Makes a request of a vote that a person asked for. */
export async function readSentVote(sent: SentVote, source: FileSource, signal: AbortSignal): Promise<Asked> {
  const { locale, question, names, covers, hours, held } = sent;
  const reading = { source, locale, signal };
  const entries: unknown[] = names.filter((name) => name.trim() !== '').map((name) => ({ name }));
  // One too many is enough to say that they are too many.
  for (const file of covers.slice(0, REQUEST_LIMITS.vote.entries.max + 1)) {
    if ('coverFault' in file) {
      entries.push(file);
      continue;
    }
    const { cover, coverFault = '' } = await readFiles([], file, reading);
    entries.push(cover ? { cover } : { coverFault });
  }
  const fields = { question, entries, locale, ...(hours !== undefined && { hours }), ...(held && { held }) };
  return { request: voteRequestSchema.parse({ command: 'vote', ...fields }), notes: [] };
}
