import type { Readable } from 'node:stream';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { publicFetch } from '../../../attachments/public-fetch.ts';
import type { PlatformContext } from '../../platform.ts';
import { WEB_LIMITS } from '../limits.ts';
import { createCoverSource } from './covers.ts';
import { LineTransport } from './line-transport.ts';
import { createToolServer } from './server.ts';

/** Where messages come from, and where answers go. */
export interface MessageStreams {
  readonly input: Readable;
  readonly output: NodeJS.WritableStream;
  /** Aborted when no more is to be heard. */
  readonly end: AbortSignal;
}

/**
 * Serves one assistant on this machine over standard streams, until the input ends; what was asked by then is answered.
 * Covers may be files.
 */
export async function serveOverStreams(
  { services, ask }: Pick<PlatformContext, 'services' | 'ask'>,
  { input, output, end }: MessageStreams,
): Promise<void> {
  const covers = createCoverSource({ fetch: publicFetch(), readsFiles: true });
  const transport = new LineTransport(input, output);
  const callers = {
    ask,
    covers,
    language: 'en',
    deadline: () => AbortSignal.timeout(WEB_LIMITS.answerMilliseconds),
    logger: services.logger,
  };
  end.addEventListener('abort', transport.finish, { once: true });
  const serving = serveStdio(() => createToolServer(callers), { transport, maxSubscriptions: 0 });
  await transport.closed;
  end.removeEventListener('abort', transport.finish);
  await serving.close();
}
