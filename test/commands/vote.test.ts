import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../commands/index.ts';
import { endVote } from '../../commands/end-vote.ts';
import { voteOnRequestSchema, voteRequestSchema } from '../../src/request.ts';
import { SHELF_LIMITS } from '../../src/shelf/shelves.ts';
import type { ShelfOwner } from '../../src/shelf/owner.ts';
import { type Answer, isAboutBook } from '../../src/answers/answer.ts';
import { coverHuesRequest, realServices } from '../services/test-services.ts';
import { someVote } from '../votes/some-vote.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';
const HELD = {
  platform: 'discord',
  server: 'S1',
  channel: 'C1',
  by: 'U1',
  shelf: 'discord:S1:channel:C1',
  shelves: ['discord::person:U1'],
};

const services = realServices();
afterAll(async () => {
  await services.close();
});

async function answerOn(title: string): Promise<string> {
  const { followUps } = await answer(coverHuesRequest({ blurb: BLURB, title }), services);
  return followUps[0]!.request.answer;
}

const ask = (fields: object) =>
  answer(voteOnRequestSchema.parse({ command: 'vote-on', held: HELD, ...fields }), services);

describe('a vote on an answer', () => {
  it('takes the palette that is shown first, and the next ones, and keeps nothing of the blurb', async () => {
    const reply = await ask({ answer: await answerOn('The Salt House'), variant: 1 });
    expect(reply.headline).toBe('Which colours shall the cover wear?');
    expect(reply.vote!.entries).toHaveLength(3);
    const shown = new Set(reply.vote!.entries.map(({ palette }) => JSON.stringify(palette)));
    expect(shown.size).toBe(3);
    expect(reply.pictures[0]!.alt).toMatch(/^Put to the vote: 1\. /u);
    const vote = await services.votes.find(reply.vote!.id);
    expect(vote!.entries[0]!.shown.variant).toBe(1);
    expect(JSON.stringify(vote)).not.toContain('harbour');
  });

  it('calls palettes as people call their colours, and tells those apart that are called the same', async () => {
    const kept = (await services.answers.find(await answerOn('The Salt House'))) as Answer;
    const palettes = ['#b22222', '#b62828', '#4169e1'].map((hex, at) => [
      { name: 'black', hex: '#0b0b0d', role: 'ground' as const },
      { name: at < 2 ? 'firebrick' : 'royalblue', hex, role: 'main' as const },
      { name: 'ivory', hex: '#f4efe1', role: 'ink' as const },
    ]);
    const { reading } = kept;
    const covers = { ...reading.covers!, palettes };
    const id = await services.answers.keep({ ...kept, reading: { ...reading, covers } });
    const { vote } = await ask({ answer: id, question: ' Welche? ', locale: 'de' });
    expect(vote!.question).toBe('Welche?');
    expect(vote!.entries.map(({ label }) => label)).toEqual([
      'Schwarz, kräftiges Rot #b22222',
      'Schwarz, kräftiges Rot #b62828',
      'Schwarz, kräftiges Blau',
    ]);
    expect(vote!.entries[2]!.palette.map(({ said }) => said.short)).toEqual([
      'Schwarz',
      'kräftiges Blau',
      'Elfenbein',
    ]);
  });

  it('is not held where there is no channel', async () => {
    const requests = [
      voteOnRequestSchema.parse({ command: 'vote-on', answer: await answerOn('Ash') }),
      voteRequestSchema.parse({ command: 'vote', entries: [{ name: 'Ash' }, { name: 'Birch' }] }),
    ];
    for (const request of requests) {
      const reply = await answer(request, services);
      expect(reply.headline).toBe('A vote needs a channel of a chat, where others take part.');
      expect(reply.vote).toBeUndefined();
    }
  });

  it('says that an answer is gone', async () => {
    await expect(ask({ answer: 'AAAAAAAAAAAAAAAA' })).rejects.toMatchObject({ code: 'ANSWER_GONE' });
  });
});

describe('the end of a vote', () => {
  const owner = 'slack:T1:channel:C1' as ShelfOwner;
  const endedVote = async (shelf: string = owner) => {
    const id = await answerOn('The Salt House');
    const vote = someVote(2);
    const entries = vote.entries.map((entry) => ({ ...entry, answer: id }));
    return services.votes.open({ ...vote, shelf, entries });
  };

  it('puts the winner on the shelf once, however often it is told, without what was quoted of the blurb', async () => {
    const vote = await endedVote();
    const first = await endVote(vote, [2, 5], services);
    expect(await endVote(vote, [2, 5], services)).toEqual(first);
    const { cards } = await services.shelves.list(owner);
    expect(cards.map(({ name }) => name)).toEqual(['Palette 2']);
    const entry = await services.shelves.get(owner, 'Palette 2');
    expect(isAboutBook(entry!.answer) && entry!.answer.reasons.every(({ words }) => words.length === 0)).toBe(
      true,
    );
    // Another vote with the same winner is another entry.
    const other = await endedVote();
    expect((await endVote({ ...other, until: other.until + 1 }, [0, 1], services)).join(' ')).toContain(
      '“Palette 2 (2)”',
    );
  });

  it('notes the vote with an entry that is on the shelf already', async () => {
    const vote = await endedVote();
    const name = 'Palette 2';
    const entries = vote.entries.map((entry) => ({ ...entry, from: { shelf: owner, name } }));
    await endVote({ ...vote, entries, question: 'Once more?' }, [0, 1], services);
    expect((await services.shelves.get(owner, name))!.vote).toMatchObject({ question: 'Once more?' });
  });

  it('says that the shelf is full', async () => {
    const full = 'slack:T1:channel:C9' as ShelfOwner;
    const vote = await endedVote(full);
    const kept = await services.answers.find(vote.entries[0]!.answer);
    const entry = { answer: kept, palette: [], by: 'U1', locale: 'en', shown: { top: 5, variant: 0 } };
    for (let at = 0; at < SHELF_LIMITS.entries; at += 1)
      await services.shelves.save(full, { ...entry, name: `${at}` });
    expect((await endVote(vote, [1, 0], services)).at(-1)).toContain('is full');
  });
});
