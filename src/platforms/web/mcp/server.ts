import { type CallToolResult, McpServer, type ToolAnnotations } from '@modelcontextprotocol/server';
import { CoverhuesError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import { once } from '../../../once.ts';
import { packageVersion } from '../../../package-root.ts';
import { problemOf } from '../explain.ts';
import type { Caller, Tool } from './tool.ts';
import { toldSchema } from './told-schema.ts';
import { TOOLS } from './tools/index.ts';

/** Who calls, but for the signal of a single call. */
export interface Callers extends Omit<Caller, 'signal'> {
  /** Aborted when a call that begins now has taken too long, or when its caller has gone. */
  readonly deadline: () => AbortSignal;
  readonly logger: Logger;
}

const INSTRUCTIONS =
  'Tells from a book’s description which colours covers of such books wear, from an index of real covers, and reads covers. Figures are shares from 0 to 1 and calibrated probabilities; colours are sRGB. Descriptions are read in English and neither logged nor kept.';

/** The tools as they are told, made when the first asks. */
const told = once(() =>
  TOOLS.map((tool) => ({
    tool,
    inputSchema: toldSchema(tool.input, 'input'),
    outputSchema: toldSchema(tool.output, 'output'),
  })),
);

/** A server with every tool, for one request or one connection: it holds nothing else. */
export function createToolServer(callers: Callers): McpServer {
  const server = new McpServer(
    { name: 'coverhues', title: 'coverhues', version: packageVersion() },
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  );
  for (const { tool, inputSchema, outputSchema } of told()) {
    const { name, title, description } = tool;
    const config = { title, description, inputSchema, outputSchema, annotations: annotationsOf(tool) };
    server.registerTool(name, config, (sent, { mcpReq }) => {
      const signal = AbortSignal.any([callers.deadline(), mcpReq.signal]);
      return call(tool, sent, { ...callers, signal });
    });
  }
  return server;
}

/** Nothing is changed by any tool, and the same question has the same answer. */
function annotationsOf({ title, fetches }: Tool): ToolAnnotations {
  return {
    title,
    readOnlyHint: true,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: fetches,
  };
}

/** What a tool answers, or what was wrong, in a sentence. */
async function call(tool: Tool, sent: unknown, caller: Caller & Callers): Promise<CallToolResult> {
  try {
    const { figures, content } = await tool.answer(sent, caller);
    return { content: [...content], structuredContent: figures };
  } catch (error) {
    return { content: [{ type: 'text', text: sayFault(error, caller) }], isError: true };
  }
}

function sayFault(error: unknown, { signal, logger }: Caller & Callers): string {
  if (error instanceof CoverhuesError && error.code !== 'TOO_BUSY') return error.message;
  const { detail, errors = [] } = problemOf(error, { signal, logger }).problem;
  const others = errors.slice(1).map((part) => `${part.pointer}: ${part.detail}.`);
  return [detail, ...others].join('\n');
}
