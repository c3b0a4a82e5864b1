import type { Sentences } from '../../src/languages/index.ts';

/** Everything that the functions of a language's words on votes say, by their paths. */
export function votesSaid({ vote: say, series: { book } }: Sentences): Record<string, readonly string[]> {
  const names = ['Ash', 'Salz', book({ title: '', number: 2 })];
  const winner = { name: names[0]!, votes: 3, level: [] };
  return {
    'vote.cover': [say.cover(1), say.cover(5)],
    'vote.button': [say.button(1), say.button(5)],
    'vote.votes': [0, 1, 2, 21, 1_000].map((count) => say.votes(count)),
    'vote.lasts': [1, 2, 24, 168].map((hours) => say.lasts(hours)),
    'vote.ends': [say.ends('12.30')],
    'vote.cast.counted': names.map((name) => say.cast.counted(name)),
    'vote.cast.changed': names.map((name) => say.cast.changed(name)),
    'vote.ended': [
      say.ended({ total: 0 }),
      say.ended({ winner, total: 7 }),
      ...[1, 2].map((count) =>
        say.ended({ winner: { ...winner, level: names.slice(1, 1 + count) }, total: 9 }),
      ),
    ],
    'vote.kept': names.map((name) => say.kept(name)),
    'vote.deleted': [say.deleted(say.usualQuestion)],
    'vote.faults.tooMany': [say.faults.tooMany(5)],
    'vote.faults.missing': names.map((name) => say.faults.missing(name)),
    'vote.faults.same': [say.faults.same(names.slice(0, 2))],
  };
}

/** Paths of what is said of votes in whole sentences. */
export function isVoteSentence(path: string): boolean {
  return /^vote\.(?:rules\.|tie|posted|cast\.|ended|deleted|kept|shelfFull|byButtons|faults\.)/.test(path);
}
