import { z } from '@hono/zod-openapi';
import { PROBLEMS, type ProblemCode } from '../problem.ts';

const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

/** What is wrong with a request (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('Address that tells what the problem means, relative to this server.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened, and what to do.'),
    code: z.enum(PROBLEM_CODES).describe('Stable name of the problem.'),
    reason: z
      .string()
      .optional()
      .describe("Why a picture can't be read, or what is too large, as a stable name."),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .describe('What is wrong with single fields: each as a JSON pointer and a sentence.'),
    error: z.string().optional().describe("The detail once more, where Gradio's clients ask."),
    data: z.array(z.unknown()).max(0).optional().describe("Empty, where Gradio's clients ask."),
  })
  .openapi('Problem');
