import { sayMissing } from './tools.ts';

/** Has the last line of a run say what was skipped for want of a program; nothing where all are there. */
export default function setUp(): () => void {
  return () => {
    const missing = sayMissing();
    if (missing !== undefined) process.stdout.write(`\n${missing}\n`);
  };
}
