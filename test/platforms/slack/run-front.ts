import { type FrontPlace, startFront } from './front.ts';

/** A front in a process of its own: `run-front.ts PLACE`, which is JSON. */
const front = await startFront(JSON.parse(process.argv[2] ?? '') as FrontPlace);
process.once('SIGTERM', () => void front.stop());
process.stdout.write('started\n');
