import type { Problem, ProblemError } from '../problem.ts';

/** Codes of JSON-RPC 2.0 (section 5.1), and one of those that servers give a meaning of their own. */
export const RPC = {
  parseError: -32_700,
  invalidRequest: -32_600,
  internalError: -32_603,
  serverError: -32_000,
} as const;

/** An error of JSON-RPC about a message that wasn't answered, and whose id is not known. */
export interface RpcError {
  readonly jsonrpc: '2.0';
  readonly id: null;
  readonly error: { readonly code: number; readonly message: string; readonly data?: Problem };
}

/** Says that a message isn't answered, and why; its id is not known. */
export function rpcError(code: number, message: string): RpcError {
  return { jsonrpc: '2.0', id: null, error: { code, message } };
}

/** What ended a request, as clients of the Model Context Protocol read it. */
export function toRpcError({ problem, cause }: ProblemError): RpcError {
  const code = cause instanceof SyntaxError ? RPC.parseError : codeOf(problem);
  return { jsonrpc: '2.0', id: null, error: { code, message: problem.detail, data: problem } };
}

function codeOf({ code }: Problem): number {
  if (code === 'invalid-request') return RPC.invalidRequest;
  return code === 'internal-error' ? RPC.internalError : RPC.serverError;
}
