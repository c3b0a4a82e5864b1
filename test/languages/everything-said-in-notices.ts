import type { NoticeFacts, Sentences } from '../../src/languages/index.ts';

const FACTS: readonly NoticeFacts[] = [
  {
    discord: false,
    slack: false,
    shared: false,
    pageAnswers: 0,
    days: { answer: 30, shelf: 400 },
    version: '1.2.3',
  },
  {
    discord: false,
    slack: false,
    shared: false,
    pageAnswers: 1000,
    days: { answer: 30, shelf: 400 },
    version: '1.2.3',
  },
  {
    operator: 'Ash & Birch',
    contact: 'help@hues.example',
    country: 'DE',
    discord: true,
    slack: true,
    shared: true,
    pageAnswers: 1000,
    days: { answer: 30, shelf: 400 },
    version: '1.2.3',
  },
];

const isCommand = (line: string) => line.startsWith('/');

/** Everything that the pages on the bot itself say in a language, by paths; lines that begin with a command with the labels. */
export function noticesSaid({ notices }: Sentences): Record<string, readonly string[]> {
  const parts = FACTS.flatMap((facts) => Object.values(notices.pages(facts)).flat());
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  const operators = FACTS.map((facts) => notices.operator(facts));
  return {
    'notices.pages': paragraphs.filter((line) => !isCommand(line)),
    'notices.operator': [
      ...operators.map(({ heading }) => heading),
      ...operators.map(({ unnamed }) => unnamed),
      ...operators.flatMap(({ pairs }) => pairs.map(([label]) => label)),
      ...parts.map(({ heading }) => heading),
      ...paragraphs.filter(isCommand),
    ],
  };
}

/** Paths of what the pages on the bot itself say in whole sentences. */
export function isNoticeSentence(path: string): boolean {
  return /^notices\.(?:pages|onTheWay|answerDeleted)$/.test(path);
}
