import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { RankedHue } from '../../../hues/reading.ts';
import { coverHuesRequestSchema } from '../../../request.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, takes } from '../guards/body.ts';
import { LIMITS } from '../limits.ts';
import { json, problems, QUESTION_PROBLEMS } from './responses.ts';

/** A call as Gradio's clients make it; what else they send, such as `fn_index`, changes nothing. */
const callSchema = z
  .object({
    data: z
      .tuple([z.string()])
      .rest(z.string().nullable())
      .describe('The description, with or without genres in it; then, if you like, genres.')
      .openapi({ type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 })
      .refine((data) => data.length <= 2, 'Expected a description and, at most, genres'),
  })
  .openapi('GradioCall');

const labelSchema = z
  .object({
    label: z.string().describe('The first hue; empty where there was nothing to read.'),
    confidences: z
      .array(z.object({ label: z.string(), confidence: z.number().min(0).max(1) }))
      .describe(
        'Hues by confidence: of covers with the hue, out of as many of such books as of all books, the share that is of such books. From 0.5 on such covers carry it more often than others.',
      ),
  })
  .openapi('GradioLabel');

const resultSchema = z
  .object({
    data: z.array(labelSchema).length(1),
    is_generating: z.literal(false),
    duration: z.number().describe('Seconds.'),
    average_duration: z.number().describe('Seconds, since the server was started.'),
  })
  .openapi('GradioResult');

const predictRoute = (path: '/run/predict' | '/api/predict') =>
  createRoute({
    method: 'post',
    path,
    operationId: path === '/run/predict' ? 'runPredict' : 'predict',
    summary: 'Hues in the shape of a Gradio label, for clients of such an app',
    middleware: takes(JSON_BODY),
    request: { body: { required: true, ...json(callSchema, 'A call.') } },
    responses: {
      200: json(resultSchema, 'One label.'),
      ...problems(...QUESTION_PROBLEMS),
    },
  });

/** Routes that answer as the earlier project's Gradio app did. */
export function predictRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  let calls = 0;
  let seconds = 0;
  for (const path of ['/run/predict', '/api/predict'] as const) {
    api.openapi(predictRoute(path), async (c) => {
      const start = performance.now();
      const [text, genres] = c.req.valid('json').data;
      const request = coverHuesRequestSchema.parse({
        command: 'coverhues',
        blurb: text,
        genres: genres ?? '',
        top: LIMITS.confidences,
        picture: false,
        reasons: false,
        keep: false,
      });
      const reply = await ask(request, c.get('signal'));
      const duration = (performance.now() - start) / 1000;
      calls += 1;
      seconds += duration;
      return c.json(
        {
          data: [labelOf(reply.hues)],
          is_generating: false as const,
          duration,
          average_duration: seconds / calls,
        },
        200,
      );
    });
  }
}

/**
 * The first hues as a label. A probability says little where a hue is on half of all covers, and the page that calls
 * this shows what reaches 0.5; so a confidence weighs the hue's share on such covers against its share on all.
 */
function labelOf(hues: readonly RankedHue[]) {
  const confidences = hues
    .filter(({ rank }) => rank <= LIMITS.confidences)
    .map(({ name, lift }) => ({ label: name, confidence: lift / (1 + lift) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  return { label: confidences[0]?.label ?? '', confidences };
}
