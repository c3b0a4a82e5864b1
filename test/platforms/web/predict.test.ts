import { afterAll, describe, expect, it } from 'vitest';
import { realServices } from '../../services/test-services.ts';
import { asJson, BLURB, webApp } from './web.ts';

const services = realServices();
const app = webApp(services);
afterAll(() => services.close());

interface Prediction {
  readonly data: readonly [
    {
      readonly label: string;
      readonly confidences: readonly { readonly label: string; readonly confidence: number }[];
    },
  ];
  readonly duration: number;
  readonly average_duration: number;
}

async function predict(data: unknown, path = '/run/predict'): Promise<Prediction> {
  const response = await app.request(path, asJson({ data }));
  expect(response.status).toBe(200);
  return (await response.json()) as Prediction;
}

/** What the earlier project's page shows: the labels that reach 0.5, in their order. */
function shown({ data: [output] }: Prediction): string[] {
  return output.confidences.filter(({ confidence }) => confidence >= 0.5).map(({ label }) => label);
}

describe('Gradio’s predict', () => {
  it('answers with ten labels by confidence, of which the first is the label', async () => {
    const { data, duration, average_duration } = await predict([BLURB]);
    const [{ label, confidences }] = data;
    expect(confidences).toHaveLength(10);
    expect(label).toBe(confidences[0]?.label);
    const values = confidences.map(({ confidence }) => confidence);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(duration).toBeGreaterThan(0);
    expect(average_duration).toBeGreaterThan(0);
  });

  it('is the same at both addresses', async () => {
    expect((await predict([BLURB])).data).toEqual((await predict([BLURB], '/api/predict')).data);
  });

  it('reaches 0.5 for hues that such covers carry more often than others, and for no more', async () => {
    const book = asJson({ description: BLURB, top: 10 });
    const { hues } = (await (await app.request('/api/hues', book)).json()) as {
      hues: { name: string; lift: number }[];
    };
    const above = hues.filter(({ lift }) => lift >= 1).map(({ name }) => name);
    expect(above.length).toBeGreaterThan(2);
    expect(shown(await predict([BLURB])).toSorted()).toEqual(above.toSorted());
  });

  it('shows different hues for different books', async () => {
    const romance = await predict([
      'Two bakers fall in love over one summer by the sea. Romance, small town',
    ]);
    expect(shown(romance)).toContain('pink');
    expect(shown(await predict([BLURB]))).not.toContain('pink');
  });

  it('takes genres as a second item', async () => {
    const [without, withGenres] = [await predict([BLURB]), await predict([BLURB, 'romance'])];
    expect(withGenres.data).not.toEqual(without.data);
    expect((await predict([BLURB, null])).data).toEqual(without.data);
  });

  it('has no labels where there is nothing to read, as the page that asks shows any answer', async () => {
    expect((await predict([''])).data).toEqual([{ label: '', confidences: [] }]);
  });

  it.each([{ data: [] }, { data: [5] }, { data: 'text' }, {}, { data: ['a', 'b', 'c'] }])(
    'says what is wrong with %j',
    async (body) => {
      const response = await app.request('/run/predict', asJson(body));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'invalid-request' });
    },
  );
});
