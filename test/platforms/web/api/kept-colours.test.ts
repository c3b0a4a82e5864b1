import { afterAll, describe, expect, it } from 'vitest';
import { realServices } from '../../../services/test-services.ts';
import { asForm, asJson, BLURB, webApp } from '../web.ts';

const services = realServices();
const app = webApp(services);
afterAll(() => services.close());

interface Told {
  readonly notes: readonly string[];
  readonly palette: readonly { readonly role: string; readonly hex: string; readonly kept?: true }[];
  readonly palettes: readonly unknown[];
  readonly kept?: {
    readonly locks: readonly { readonly hex: string }[];
    readonly distances: readonly unknown[];
    readonly rules?: readonly (string | null)[];
  };
}
const answerTo = async (init: RequestInit): Promise<Told> =>
  (await (await app.request('/api/hues', init)).json()) as Told;

describe('POST /api/hues with colours to keep', () => {
  it('answers with a palette that has them, and says how near each palette comes', async () => {
    const { palette, palettes, kept } = await answerTo(
      asJson({ description: BLURB, lock: ['firebrick', '#f3e9d2'] }),
    );
    const marked = palette.filter((colour) => colour.kept).map(({ hex }) => hex);
    expect(marked.toSorted()).toEqual(['#b22222', '#f3e9d2']);
    expect(kept?.locks.map(({ hex }) => hex)).toEqual(['#b22222', '#f3e9d2']);
    expect(kept?.distances).toHaveLength(palettes.length);
  });

  it('tells which palettes follow a rule of colour', async () => {
    const { palettes, kept } = await answerTo(asJson({ description: BLURB, lock: ['#9400d3', '#8000ff'] }));
    expect(kept?.rules).toHaveLength(palettes.length);
    expect(kept?.rules?.at(-1)).toBe('complement');
    expect(kept?.distances.at(-1)).toEqual([]);
  });

  it('rolls, and lets colours change their parts', async () => {
    const first = await answerTo(asJson({ description: BLURB, lock: 'firebrick' }));
    const second = await answerTo(asForm({ description: BLURB, lock: 'firebrick', roll: '2' }));
    const swapped = await answerTo(
      asJson({ description: BLURB, lock: 'firebrick', roll: 2, swap: 'ground main' }),
    );
    expect(second.palette).not.toEqual(first.palette);
    expect(swapped.palette.slice(0, 2).map(({ hex }) => hex)).toEqual(
      second.palette
        .slice(0, 2)
        .map(({ hex }) => hex)
        .toReversed(),
    );
  });

  it('answers as ever where nothing is a colour, and says so', async () => {
    const { notes, kept } = await answerTo(asJson({ description: BLURB, lock: 'qwxzv' }));
    expect(notes[0]).toContain('“qwxzv” is no colour that I know.');
    expect(kept).toBeUndefined();
  });

  it.each([0, 21, 1.5])('refuses roll %s', async (roll) => {
    expect((await app.request('/api/hues', asJson({ description: BLURB, roll }))).status).toBe(400);
  });
});
