import { PassThrough } from 'node:stream';
import { runTerminal } from '../../../src/platforms/terminal/prompt.ts';
import { vi } from 'vitest';
import { makeFolder } from '../../folders.ts';
import { describeConversation } from '../conversation.contract.ts';

vi.stubEnv('TMPDIR', makeFolder());

describeConversation({
  name: 'the terminal',
  connect(services) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, getColorDepth: () => 1 });
    let said = '';
    output.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = runTerminal(services, { input, output });
    return Promise.resolve({
      say: (text) => void input.write(`${text}\r`),
      heard: () => said,
      async hears(expected) {
        while (!expected.test(said)) {
          await new Promise<void>((resolve) => {
            output.once('data', () => resolve());
          });
        }
        return said;
      },
      cancel() {
        input.write('\u0003');
        return ended;
      },
      async close() {
        input.write('\u0003');
        await ended;
      },
    });
  },
});
