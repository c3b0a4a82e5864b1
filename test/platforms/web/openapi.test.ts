import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROBLEMS } from '../../../src/platforms/web/problem.ts';
import { coverServices } from '../../covers/cover-services.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { servicesAround } from '../../services/test-services.ts';
import { asForm, asJson, BLURB, webApp } from './web.ts';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<
    string,
    {
      readonly content: Record<string, { readonly schema: object }>;
      readonly headers?: Readonly<Record<string, object>>;
    }
  >;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

/** An address that a path of the document stands for. */
function addressOf(path: string): string {
  return path.replace('{format}', 'ase');
}

const services = coverServices();
const app = webApp(services);
const document = (await (await app.request('/api/openapi.json')).json()) as OpenApi;
const OPERATIONS = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({ path: addressOf(path), method, operation })),
);

/** A schema of the document, as Zod reads JSON Schema. */
function readSchema(schema: object): z.ZodType {
  const { schemas } = document.components;
  const text = JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(text) as z.core.JSONSchema.JSONSchema);
}

/** What a route may answer with a status, or nothing where the document doesn't mention it. */
function documented({ responses }: Operation, status: number, type: string): z.ZodType | undefined {
  const found = responses[status]?.content[type];
  return found && readSchema(found.schema);
}

/** In what an answer differs from what the document says of such; nothing where it is as described. */
async function differs(
  operation: Operation,
  response: Response,
  status: number,
): Promise<string | undefined> {
  if (response.status !== status) return `status ${response.status} in place of ${status}`;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = documented(operation, status, type);
  if (schema === undefined) return `${status} as ${type} is not in the document`;
  if (!type.endsWith('json')) return undefined;
  const body: unknown = await response.json();
  if (status !== 200 && (type !== 'application/problem+json' || !isProblem(body, status))) {
    return `${JSON.stringify(body)} as ${type} is no problem`;
  }
  return schema.safeParse(body).error?.message;
}

function isProblem(body: unknown, status: number): boolean {
  const { type, status: told } = body as { readonly type: string; readonly status: number };
  return told === status && type.startsWith('/problems/');
}

let cover: Blob;
beforeAll(async () => {
  cover = new Blob([new Uint8Array(await flat('#800000').png().toBuffer())], { type: 'image/png' });
});
afterAll(() => services.close());

/** A good call of every route. */
const GOOD: Record<string, () => RequestInit> = {
  '/api/hues': () =>
    asJson({
      description: BLURB,
      genres: ['thriller'],
      comparables: ['The Key to Rebecca', 'Nothing Known by Ken Follett', 'qwxzv xwvzq'],
      title: 'Frost',
      top: 3,
      locale: 'de',
      picture: true,
    }),
  '/api/swatch.png': () => asJson({ description: BLURB }),
  '/api/covers': () => asForm({ cover, genres: 'thriller', locale: 'fr', picture: 'true' }),
  '/api/exports/ase': () => asJson({ description: BLURB, genres: 'thriller', title: 'Frost', variant: 1 }),
  '/api/view.png': () => asJson({ description: BLURB, title: 'Frost', theme: 'dark', variant: 1 }),
  '/api/series': () => asJson({ books: [{ description: BLURB }, { description: BLURB, title: 'Two' }] }),
  '/api/genres': () => ({}),
  '/api/titles': () => ({}),
  '/run/predict': () => asJson({ data: [BLURB], fn_index: 0, session_hash: 'x' }),
  '/call/predict': () => asJson({ data: [BLURB] }),
  '/api/predict': () => asJson({ data: [BLURB, 'thriller'] }),
};

/** Calls that are as they should be, with nothing in them. */
const EMPTY: Record<string, RequestInit> = {
  '/api/hues': asJson({ description: ' … ' }),
  '/api/swatch.png': asJson({ description: '' }),
  '/api/exports/ase': asJson({ description: '' }),
  '/api/view.png': asJson({ description: '' }),
  '/api/series': asJson({ books: [{}, {}] }),
  '/api/covers': { method: 'POST', headers: { 'Content-Type': 'image/png' }, body: 'no picture' },
};

