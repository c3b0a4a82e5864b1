import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { ANSWER_DAYS } from '../../src/answers/answers.ts';
import { AnswerGoneError } from '../../src/errors.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import { requestSchema } from '../../src/request.ts';
import type { Reply } from '../../src/reply.ts';
import { personsShelf } from '../../src/shelf/owner.ts';
import { createServices, type Services } from '../../src/services.ts';
import { readSettings } from '../../src/settings.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { coverServices } from '../covers/cover-services.ts';
import { bands } from '../covers/drawn-covers.ts';
import { realServices } from '../services/test-services.ts';

const BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking. For fans of Agatha Christie.';
const SWEET =
  'Two bakers fall in love over a summer of weddings by the sea, and a secret recipe brings them together.';
const { shelf: say } = sentencesFor('en');
const shelf = { owner: personsShelf({ platform: 'test' }, '1'), by: '1' };

let engines: Services;
let services: Services;
let time = Date.UTC(2026, 0, 1);
beforeAll(() => {
  engines = realServices();
  const store = createMemoryStore(() => time);
  services = { ...createServices(readSettings({}), engines.logger, store), hues: () => engines.hues() };
});
afterAll(() => engines.close());

const ask = (request: object): Promise<Reply> => answer(requestSchema.parse(request), services);
const idOf = ({ followUps }: Reply): string => followUps[0]!.request.answer;
const save = (asked: Reply, name: string) => ask({ command: 'save', answer: idOf(asked), shelf, name });
const onShelf = (action: string, more: object = {}) => ask({ command: 'shelf', action, shelf, ...more });

describe('a saved answer', () => {
  it('is shown as it was when it was saved, long after the answer itself is gone, without its quotations', async () => {
    const asked = await ask({ command: 'coverhues', blurb: BLURB, title: 'Harbour', top: 8, variant: 1 });
    const saving = { command: 'save', answer: idOf(asked), top: 8, variant: 1, shelf };
    expect((await ask(saving)).headline).toBe(say.saved({ name: 'Harbour', whose: 'mine' }));
    time += (ANSWER_DAYS + 1) * 86_400_000;
    await expect(ask(saving)).rejects.toBeInstanceOf(AnswerGoneError);
    const shown = await onShelf('show', { name: 'harbour' });
    expect(shown.palette).toEqual(asked.palette);
    expect(shown.hues.map(({ hex, role }) => [hex, role])).toEqual(
      asked.hues.map(({ hex, role }) => [hex, role]),
    );
    expect(shown.pictures).toHaveLength(1);
    const why = await ask({ ...shown.followUps.find(({ id }) => id === 'why')!.request });
    expect(JSON.stringify([shown.notes, why.hues])).not.toMatch(/detective|harbour town|sister|Christie/u);
    expect(why.hues[0]!.reason).not.toBe('');
  });

  it('may be of a cover alone, and is compared with one of a book', async () => {
    const covers = { ...coverServices(), shelves: services.shelves, answers: services.answers };
    const picture = await bands([
      ['#101010', 0.7],
      ['#b22222', 0.2],
      ['#f4efe1', 0.1],
    ]);
    const seen = await answer(requestSchema.parse({ command: 'covergenre', cover: picture }), covers);
    expect((await save(seen, '')).headline).toBe(say.saved({ name: say.untitled, whose: 'mine' }));
    await save(await ask({ command: 'coverhues', blurb: SWEET, title: 'Sugar' }), 'Sugar');
    const compared = await onShelf('compare', { name: say.untitled, other: 'sugar' });
    expect(compared.headline).toBe(say.compare.headline([say.untitled, 'Sugar']));
    expect(compared.notes.join(' ')).toMatch(
      /“Palette” stands on black\. “Sugar” stands on .*The main colour of “Palette” is .*The main colour of “Sugar” is .*Of covers of such books, .*The type of “Palette” reads at /u,
    );
    expect(compared.pictures[0]!.alt).toMatch(/^Two palettes side by side: Palette: ground black #101010, /u);
    const silent = await onShelf('compare', { name: say.untitled, other: 'sugar', picture: false });
    expect(silent.pictures).toEqual([]);
    const shown = await answer(
      requestSchema.parse({ command: 'shelf', action: 'show', shelf, name: say.untitled }),
      covers,
    );
    expect(shown.headline).toBe(seen.headline);
    expect(shown.ownColours).toEqual(seen.ownColours);
  });

  it('tells of a vote that it won', async () => {
    await save(await ask({ command: 'coverhues', blurb: SWEET }), 'Winner');
    await services.shelves.noteVote(shelf.owner, 'winner', {
      question: 'Which cover?',
      askedBy: '2',
      ended: Date.UTC(2026, 10, 3),
      tally: [
        { label: 'Winner', votes: 4 },
        { label: 'Other', votes: 1 },
      ],
      differed: ['“Winner” stands on ivory.'],
    });
    const { notes } = await onShelf('show', { name: 'Winner' });
    expect(notes[1]).toBe(
      'It won the vote on “Which cover?” that ended on 3 November 2026, with 4 of 5 votes.',
    );
    expect(notes[2]).toBe('“Winner” stands on ivory.');
  });

  it.each([
    ['   \u200b', say.faults.empty],
    ['e'.repeat(61), say.faults.long(60)],
  ])('needs a fit name: %j', async (other, sentence) => {
    await save(await ask({ command: 'coverhues', blurb: SWEET }), 'Fit');
    expect((await onShelf('rename', { name: 'fit', other })).headline).toBe(sentence);
    expect(await services.shelves.names(shelf.owner)).toContain('Fit');
    await onShelf('delete', { name: 'fit' });
  });

  it('belongs to somebody', async () => {
    const asked = await ask({ command: 'coverhues', blurb: SWEET });
    expect((await ask({ command: 'save', answer: idOf(asked) })).headline).toBe(say.nobodys);
  });

  it.each(['show', 'compare', 'rename', 'delete'])('needs a name to %s it by', async (action) => {
    const named = action === 'show' || action === 'delete' ? {} : { other: 'Elm' };
    expect((await onShelf(action, named)).headline).toBe(say.faults.empty);
  });

  it('is not forgotten from a shelf that is others’, too', async () => {
    const reply = await onShelf('forget', { shelf: { ...shelf, whose: 'channel', mayTidy: true } });
    expect(reply.headline).toContain('only who saved it');
    expect((await services.shelves.list(shelf.owner)).total).toBeGreaterThan(0);
  });

  it('may be called “me”, and is then all that “forget me” forgets', async () => {
    await save(await ask({ command: 'coverhues', blurb: SWEET }), 'Me');
    const { total } = await services.shelves.list(shelf.owner);
    expect((await onShelf('forget-me', { name: 'me' })).headline).toBe(say.deleted('Me'));
    expect((await services.shelves.list(shelf.owner)).total).toBe(total - 1);
    await onShelf('forget-me', { name: 'me' });
    expect((await services.shelves.list(shelf.owner)).total).toBe(0);
  });
});
