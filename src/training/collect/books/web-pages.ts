import { decodeText } from '../../../encoding/decode-text.ts';
import { WebError } from '../../../errors.ts';
import { isPassing } from '../web/web-faults.ts';
import { createWebClient, type WebOptions } from '../web/web-client.ts';
import { PageError, type PageSource } from './page-source.ts';

/** Bytes of a page that are read; book pages have about 100 kB. */
const LARGEST_PAGE = 4 * 2 ** 20;

/**
 * Pages from the web, asked for as politely as the client does.
 *
 * @param mediaType what pages must be, e.g. `text/html`
 */
export function webPages(mediaType: string, options: WebOptions): PageSource {
  const client = createWebClient(options);
  return {
    async get(address, validators) {
      const result = await client
        .fetch({ url: address.href, byteLimit: LARGEST_PAGE, accept: mediaType, validators })
        .catch((error: unknown) => {
          if (!(error instanceof WebError)) throw error;
          const detail = error.message.replace(/\.$/u, '');
          const ofServer = isPassing(error) || error.code === 'WEB_HOST_DOWN';
          throw new PageError(error.code, detail, ofServer, { cause: error });
        });
      if (result.kind === 'unchanged') return { unchanged: true };
      if (mediaTypeOf(result.type) !== mediaType) {
        throw new PageError(
          'CONTENT_TYPE',
          `it is ${mediaTypeOf(result.type) || 'nothing'}, not ${mediaType}`,
          false,
        );
      }
      const body = textOf(result.bytes, result.type);
      return { unchanged: false, page: { url: new URL(result.url), body }, validators: result.validators };
    },
    close: () => client.close(),
  };
}

function mediaTypeOf(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** The text of a page, in the encoding that its header names, or else in one that it can be told to be in. */
function textOf(bytes: Buffer, type: string): string {
  const named = /charset="?([\w-]+)/iu.exec(type)?.[1];
  try {
    if (named !== undefined) return new TextDecoder(named).decode(bytes);
  } catch {
    // No encoding has that name.
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'text') return decoded.text;
  throw new PageError('CONTENT_TYPE', 'its text is in no encoding that can be told', false);
}
