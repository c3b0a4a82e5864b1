import { Client } from '@gradio/client';
import { client as connectOld } from 'gradio-client-0.2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEB_LIMITS } from '../../../src/platforms/web/limits.ts';
import type { RunningWeb } from '../../../src/platforms/web/start.ts';
import { realServices } from '../../services/test-services.ts';
import { asJson, BLURB, openWeb } from './web.ts';

interface Label {
  readonly label: string;
  readonly confidences: readonly { readonly label: string; readonly confidence: number }[];
}

/** What every version of Gradio's client offers. */
interface GradioClient {
  readonly predict: (endpoint: string | number, data: unknown[]) => Promise<unknown>;
}

const services = realServices();
let web: RunningWeb;
beforeAll(async () => {
  web = await openWeb(services);
});
afterAll(async () => {
  await web.stop();
  await services.close();
});

/** What the plain call answers. */
async function expected(...data: unknown[]): Promise<unknown> {
  const response = await fetch(`${web.address}/run/predict`, asJson({ data }));
  return ((await response.json()) as { readonly data: unknown }).data;
}

const CLIENTS: readonly (readonly [string, () => Promise<GradioClient>])[] = [
  ['2.7', () => Client.connect(web.address)],
  ['0.2', () => connectOld(web.address, {})],
];

describe.each(CLIENTS)('Gradio’s own client, version %s', (_, connect) => {
  it('connects, and predicts by the function’s name and by its number', async () => {
    const gradio = await connect();
    const answer = await expected(BLURB);
    expect(await gradio.predict('/predict', [BLURB])).toMatchObject({ data: answer });
    expect(await gradio.predict(0, [BLURB])).toMatchObject({ data: answer });
  });

  it('takes genres beside the description', async () => {
    const gradio = await connect();
    const answer = await expected(BLURB, 'romance');
    expect(answer).not.toEqual(await expected(BLURB));
    expect(await gradio.predict('/predict', [BLURB, 'romance'])).toMatchObject({ data: answer });
  });

  it('is told what is wrong', async () => {
    const gradio = await connect();
    await expect(gradio.predict('/predict', [BLURB, 5])).rejects.toMatchObject({
      message: expect.stringMatching(/^\/data\/1: /),
      stage: 'error',
    });
  });
});

describe('the newest of Gradio’s clients', () => {
  it('calls by the names of what is taken, and lists them', async () => {
    const gradio = await Client.connect(web.address);
    expect(await gradio.predict('/predict', { description: BLURB, genres: 'romance' })).toMatchObject({
      data: await expected(BLURB, 'romance'),
    });
    expect(await gradio.view_api()).toMatchObject({
      named_endpoints: {
        '/predict': {
          parameters: [{ type: 'string' }, { type: 'string' }],
          returns: [{ component: 'Label' }],
        },
      },
    });
  });
});

const call = (body: unknown) => fetch(`${web.address}/call/predict`, asJson(body));

describe('a call that is fetched as events', () => {
  it('is answered by one event, once', async () => {
    const { event_id } = (await (await call({ data: [BLURB] })).json()) as { readonly event_id: string };
    const fetched = await fetch(`${web.address}/call/predict/${event_id}`);
    expect(fetched.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const [, data = ''] = /^event: complete\ndata: (.*)\n\n$/.exec(await fetched.text()) ?? [];
    const [label] = JSON.parse(data) as readonly Label[];
    expect([label]).toEqual(await expected(BLURB));
    expect(label?.confidences).toHaveLength(WEB_LIMITS.confidences);
    expect((await fetch(`${web.address}/call/predict/${event_id}`)).status).toBe(404);
  });

  it('says at once what is wrong with it', async () => {
    const response = await call({ data: 5 });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid-request', error: expect.any(String) });
  });
});
