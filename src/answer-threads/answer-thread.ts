import { workerData } from 'node:worker_threads';
import { answer } from '../../commands/index.ts';
import { callsOver } from '../calls.ts';
import { workChunk } from '../catalogue/work-chunk.ts';
import { decodeInTurnsOf } from '../covers/decoding-turns.ts';
import { type ModelStep, timedEngines } from '../metrics/timed-engines.ts';
import { giveWayOf, makePrecedence } from '../precedence.ts';
import { serveTasks } from '../serve-tasks.ts';
import { createServices, type ServiceSettings, servicesFor } from '../services.ts';
import { openRemoteStore } from '../store/remote-store.ts';
import type { ServedThread } from '../task-thread.ts';
import type { AnswerOutcome, AnswerTask } from './task.ts';

const { data: settings, port } = workerData as ServedThread<ServiceSettings>;
const call = callsOver(port);
decodeInTurnsOf(call);

/** Whoever asks goes before a catalogue. */
const precedence = makePrecedence();
let steps: ModelStep[] = [];
const services = timedEngines(
  createServices(settings, undefined, openRemoteStore(call)),
  (...step) => void steps.push(step),
);

serveTasks(async (task: AnswerTask, signal): Promise<AnswerOutcome> => {
  const done = await work(task, signal);
  const since = steps;
  steps = [];
  return { done, steps: since };
});

async function work(task: AnswerTask, signal: AbortSignal): Promise<AnswerOutcome['done']> {
  if (task.step === 'answer') {
    const [request, front] = task.args;
    const own = front ? servicesFor(front, services) : services;
    return precedence.first(() => answer(request, own, signal));
  }
  if (task.step === 'workChunk') return workChunk(...task.args, services, giveWayOf(precedence, signal));
  if (task.step === 'genreWords') return services.genreWords(...task.args);
  if (task.step === 'completeTitles') return services.completeTitles(...task.args);
  if (task.step === 'warmUp') return services.warmUpHues();
  await services.hues();
}
