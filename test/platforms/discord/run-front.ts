import { QUICK, startFront } from './front.ts';

/** A front in a process of its own: `run-front.ts API REDIS_URL`. */
const [api = '', redisUrl = ''] = process.argv.slice(2);
const front = await startFront(api, redisUrl, { timing: QUICK });
process.stdout.write(`${front.platform.notice}\n`);
process.once('SIGTERM', () => void front.stop());
