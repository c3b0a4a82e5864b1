import { parentPort, workerData } from 'node:worker_threads';
import { learnEmbeddings } from './embeddings.ts';
import type { Job, JobMessage } from './jobs.ts';
import { trainMember } from './ensemble-member.ts';

const port = parentPort!;
const job = workerData as Job;
const report = (progress: number) => port.postMessage({ progress } satisfies JobMessage);

const result =
  job.kind === 'member'
    ? trainMember(job.documents, job.features, job.tokens, job.targets, job.rows, job.options, (epoch) =>
        report(epoch / job.options.epochs),
      )
    : learnEmbeddings(job.tokens, job.offsets, job.vocabulary, job.options, report);
port.postMessage({ result } satisfies JobMessage);
