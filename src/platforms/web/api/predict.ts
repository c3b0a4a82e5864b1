import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { RankedHue } from '../../../hues/reading.ts';
import { type CoverHuesRequest, coverHuesRequestSchema } from '../../../request.ts';
import type { WebContext, WebEnv } from '../context.ts';
import { JSON_BODY, takes } from '../guards/body.ts';
import { WEB_LIMITS } from '../limits.ts';
import { GRADIO_CONFIG, GRADIO_INFO } from './gradio-config.ts';
import { createGradioEvents } from './gradio-events.ts';
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

type Call = z.output<typeof callSchema>;

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

/** What `/call/predict` gives a caller to fetch the answer with. */
const eventSchema = z
  .object({ event_id: z.string().describe('To be fetched once, within a minute.') })
  .openapi('GradioEvent');

const callRoute = createRoute({
  method: 'post',
  path: '/call/predict',
  operationId: 'callPredict',
  summary: 'The same, to be fetched as an event stream from /call/predict/{event_id}',
  middleware: takes(JSON_BODY),
  request: { body: { required: true, ...json(callSchema, 'A call.') } },
  responses: {
    200: json(eventSchema, 'Where the answer is.'),
    ...problems(...QUESTION_PROBLEMS),
  },
});

/** Routes that answer as the earlier project's Gradio app did, and what Gradio's own clients ask for first. */
export function predictRoutes(api: OpenAPIHono<WebEnv>, { ask }: WebContext): void {
  const predict = async ({ data: [text, genres] }: Call, c: Context<WebEnv>) =>
    labelOf((await ask(askForLabel(text, genres), c.get('signal'), c.get('client'))).hues);
  let calls = 0;
  let seconds = 0;
  for (const path of ['/run/predict', '/api/predict'] as const) {
    api.openapi(predictRoute(path), async (c) => {
      const start = performance.now();
      const label = await predict(c.req.valid('json'), c);
      const duration = (performance.now() - start) / 1000;
      calls += 1;
      seconds += duration;
      const average_duration = seconds / calls;
      return c.json({ data: [label], is_generating: false as const, duration, average_duration }, 200);
    });
  }
  const events = createGradioEvents();
  api.openapi(callRoute, async (c) => {
    const label = await predict(c.req.valid('json'), c);
    return c.json({ event_id: events.keep([label]) }, 200);
  });
  api.get('/call/predict/:event', (c) => {
    const event = events.take(c.req.param('event'));
    return event === undefined ? c.notFound() : c.body(event, 200, EVENT_STREAM);
  });
  api.get('/config', (c) => c.json(GRADIO_CONFIG));
  api.get('/info', (c) => c.json(GRADIO_INFO));
}

const EVENT_STREAM = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store' };

function askForLabel(blurb: string, genres: string | null | undefined): CoverHuesRequest {
  return coverHuesRequestSchema.parse({
    command: 'coverhues',
    blurb,
    genres: genres ?? '',
    top: WEB_LIMITS.confidences,
    picture: false,
    reasons: false,
    keep: false,
  });
}

/**
 * The first hues as a label. A probability says little where a hue is on half of all covers, and the page that calls
 * this shows what reaches 0.5; so a confidence weighs the hue's share on such covers against its share on all.
 */
function labelOf(hues: readonly RankedHue[]) {
  const confidences = hues
    .filter(({ rank }) => rank <= WEB_LIMITS.confidences)
    .map(({ name, lift }) => ({ label: name, confidence: lift / (1 + lift) }))
    .toSorted((a, b) => b.confidence - a.confidence);
  return { label: confidences[0]?.label ?? '', confidences };
}
