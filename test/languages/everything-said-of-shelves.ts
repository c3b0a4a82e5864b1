import type { Sentences } from '../../src/languages/index.ts';

const COUNTS = [1, 2, 5, 21];
const DAY = Date.UTC(2026, 10, 3);
const WHOSE = ['mine', 'channel', 'everybody'] as const;
const BLACK = { name: 'black', hex: '#101010' };
const GOLD = { name: 'gold', hex: '#ffd700' };

/** Everything that the functions of a language's words on shelves say, by their paths. */
export function shelvesSaid({ shelf: say }: Sentences): Record<string, readonly string[]> {
  const { compare, faults } = say;
  const placed = (one: typeof BLACK, other: typeof BLACK, score?: number) => [
    { name: 'Ash', colour: { ...one, ...(score !== undefined && { score }) } },
    { name: 'Birch', colour: other },
  ];
  const vote = { votes: 3, of: 7, ended: DAY };
  return {
    'shelf.headline': WHOSE.flatMap((whose) =>
      COUNTS.map((total) => say.headline({ whose, total, page: 1, pages: Math.ceil(total / 10) })),
    ),
    'shelf.entry': ['', 'Ash', 'Sugar & Salt'].map((title) =>
      say.entry({ name: 'Ash', number: 1, colours: [BLACK, GOLD], title, made: DAY }),
    ),
    'shelf.saved': WHOSE.map((whose) => say.saved({ name: 'Ash', whose })),
    'shelf.shown': WHOSE.map((whose) => say.shown({ name: 'Ash', whose, made: DAY })),
    'shelf.won': ['', 'Which one'].map((question) => say.won({ ...vote, question })),
    'shelf.renamed': [say.renamed({ from: 'Ash', to: 'Birch' })],
    'shelf.deleted': [say.deleted('Ash')],
    'shelf.forgotten': [0, ...COUNTS].map((count) => say.forgotten(count)),
    'shelf.forgottenMe': [0, ...COUNTS].flatMap((count) => {
      const { headline, notes } = say.forgottenMe({
        answers: count,
        entries: count,
        ballots: count,
        shared: count,
      });
      return notes.concat(headline);
    }),
    'shelf.faults.long': [faults.long(60)],
    'shelf.faults.taken': [faults.taken('Ash')],
    'shelf.faults.full': [faults.full(100)],
    'shelf.faults.missing': WHOSE.map((whose) => faults.missing({ name: 'Ash', whose })),
    'shelf.faults.refused': [faults.refused('Ash')],
    'shelf.compare.headline': [compare.headline(['Ash', 'Birch'])],
    'shelf.compare.shared': [[], [BLACK], [BLACK, GOLD]].map((colours) => compare.shared(colours)),
    'shelf.compare.grounds': [placed(BLACK, GOLD), placed(BLACK, BLACK)].map((each) => compare.grounds(each)),
    'shelf.compare.mains': [
      placed(BLACK, GOLD, 0.004),
      placed(BLACK, GOLD, 0.47),
      placed(BLACK, BLACK, 0.47),
      placed(BLACK, { ...BLACK, hex: '#050505' }),
    ].map((each) => compare.mains(each)),
    'shelf.compare.contrasts': [4.5, 12.6].map((contrast) =>
      compare.contrasts([
        { name: 'Ash', contrast: 12.6 },
        { name: 'Birch', contrast },
      ]),
    ),
  };
}

/** Paths of what is said of shelves in whole sentences. */
export function isShelfSentence(path: string): boolean {
  return /^shelf\.(?:howToGoOn|saved|shown|won|renamed|deleted|forgotten|forgottenMe|faults\.(?!nothing$).*|compare\.(?:identical|shared|grounds|mains|contrasts)|linked|nobodys|shared\.(?:unreadable|needsScript))$/.test(
    path,
  );
}
