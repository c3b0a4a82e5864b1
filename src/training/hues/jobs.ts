import { entryModule } from '../../entry-modules.ts';
import { startThread } from '../../thread.ts';
import type { Table } from '../table.ts';
import type { EmbeddingOptions } from './embeddings.ts';
import type { SparseDocuments } from './feature-space.ts';
import type { EnsembleMember, MemberOptions, Targets } from './ensemble-member.ts';

/** Work that a training thread does; each is deterministic, whatever runs beside it. */
export type Job =
  | {
      readonly kind: 'member';
      readonly documents: SparseDocuments;
      readonly features: number;
      readonly tokens: number;
      readonly targets: Targets;
      readonly rows: Uint32Array;
      readonly options: MemberOptions;
    }
  | {
      readonly kind: 'embeddings';
      readonly tokens: Uint32Array;
      readonly offsets: Uint32Array;
      readonly vocabulary: number;
      readonly options: EmbeddingOptions;
    };

/** What a thread sends: how far it is, then its result. */
export type JobMessage = { readonly progress: number } | { readonly result: EnsembleMember | Table };

/** Trains a member in a thread of its own. */
export async function memberJob(
  job: Omit<Extract<Job, { kind: 'member' }>, 'kind'>,
  onProgress?: (share: number) => void,
): Promise<EnsembleMember> {
  return (await runJob({ kind: 'member', ...job }, onProgress)) as EnsembleMember;
}

/** Learns word embeddings in a thread of its own: a row a token. */
export async function embeddingsJob(
  job: Omit<Extract<Job, { kind: 'embeddings' }>, 'kind'>,
  onProgress?: (share: number) => void,
): Promise<Table> {
  return (await runJob({ kind: 'embeddings', ...job }, onProgress)) as Table;
}

function runJob(job: Job, onProgress: (share: number) => void = () => {}): Promise<EnsembleMember | Table> {
  return new Promise((resolve, reject) => {
    const thread = startThread(entryModule('training/hues/job-thread'), job);
    thread.on('message', (message: JobMessage) => {
      if ('result' in message) resolve(message.result);
      else onProgress(message.progress);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`A training thread ended early (exit code ${code}).`)));
  });
}
