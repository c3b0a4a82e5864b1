import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { SentFile } from './world.ts';

/** A request's JSON and files, whether it came as JSON or as a form with `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: SentFile[] }> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  let body: unknown;
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      if (name === 'payload_json') body = JSON.parse(value);
    } else {
      files.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { body, files };
}
