import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { coverGenreRequestSchema, viewRequestSchema } from '../../src/request.ts';
import type { FollowUp, Reply } from '../../src/reply.ts';
import { coverServices } from '../covers/cover-services.ts';
import { bands } from '../covers/drawn-covers.ts';
import { coverHuesRequest, realServices } from '../services/test-services.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and the tide keeps giving back what the town wanted drowned.';

const viewOf = ({ followUps }: Reply): FollowUp => followUps.find(({ id }) => id === 'view')!;

describe('the view of a book’s palette', () => {
  const services = realServices();
  let reply: Reply;
  beforeAll(async () => {
    reply = await answer(
      coverHuesRequest({ blurb: BLURB, title: 'The Salt Ledger', picture: false }),
      services,
    );
  });

  it('is offered in the menu, for the asker alone', () => {
    expect(viewOf(reply)).toMatchObject({ group: 'desk', place: 'beside', request: { private: true } });
  });

  it('is a picture with its words, and says what merges and what to do', async () => {
    const view = await answer(viewOf(reply).request, services);
    expect(view.headline).toBe('The palette as others see it');
    expect(view.private).toBe(true);
    const [picture, ...others] = view.pictures;
    expect(others).toEqual([]);
    expect(picture).toMatchObject({ name: 'as-others-see-it.png', width: 1600, height: 1190 });
    for (const { hex } of reply.palette) expect(picture!.alt).toContain(hex);
    expect(view.sight).toEqual(reply.sight);
    expect(view.notes).toHaveLength(3);
    expect(view.notes[0]).toMatch(/^Type on its ground has a contrast of [\d.]+, and [\d.]+ where/);
    const untold = view.notes.slice(1).filter((line) => !reply.advice.includes(line));
    expect(untold.filter((line) => !/^No neighbouring|stands out/.test(line))).toEqual([]);
  });

  it('is of the palette that is shown', async () => {
    const other = await answer(reply.followUps.find(({ id }) => id === 'other')!.request, services);
    const view = await answer(viewOf(other).request, services);
    for (const { hex } of other.palette) expect(view.pictures[0]!.alt).toContain(hex);
  });

  it.each(LANGUAGES)('is said in $locale', async ({ locale, sight }) => {
    const view = await answer({ ...viewOf(reply).request, locale }, services);
    expect(view.headline).toBe(sight.view.headline);
    expect(view.pictures[0]!.alt).toContain(sight.viewPicture.alt.opening);
  });

  it('says that an answer is gone', async () => {
    const request = viewRequestSchema.parse({ command: 'view', answer: 'A'.repeat(16) });
    await expect(answer(request, services)).rejects.toMatchObject({ code: 'ANSWER_GONE' });
  });
});

describe('the view of a cover’s own palette', () => {
  const services = coverServices();
  afterAll(() => services.close());

  it('shows its colours on plain covers, as the picture isn’t kept', async () => {
    const cover = await bands([
      ['#0b0b0d', 0.6],
      ['#b22222', 0.3],
      ['#f4efe1', 0.1],
    ]);
    const request = coverGenreRequestSchema.parse({ command: 'covergenre', cover, picture: false });
    const reply = await answer(request, services);
    const view = await answer(viewOf(reply).request, services);
    for (const { hex } of reply.ownColours) expect(view.pictures[0]!.alt).toContain(hex);
    expect(view.sight).toEqual(reply.sight);
  });
});
