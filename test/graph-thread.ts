import { InferenceSession } from 'onnxruntime-node';
import { serveTasks } from '../src/serve-tasks.ts';

/** Opens a graph again and again, and never says that it is done. */
serveTasks(async (path: string): Promise<never> => {
  for (;;) {
    const session = await InferenceSession.create(path);
    await session.release();
  }
});
