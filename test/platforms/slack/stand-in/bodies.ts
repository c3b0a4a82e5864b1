import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Json } from './world.ts';

/** A request's arguments, however they were sent, and its bytes. */
export interface Body {
  readonly args: Json;
  readonly bytes: Buffer;
  readonly type: 'json' | 'form' | 'multipart' | 'other';
}

/** Arguments that are JSON within a form. */
const NESTED = new Set(['blocks', 'view', 'files', 'attachments', 'metadata']);

/** Reads a body: JSON, a form, a form with files (whose only file is then the bytes), or plain bytes. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) {
    return { args: (fromJson(bytes.toString('utf8')) ?? {}) as Json, bytes, type: 'json' };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const args = Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
    return { args: unfold(args), bytes, type: 'form' };
  }
  if (!type.startsWith('multipart/form-data')) return { args: {}, bytes, type: 'other' };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const args: Record<string, string> = {};
  let file = Buffer.alloc(0);
  for (const [name, value] of form) {
    if (typeof value === 'string') args[name] = value;
    else file = Buffer.from(await value.arrayBuffer());
  }
  return { args: unfold(args), bytes: file, type: 'multipart' };
}

/** JSON's value; nothing where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unfold(args: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      NESTED.has(name) ? (fromJson(value) ?? value) : value,
    ]),
  );
}
