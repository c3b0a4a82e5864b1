import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { array, assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEB_LIMITS } from '../../../../src/platforms/web/limits.ts';
import { createMessageLines } from '../../../../src/platforms/web/mcp/message-lines.ts';
import { serveOverStreams } from '../../../../src/platforms/web/mcp/over-streams.ts';
import { createAnswerQueue } from '../../../../src/queue/answer-queue.ts';
import { heldEngine, inMemoryEngine } from '../../../services/in-memory-engine.ts';
import { servicesAround } from '../../../services/test-services.ts';
import { BLURB } from '../web.ts';
import { callOf } from './connect.ts';

/** Streams of a server that is asked in this process. */
function serve(engine = inMemoryEngine()) {
  const services = servicesAround(engine);
  const [input, output, end] = [new PassThrough(), new PassThrough(), new AbortController()];
  const { ask } = createAnswerQueue(services);
  const served = serveOverStreams({ services, ask }, { input, output, end: end.signal }).then(() =>
    output.end(),
  );
  const answers = async () => {
    const said = await text(output);
    await served;
    return said
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return { input, end, answers };
}

const PARAMS = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'x', version: '1' } };
const HELLO = { jsonrpc: '2.0', id: 'hello', method: 'initialize', params: PARAMS };
const QUESTION = callOf('find_comparables', { description: BLURB }, 5);
const lineOf = (sent: unknown) => `${typeof sent === 'string' ? sent : JSON.stringify(sent)}\n`;

describe('lines of messages', () => {
  it('are put together, whatever the pieces are cut like', () => {
    const sizes = array(integer({ min: 1, max: 9 }), { minLength: 1 });
    assert(
      property(array(string({ unit: 'grapheme' })), sizes, (texts, cuts) => {
        const sent = texts.map((each) => each.replaceAll('\n', ' ')).filter(Boolean);
        const bytes = Buffer.from(sent.join('\n'));
        const taken: (string | undefined)[] = [];
        const lines = createMessageLines({ bytes: 1_000 }, (line) => taken.push(line));
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const size = cuts[turn % cuts.length]!;
          lines.add(bytes.subarray(at, at + size));
          at += size;
        }
        lines.end();
        expect(taken).toEqual(sent);
      }),
    );
  });

  it('may have so many bytes, and one more is not kept', () => {
    const taken: (string | undefined)[] = [];
    const lines = createMessageLines({ bytes: 3 }, (line) => taken.push(line));
    for (const piece of ['ab', 'c\nab', 'cd', 'e\nf\n']) lines.add(Buffer.from(piece));
    expect(taken).toEqual(['abc', undefined, 'f']);
  });
});

describe('an assistant on this machine', () => {
  it('is answered what it asked before its input ended', async () => {
    const { engine, asked, release } = heldEngine();
    const { input, answers } = serve(engine);
    input.end([HELLO, QUESTION].map(lineOf).join(''));
    const said = answers();
    await asked;
    release();
    expect(await said).toEqual([
      expect.objectContaining({ id: 'hello' }),
      expect.objectContaining({
        id: 5,
        result: expect.objectContaining({ structuredContent: expect.anything() }),
      }),
    ]);
  });

  it('is heard no more once the program is to end, and still answered', async () => {
    const { engine, asked, release } = heldEngine();
    const { input, end, answers } = serve(engine);
    input.write([HELLO, QUESTION].map(lineOf).join(''));
    const said = answers();
    await asked;
    end.abort();
    input.write(lineOf({ jsonrpc: '2.0', id: 6, method: 'ping' }));
    release();
    expect((await said).map(({ id }) => id)).toEqual(['hello', 5]);
  });

  it('is told what is no message, and may go on', async () => {
    const { input, answers } = serve();
    const lines = ['{', '[]', '{"hello": 1}', '', { jsonrpc: '2.0', id: 2, method: 'ping' }];
    input.end([HELLO, ...lines].map(lineOf).join(''));
    const said = await answers();
    const errors = said.flatMap(({ error }) => (error ? [error as { code: number }] : []));
    expect(errors.map(({ code }) => code)).toEqual([-32_700, -32_600, -32_600]);
    expect(said.map(({ id }) => id)).toEqual(expect.arrayContaining(['hello', 2]));
  });

  it('is told that a message is too long, which is not kept', async () => {
    const { input, answers } = serve();
    const piece = Buffer.alloc(1 << 20, 'x');
    for (let sent = 0; sent <= WEB_LIMITS.uploadBytes; sent += piece.length) input.write(piece);
    input.end(`\n${lineOf(HELLO)}`);
    expect(await answers()).toEqual([
      expect.objectContaining({ error: expect.objectContaining({ code: -32_600 }) }),
      expect.objectContaining({ id: 'hello' }),
    ]);
  });

  it('may take a question back, and the program ends without it', async () => {
    const { engine, asked, release } = heldEngine();
    const { input, answers } = serve(engine);
    const params = { requestId: 5 };
    input.write([HELLO, QUESTION].map(lineOf).join(''));
    const said = answers();
    await asked;
    input.end(lineOf({ jsonrpc: '2.0', method: 'notifications/cancelled', params }));
    expect((await said).map(({ id }) => id)).toEqual(['hello']);
    release();
  });
});
