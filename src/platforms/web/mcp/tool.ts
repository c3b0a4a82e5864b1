import type { ContentBlock } from '@modelcontextprotocol/server';
import type { z } from 'zod';
import type { Ask } from '../../../queue/answer-queue.ts';
import { invalid } from '../api/invalid.ts';
import type { CoverSource } from './covers.ts';

/** Who calls a tool, and what answers. */
export interface Caller {
  readonly ask: Ask;
  /** Where covers come from that a call names. */
  readonly covers: CoverSource;
  /** BCP 47 tag of the language to answer in, where a call names none. */
  readonly language: string;
  /** Aborted when the caller has gone, or when the answer has taken too long. */
  readonly signal: AbortSignal;
}

/** What a tool answers. */
export interface ToolAnswer<Figures = Record<string, unknown>> {
  /** For programs. */
  readonly figures: Figures;
  /** For people, and for models that read what people do: text, pictures, files. */
  readonly content: readonly ContentBlock[];
}

/** Something that an assistant can have done. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Whether a call can name an address, from which something is then fetched. */
  readonly fetches: boolean;
  /** @throws {ProblemError} and whatever else ends a request */
  answer(sent: unknown, caller: Caller): Promise<ToolAnswer>;
}

interface TypedTool<Input extends z.ZodType, Output extends z.ZodType> extends Omit<
  Tool,
  'input' | 'output' | 'answer'
> {
  readonly input: Input;
  readonly output: Output;
  readonly answer: (
    sent: z.output<Input>,
    caller: Caller,
  ) => Promise<ToolAnswer<z.input<Output> & Record<string, unknown>>>;
}

/** A tool that checks what it is sent, as the API checks a body, and says what is wrong with it. */
export function defineTool<Input extends z.ZodType, Output extends z.ZodType>(
  tool: TypedTool<Input, Output>,
): Tool {
  return {
    ...tool,
    answer(sent, caller) {
      const parsed = tool.input.safeParse(sent);
      if (!parsed.success) throw invalid(parsed.error.issues);
      return tool.answer(parsed.data, caller);
    },
  };
}
