import type { PaletteRule } from '../../palette/rules/rule-palettes.ts';
import type { DeskSentences, KeptTogether, PaletteSource } from './desk-sentences.ts';
import type { Speech } from '../writing/speech.ts';
import { capitalised } from '../writing/writing.ts';

/** How many times as often as usual covers must carry what is kept for it to be worth a figure. */
const NOTABLE_LIFT = 1.25;

/** How many covers of such books must carry what is kept, or would at the usual share, for the two to be compared. */
const TELLING = 10;

/** How many covers carry what is kept, in figures. */
interface SaidCombination {
  readonly such: string;
  readonly carrying: string;
  readonly share: string;
  readonly usual: string;
  readonly times: string;
  /** What they carry: it, both, or all of it. */
  readonly them: string;
  /** That they carry it in the part that is wanted for it, after a space; empty where none is. */
  readonly where: string;
}

/** What a language needs to speak of palettes in which colours are kept. */
export interface DeskWords extends Pick<
  DeskSentences,
  'question' | 'howTo' | 'form' | 'swapped' | 'changed' | 'order'
> {
  readonly kept: DeskSentences['kept'];
  readonly heading: (colours: string) => string;
  readonly keeping: (colours: string) => string;
  /** One of several palettes, and the last of them; `near` where the covers only come near to what is kept. */
  readonly place: (said: { readonly at: string; readonly of: string; readonly them: string }) => string;
  readonly near: (said: { readonly at: string; readonly of: string }) => string;
  /** … and one that follows a rule of colour. */
  readonly byRule: (said: { readonly at: string; readonly of: string; readonly rule: string }) => string;
  readonly rules: Readonly<Record<PaletteRule, string>>;
  readonly last: string;
  /** A ground, with its article, where few of such covers are as light or dark as a whole. */
  readonly against: (said: {
    readonly ground: string;
    readonly whole: string;
    readonly share: string;
  }) => string;
  readonly them: { readonly one: string; readonly two: string; readonly all: string };
  /** In the part that is wanted for one colour, or for some of several. */
  readonly where: { readonly one: string; readonly more: string };
  readonly often: (said: SaidCombination) => string;
  readonly usually: (said: SaidCombination) => string;
  readonly seldom: (said: SaidCombination) => string;
  /** So few that chance alone may make them more or fewer than usual. */
  readonly few: (said: SaidCombination) => string;
  /** None of such books, but of others; and none at all. */
  readonly noneSuch: (said: Omit<SaidCombination, 'share' | 'times'>) => string;
  readonly none: (said: Pick<SaidCombination, 'where'>) => string;
  readonly distances: (list: string) => string;
  readonly distance: (said: { readonly name: string; readonly distance: string }) => string;
  readonly faults: Omit<DeskSentences['faults'], 'unknown' | 'tooMany' | 'noSuchNumber' | 'unread'> & {
    readonly unread: (said: {
      readonly colour: string;
      readonly other: string;
      readonly contrast: string;
    }) => string;
    readonly unknown: (word: string) => string;
    /** Words with `or` between them. */
    readonly didYouMean: (words: string) => string;
    readonly examples: string;
    readonly tooMany: (most: string) => string;
    readonly noSuchNumber: (said: { readonly number: string; readonly colours: string }) => string;
  };
}

/** Says what becomes of a palette in which colours are kept. */
export function sayDesk(words: DeskWords, speech: Speech): DeskSentences {
  const { bracketed, either, list, marks, names, number, quote, share } = speech;
  const { question, howTo, form, swapped, changed, order } = words;
  const { didYouMean, examples, ...faults } = words.faults;
  return {
    question,
    howTo,
    form,
    swapped,
    kept: words.kept,
    changed,
    order,
    heading: (colours) => words.heading(list([...new Set(colours)])),
    keeping: (colours) => words.keeping(list(colours)),
    place: ({ at, of, source, colours }) => [
      sayPlace({ at: number(at), of: number(of), them: sayThem(colours, words) }, source, words),
      ...(at === of && of > 1 ? [words.last] : []),
    ],
    against: ({ lightness, share: part }) =>
      words.against({ ground: names.grounds[lightness], whole: names.wholes[lightness], share: share(part) }),
    combination: (combination, kept) => sayCombination(combination, kept, words, speech),
    distances: (colours) =>
      words.distances(
        list(colours.map(({ name, distance }) => words.distance({ name, distance: number(distance, 2) }))),
      ),
    numbered: ({ number: at, colour, role }) => `${number(at)}${marks.space}${colour}${bracketed(role)}`,
    faults: {
      ...faults,
      unknown: (word, nearest) =>
        [
          faults.unknown(quote(word)),
          nearest.length > 0 ? didYouMean(either(nearest.map(quote))) : examples,
        ].join(marks.space),
      noPart: (word) => faults.noPart(quote(word)),
      lacksPart: (typed) => faults.lacksPart(quote(typed)),
      lacksColour: (typed) => faults.lacksColour(quote(typed)),
      leavesOut: (typed) => faults.leavesOut(quote(typed)),
      unread: (said) => capitalised(faults.unread({ ...said, contrast: number(said.contrast, 1) })),
      alike: (one, other) => capitalised(faults.alike(one, other)),
      inkKept: (colour) => capitalised(faults.inkKept(colour)),
      tooMany: (most) => faults.tooMany(number(most)),
      noSuchNumber: (typed, colours) => faults.noSuchNumber({ number: typed, colours: number(colours) }),
    },
  };
}

function sayPlace(
  place: Parameters<DeskWords['place']>[0],
  source: PaletteSource,
  { byRule, near, place: carrying, rules }: DeskWords,
): string {
  if (source === 'carried') return carrying(place);
  return source === 'near' ? near(place) : byRule({ ...place, rule: rules[source] });
}

function sayCombination(
  { such, carrying, all, carryingOfAll }: Parameters<DeskSentences['combination']>[0],
  { colours, isInParts }: KeptTogether,
  words: DeskWords,
  { marks, number, share, times }: Speech,
): string {
  const them = sayThem(colours, words);
  const where = isInParts ? `${marks.space}${colours === 1 ? words.where.one : words.where.more}` : '';
  if (carryingOfAll === 0) return words.none({ where });
  if (carrying === 0) {
    return words.noneSuch({
      such: number(such),
      carrying: number(carryingOfAll),
      usual: number(all),
      them,
      where,
    });
  }
  const lift = carrying / such / (carryingOfAll / all);
  const said = {
    such: number(such),
    carrying: number(carrying),
    share: share(carrying / such),
    usual: share(carryingOfAll / all),
    times: times(lift),
    them,
    where,
  };
  if (Math.max(carrying, carrying / lift) < TELLING) return words.few(said);
  if (lift >= NOTABLE_LIFT) return words.often(said);
  return lift > 1 / NOTABLE_LIFT ? words.usually(said) : words.seldom(said);
}

/** What covers carry, as a pronoun for so many colours. */
function sayThem(colours: number, { them }: DeskWords): string {
  return [them.one, them.two][colours - 1] ?? them.all;
}
