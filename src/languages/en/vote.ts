import type { VoteWords } from '../say/vote.ts';

/** What is said of a vote in English. */
export const vote: VoteWords = {
  options: {
    question: { name: 'question', description: 'What the vote is about' },
    palette: { name: 'palette', description: 'A palette from a shelf, by its name' },
    hours: { name: 'hours', description: 'How many hours the vote lasts, from 1 to 168; 24 unless you say' },
  },
  usualQuestion: 'Which colours shall the cover wear?',
  rules: {
    poll: 'Each person has one vote, and may change it until the end.',
    buttons: 'Each person has one vote; pressing another button changes it.',
  },
  tie: 'Where several are level, the one listed first wins.',
  cover: (number) => `Cover ${number}`,
  button: (number) => `Vote for ${number}`,
  votes: { one: (count) => `${count} vote`, other: (count) => `${count} votes` },
  ends: 'End of the vote',
  posted: 'The vote is up, and ends by itself.',
  form: {
    shortTitle: 'Put to a vote',
    submit: 'Put to the vote',
    question: 'Question',
    palettes: 'Palettes from a shelf',
    covers: { label: 'Covers', description: 'Pictures of covers; with the palettes, up to 5 to choose from' },
    hours: 'How long',
  },
  lasts: { one: (count) => `${count} hour`, other: (count) => `${count} hours` },
  opening: 'Put to the vote:',
  cast: {
    counted: (name) => `Your vote is for ${name}. To change it, vote for another one.`,
    changed: (name) => `Your vote is now for ${name}.`,
    known: 'A later vote of yours counts already.',
    over: 'This vote has ended, so nothing changes it any more.',
    gone: 'This vote is no longer kept.',
    elsewhere: 'This vote is held elsewhere: only people of its own channel take part.',
  },
  ended: {
    won: ({ name, votes, of }) => `The vote has ended: ${name} wins, with ${votes} of ${of} votes.`,
    level: ({ name, votes, of, others }) =>
      `The vote has ended: ${name} wins, with ${votes} of ${of} votes, as it was listed before ${others}, with as many.`,
    nobody: 'The vote has ended, and nobody took part.',
  },
  kept: (name) => `The winner is on this channel's shelf as ${name}.`,
  shelfFull: "This channel's shelf is full, so the winner could not be put there.",
  deleted: (question) => `The vote ${question} was deleted, so it has ended without a winner.`,
  byButtons: 'I may not make polls here, so this vote goes by buttons.',
  faults: {
    nowhere: 'A vote needs a channel of a chat, where others take part.',
    alone: 'A vote needs others: ask for it in a channel or a thread, and not here.',
    stranger:
      'I am no member of this channel, so I could not count the votes here. Invite me, and ask once more.',
    unsent: 'The vote could not be posted: I may not write here, or the thread is closed.',
    hours: 'A vote lasts from 1 to 168 hours.',
    tooFew: 'A vote needs two things to choose from at least: palettes from a shelf, or covers.',
    tooMany: (most) => `That is too much to choose from: I put up to ${most} palettes or covers to a vote.`,
    missing: (name) => `There is no ${name} on your shelf, on this channel's, or on everybody's here.`,
    same: (names) => `${names} have the same palette, so nobody could choose between them. Leave one out.`,
  },
};