describe('the OpenAPI document', () => {
  it('is of version 3.1, and describes every route of the API', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).map(addressOf).toSorted()).toEqual(Object.keys(GOOD).toSorted());
  });

  it.each(OPERATIONS)('says how $method $path answers', async ({ path, operation }) => {
    expect(await differs(operation, await app.request(path, GOOD[path]!()), 200)).toBeUndefined();
  });

  it.each(OPERATIONS)('has good examples of what $method $path takes', async ({ path, operation }) => {
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (!schema) return;
    const { body } = GOOD[path]!();
    const sent: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    expect(readSchema(schema).safeParse(sent).error).toBeUndefined();
    expect(readSchema(schema).safeParse({ description: 5, data: 5 }).success).toBe(false);
  });

  it.each(OPERATIONS)('says how $method $path fails, each way', async ({ path, method, operation }) => {
    const call = GOOD[path]!;
    const broken = webApp(servicesAround(inMemoryEngine()), {
      ask: () => Promise.reject(new Error(BLURB)),
    });
    const failing = method === 'get' ? webApp(withoutModel()) : broken;
    expect(await differs(operation, await failing.request(path, call()), 500)).toBeUndefined();

    const limited = webApp(services, { clients: { proxyHops: 0, rateLimit: 1 } });
    const cost = method === 'get' ? 10 : 1;
    for (let count = 0; count < cost; count++) await limited.request(path, call());
    const refused = await limited.request(path, call());
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await differs(operation, refused, 429)).toBeUndefined();

    const full = await webApp(services, { limits: { requests: 0 } }).request(path, call());
    expect(Number(full.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await differs(operation, full, 503)).toBeUndefined();
    if (method === 'get') return;

    const wrongKind = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' };
    expect(await differs(operation, await app.request(path, wrongKind), 415)).toBeUndefined();
    const large = { ...asJson('{}'), headers: { 'Content-Length': '99999999' } };
    const type = path === '/api/covers' ? 'image/png' : 'application/json';
    const tooLarge = { ...large, headers: { ...large.headers, 'Content-Type': type } };
    expect(await differs(operation, await app.request(path, tooLarge), 413)).toBeUndefined();
    const noForm = {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: 'no form',
    };
    const malformed = path === '/api/covers' ? noForm : asJson('{"description": ');
    expect(await differs(operation, await app.request(path, malformed), 400)).toBeUndefined();
  });

  it.each(Object.entries(EMPTY))('says how %s answers where there is nothing to read', async (path, body) => {
    const { operation } = OPERATIONS.find((each) => each.path === path)!;
    expect(await differs(operation, await app.request(path, body), 422)).toBeUndefined();
  });

  it.each(OPERATIONS)('says that $method $path takes no other method', async ({ path, operation }) => {
    const refused = await app.request(path, { method: 'DELETE' });
    expect(await differs(operation, refused, 405)).toBeUndefined();
    expect(refused.headers.get('allow')).toBeTruthy();
  });

  it.each(OPERATIONS)('names $method $path, and the headers of its problems', ({ operation }) => {
    expect(operation.operationId).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
    expect(OPERATIONS.filter((each) => each.operation.operationId === operation.operationId)).toHaveLength(1);
    const named = Object.entries(operation.responses).flatMap(([status, { headers = {} }]) =>
      Number(status) < 400 ? [] : Object.keys(headers).map((name) => `${status} ${name}`),
    );
    expect(named).toEqual(expect.arrayContaining(['405 Allow', '429 Retry-After', '503 Retry-After']));
  });

  it('lists the codes of all problems', () => {
    const { Problem } = document.components.schemas as {
      readonly Problem?: { readonly properties: { readonly code: { readonly enum: readonly string[] } } };
    };
    expect(Problem?.properties.code.enum).toEqual(Object.keys(PROBLEMS));
  });

  it('names problems whose addresses tell what they mean', async () => {
    for (const [code, { status, title }] of Object.entries(PROBLEMS)) {
      const response = await app.request(`/problems/${code}`);
      expect(await response.json()).toEqual({ type: `/problems/${code}`, code, status, title });
    }
    expect((await app.request('/problems/constructor')).status).toBe(404);
  });
});

function withoutModel() {
  return { ...services, hues: () => Promise.reject(new Error('gone')) };
}
