import { serveTasks } from '../serve-tasks.ts';
import { drawBrief } from './draw-brief.ts';
import type { BriefSpec } from './spec.ts';

serveTasks(
  async (spec: BriefSpec) => new Uint8Array(await drawBrief(spec)),
  ({ buffer }) => [buffer],
);
