import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { type Callers, createToolServer } from './server.ts';

/**
 * Answers one message of the Model Context Protocol as one JSON body, without a session: a server is made for it, and
 * nothing is held afterwards. Knows the revisions that begin with a handshake (2025) and those that don't (2026).
 *
 * @param body the request's body, parsed
 */
export async function answerOverHttp(request: Request, body: unknown, callers: Callers): Promise<Response> {
  if (!(await isLegacyRequest(request, body))) {
    // The list of tools never changes, so there is nothing to subscribe to.
    const handler = createMcpHandler(() => createToolServer(callers), {
      legacy: 'reject',
      maxSubscriptions: 0,
    });
    return handler.fetch(request, { parsedBody: body });
  }
  const server = createToolServer(callers);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: body });
  } finally {
    await server.close();
  }
}
