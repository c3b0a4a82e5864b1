import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '../../../src/platforms/web/api/problem-schema.ts';
import { logTo } from '../../services/log-lines.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { asJson, webApp } from './web.ts';

const { logger, lines } = logTo();
const app = webApp({ ...servicesAround(inMemoryEngine()), logger });
const PATHS = ['/api/hues', '/run/predict', '/api/predict', '/api/covers', '/'];
const JSON_PATHS = PATHS.slice(0, 3);

/** What is wrong with an answer that is neither a good one nor says properly what is wrong with the request. */
async function faultOf(response: Response): Promise<string | undefined> {
  if (response.status === 200) return undefined;
  if (![400, 413, 415, 422].includes(response.status)) return `status ${response.status}`;
  const type = response.headers.get('content-type');
  // The page says in its form what was wrong with it.
  if (response.status === 422 && type === 'text/html; charset=UTF-8') {
    return (await response.text()).includes('<p class="fault">') ? undefined : 'a page without a fault';
  }
  if (type !== 'application/problem+json') return `a problem of type ${type}`;
  return problemSchema.safeParse(await response.json()).error?.message;
}

const field = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.string(), { maxLength: 5 }),
  fc.jsonValue(),
);
const book = fc.record(
  {
    description: field,
    genres: field,
    comparables: field,
    title: field,
    top: field,
    locale: field,
    theme: field,
  },
  { requiredKeys: [] },
);
const call = fc.record({ data: fc.oneof(fc.array(field, { maxLength: 3 }), fc.jsonValue()) });

describe('the API with bodies that nobody expects', () => {
  it('answers any JSON', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...JSON_PATHS),
        fc.oneof(book, call, fc.jsonValue()),
        async (path, body) => {
          expect(await faultOf(await app.request(path, asJson(body)))).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    ));

  it('answers any bytes of any kind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PATHS),
        fc.constantFrom(
          'application/json',
          'application/json; charset=utf-8',
          'image/png',
          'multipart/form-data; boundary=x',
          'multipart/form-data',
          'application/x-www-form-urlencoded',
          'text/plain',
          '',
          ';',
        ),
        fc.oneof(
          fc.uint8Array({ maxLength: 2000 }),
          fc.string().map((text) => new TextEncoder().encode(`--x\r\n${text}\r\n--x--`)),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        async (path, type, body) => {
          const request = { method: 'POST', headers: { 'Content-Type': type }, body };
          expect(await faultOf(await app.request(path, request))).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    ));

  it('reads a description as no more than text, whatever stands in it', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const description = `zyzzyva ${text} <script>alert(1)</script> __proto__ \0`;
        expect(await faultOf(await app.request('/api/hues', asJson({ description })))).toBeUndefined();
      }),
    ));

  it('draws any title, and says it in a header', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (title) => {
        const titled = { description: 'A detective returns to the harbour town.', title, top: 1 };
        const response = await app.request('/api/swatch.png', asJson(titled));
        expect(response.status).toBe(200);
        expect(decodeURIComponent(response.headers.get('x-alt-text') ?? '')).toContain('#');
      }),
      { numRuns: 20 },
    ));

  it('left no line in the log', () => {
    expect(lines()).toEqual([]);
  });
});
