import {
  type CallToolResult,
  Client,
  StreamableHTTPClientTransport,
  type VersionNegotiationMode,
} from '@modelcontextprotocol/client';
import type { WebApp } from '../web.ts';

/** Revisions of the protocol that assistants speak: with a handshake, and without one. */
export const REVISIONS: readonly VersionNegotiationMode[] = ['legacy', { pin: '2026-07-28' }];

/** The official client, over HTTP without a port. It checks what tools answer against what was said of it. */
export async function connect(app: WebApp, mode: VersionNegotiationMode = 'legacy'): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
      fetch: async (address, init) => app.request(String(address), init),
    }),
  );
  return client;
}

/** The text of an answer, blocks below each other. */
export function textOf({ content }: Pick<CallToolResult, 'content'>): string {
  return content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n');
}

/** A message as clients of 2025 send it, but for what is told otherwise. */
export function message(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** A call of a tool as a message. */
export function callOf(name: string, sent: object, id = 1): object {
  return { jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: sent } };
}
