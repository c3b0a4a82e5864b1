import type { NewVote, VoteEntry } from '../../src/votes/vote.ts';

/** An entry that is called so. */
export function entryCalled(label: string): VoteEntry {
  return {
    label,
    kind: 'palette',
    palette: [
      { name: 'black', hex: '#0b0b0d', role: 'ground' },
      { name: 'firebrick', hex: '#b22222', role: 'main' },
      { name: 'ivory', hex: '#fffff0', role: 'ink' },
    ],
    answer: 'AAAAAAAAAAAAAAAA',
    shown: { top: 10, variant: 0 },
  };
}

/** A vote on as many entries, for an hour. */
export function someVote(entries = 3): NewVote {
  return {
    question: 'Which one?',
    entries: Array.from({ length: entries }, (_, at) => entryCalled(`Palette ${at + 1}`)),
    askedBy: 'U1',
    place: { platform: 'slack', server: 'T1', channel: 'C1' },
    shelf: 'slack:T1:channel:C1',
    locale: 'en',
    hours: 1,
  };
}
