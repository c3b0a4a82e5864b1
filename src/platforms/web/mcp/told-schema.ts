import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { once } from '../../../once.ts';

/**
 * A schema as assistants are told of it, in JSON Schema (draft 2020-12), which is made once. Values pass through it: a tool
 * checks what it is sent by itself, in the API's sentences.
 *
 * @param io whether it says what is sent, where what has a default may be left out, or what comes back
 */
export function toldSchema(schema: z.ZodType, io: 'input' | 'output'): StandardSchemaWithJSON {
  const json = once(() => z.toJSONSchema(schema, { io }) as Record<string, unknown>);
  return {
    '~standard': {
      version: 1,
      vendor: 'coverhues',
      validate: (value) => ({ value }),
      jsonSchema: { input: json, output: json },
    },
  };
}
