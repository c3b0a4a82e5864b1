import { type RequestListener, type ServerResponse } from 'node:http';
import sharp from 'sharp';
import { drawCover } from '../../covers/prepare/book-lists.ts';
import { cutOff, respond, startWebServer, type WebServer } from '../web/web-server.ts';

/** A site with covers that behaves as the real world does. */
export interface CoverSite extends WebServer {
  /** How often each path was answered to the last byte with a picture. */
  readonly served: ReadonlyMap<string, number>;
}

interface CoverSiteOptions {
  /** Milliseconds before a cover is sent. */
  readonly delay?: number;
  readonly robots?: string;
}

/**
 * Starts a site until the test has finished. Its covers are `/good/N.jpg`; `/flaky/N.jpg` fails with 500, cuts off or
 * has no time at first; every other folder is named after what is wrong with what lies there.
 */
export async function startCoverSite({ delay = 0, robots }: CoverSiteOptions = {}): Promise<CoverSite> {
  const served = new Map<string, number>();
  const asked = new Map<string, number>();
  const animation = await animated();
  const sendCover = async (path: string, response: ServerResponse): Promise<void> => {
    const bytes = await drawCover(Number(/\d+/.exec(path)?.[0]));
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    response.on('finish', () => served.set(path, (served.get(path) ?? 0) + 1));
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': bytes.length }).end(bytes);
  };
  const wrong: Readonly<Record<string, RequestListener>> = {
    gone: respond(404),
    forbidden: respond(403),
    failing: respond(500),
    cut: cutOff,
    page: respond(200, { 'content-type': 'image/jpeg' }, '<!doctype html><title>Moved</title>'),
    empty: respond(200),
    loop: (request, response) => response.writeHead(302, { location: request.url }).end(),
    animated: respond(200, { 'content-type': 'image/gif' }, animation),
    huge: respond(200, { 'content-type': 'image/jpeg' }, Buffer.alloc(10_000_001, '\xff\xd8\xff', 'latin1')),
    tiny: respond(200, {}, await drawCover(1, 8, 8)),
    damaged: respond(200, {}, (await drawCover(1)).subarray(0, 300)),
  };
  const server = await startWebServer(
    (request, response) => {
      const path = request.url ?? '';
      const [, folder = ''] = path.split('/');
      const times = (asked.get(path) ?? 0) + 1;
      asked.set(path, times);
      const fault = wrong[folder];
      if (fault) fault(request, response);
      else if (folder === 'flaky' && times === 1) flaky(path)(request, response);
      else sendCover(path, response).catch(() => response.destroy());
    },
    robots === undefined ? {} : { robots },
  );
  return { ...server, served };
}

function flaky(path: string): RequestListener {
  const faults = [respond(500), cutOff, respond(429, { 'retry-after': '0' }), respond(503)];
  return faults[Number(/\d+/.exec(path)?.[0]) % faults.length]!;
}

/** Two frames of a GIF. */
async function animated(): Promise<Buffer> {
  return sharp([await drawCover(1), await drawCover(2)], { join: { animated: true } })
    .gif()
    .toBuffer();
}
