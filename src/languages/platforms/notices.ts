import type { NoticeFacts, NoticePart, NoticeSentences } from './notice-sentences.ts';
import type { Speech } from '../writing/speech.ts';

type Part<Paragraphs> = { readonly heading: string } & Paragraphs;
type NoticeLines = { readonly lines: readonly string[] };

/** What a language needs for the pages on the bot itself; numbers are as the language writes them. */
export interface NoticeWords extends Pick<
  NoticeSentences,
  'titles' | 'install' | 'onTheWay' | 'deleteAnswer' | 'answerDeleted'
> {
  readonly operator: Part<Readonly<Record<'name' | 'contact' | 'country' | 'unnamed', string>>>;
  readonly about: {
    readonly what: Part<NoticeLines>;
    readonly how: Part<NoticeLines>;
    readonly slack: Part<NoticeLines>;
    readonly discord: Part<NoticeLines>;
    readonly page: Part<NoticeLines>;
  };
  readonly privacy: {
    readonly read: Part<{ readonly lines: readonly string[]; readonly inChats: string }>;
    readonly kept: Part<{
      readonly answers: (days: string) => string;
      /** What is kept of the page's answers, beside those of chats, and where there are none. */
      readonly page: (said: { readonly answers: string; readonly days: string }) => string;
      readonly pageAlone: (said: { readonly answers: string; readonly days: string }) => string;
      readonly pageNothing: string;
      readonly shelf: (days: string) => string;
      readonly votes: string;
      readonly slack: string;
      readonly discord: string;
      readonly heard: string;
      readonly memory: string;
    }>;
    readonly never: Part<NoticeLines & { readonly platforms: string }>;
    readonly deleted: Part<Record<'chats' | 'shared' | 'slack' | 'page' | 'places' | 'asked', string>>;
    readonly version: Part<{ readonly line: (version: string) => string }>;
  };
  readonly terms: readonly Part<NoticeLines>[];
  /** In the terms, where there are chats: that their platforms' own hold, too. */
  readonly platformTerms: Part<NoticeLines>;
  readonly support: {
    readonly help: Part<{ readonly slack: string; readonly discord: string; readonly page: string }>;
    readonly faults: Part<NoticeLines>;
    readonly weakness: Part<NoticeLines>;
  };
}

/** Says what stands on the pages on the bot itself: what is told there of chats only where there are such. */
export function sayNotices(words: NoticeWords, speech: Speech, locale: string): NoticeSentences {
  const { titles, install, onTheWay, deleteAnswer, answerDeleted, operator } = words;
  return {
    titles,
    install,
    onTheWay,
    deleteAnswer,
    answerDeleted,
    description: words.about.what.lines.join(speech.marks.space),
    operator: ({ operator: name, contact, country }) => ({
      heading: operator.heading,
      unnamed: operator.unnamed,
      pairs: [
        ...(name === undefined ? [] : [[operator.name, name] as const]),
        ...(contact === undefined ? [] : [[operator.contact, contact] as const]),
        ...(country === undefined ? [] : [[operator.country, countryIn(locale, country)] as const]),
      ],
    }),
    pages: (facts) => ({
      about: aboutParts(words, facts),
      privacy: privacyParts(words, facts, speech),
      terms: [...words.terms, ...(hasChat(facts) ? [words.platformTerms] : [])].map(plain),
      support: supportParts(words, facts),
    }),
  };
}

function countryIn(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

function hasChat({ discord, slack }: NoticeFacts): boolean {
  return discord || slack;
}

function plain({ heading, lines }: Part<NoticeLines>): NoticePart {
  return { heading, paragraphs: lines };
}

function listed(heading: string, ...lines: readonly (string | false)[]): NoticePart {
  return { heading, paragraphs: lines.filter((line) => line !== false), isList: true };
}

function aboutParts({ about }: NoticeWords, { slack, discord }: NoticeFacts): NoticePart[] {
  return [
    plain(about.what),
    plain(about.how),
    ...(slack ? [listed(about.slack.heading, ...about.slack.lines)] : []),
    ...(discord ? [listed(about.discord.heading, ...about.discord.lines)] : []),
    plain(about.page),
  ];
}

function privacyParts(
  { privacy, onTheWay }: NoticeWords,
  facts: NoticeFacts,
  { number }: Speech,
): NoticePart[] {
  const { read, kept, never, deleted, version } = privacy;
  const { discord, slack, shared, pageAnswers, days } = facts;
  const chats = hasChat(facts);
  const answerDays = number(days.answer);
  const ofPage = chats ? kept.page : kept.pageAlone;
  return [
    {
      heading: read.heading,
      paragraphs: [...read.lines, ...(shared ? [onTheWay] : []), ...(chats ? [read.inChats] : [])],
    },
    listed(
      kept.heading,
      chats && kept.answers(answerDays),
      pageAnswers === 0 ? kept.pageNothing : ofPage({ answers: number(pageAnswers), days: answerDays }),
      chats && kept.shelf(number(days.shelf)),
      chats && kept.votes,
      slack && kept.slack,
      discord && kept.discord,
      chats && kept.heard,
      kept.memory,
    ),
    { heading: never.heading, paragraphs: [...never.lines, ...(chats ? [never.platforms] : [])] },
    listed(
      deleted.heading,
      chats && deleted.chats,
      chats && deleted.shared,
      slack && deleted.slack,
      pageAnswers > 0 && deleted.page,
      chats && deleted.places,
      deleted.asked,
    ),
    { heading: version.heading, paragraphs: [version.line(facts.version)] },
  ];
}

function supportParts({ support }: NoticeWords, { slack, discord }: NoticeFacts): NoticePart[] {
  const { help, faults, weakness } = support;
  return [
    listed(help.heading, slack && help.slack, discord && help.discord, help.page),
    plain(faults),
    plain(weakness),
  ];
}
