import { isUnderOnePercent } from '../answers/comparisons.ts';
import { type Formats, formatsIn } from './formats.ts';
import { quoteWith } from './quote.ts';

/** Forms of what is said of a number, by the plural forms that the language has; `other` stands for those it lacks. */
export type PluralForms<Form> = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> & {
  readonly other: Form;
};

/** Marks between words, with the spaces that belong to them. */
export interface Marks {
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  readonly stop: string;
  readonly brackets: readonly [open: string, close: string];
  /** Between sentences, and between a bracket and a figure. */
  readonly space: string;
}

/** As most languages with Latin letters have them. */
const LATIN_MARKS: Marks = {
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  stop: '.',
  brackets: [' (', ')'],
  space: ' ',
};

/** How a language writes. */
export interface Writing {
  /** BCP 47 tag by which lists and figures are written, where it isn't the language's own. */
  readonly formats?: string;
  /** Quotation marks, with the spaces that belong to them. */
  readonly quotes: readonly [open: string, close: string];
  /** Where they aren't those of most languages with Latin letters. */
  readonly marks?: Partial<Marks>;
  /** Whether a genre takes a small letter within a sentence. */
  readonly hasSmallGenres?: true;
  /** A share that is less than one per cent. */
  readonly under: (onePercent: string) => string;
  /** A share within a sentence, where it isn't the figure alone. */
  readonly share?: (percent: string) => string;
  /** A share that is not quite certain. */
  readonly about: (share: string) => string;
  /** A lift. */
  readonly times: PluralForms<(figure: string) => string>;
}

/** How a language's words and figures are put in its sentences. */
export interface Writer extends Formats {
  readonly marks: Marks;
  /** A person's own words in quotation marks. */
  readonly quote: (words: string) => string;
  /** A share, 0 to 1: within a sentence, in brackets, and where it is not quite certain. */
  readonly share: (value: number) => string;
  readonly figure: (value: number) => string;
  readonly about: (value: number) => string;
  readonly times: (lift: number) => string;
  /** The form that a number takes. */
  readonly form: <Form>(count: number, forms: PluralForms<Form>) => Form;
  /** The same in words, where the form says the number. */
  readonly count: (count: number, forms: PluralForms<(count: string) => string>) => string;
  readonly bracketed: (words: string) => string;
}

/** Makes what writes in a language. */
export function writerIn(locale: string, writing: Writing): Writer {
  const marks = { ...LATIN_MARKS, ...writing.marks };
  const formats = formatsIn(writing.formats ?? locale, marks.semicolon);
  const form = <Form>(count: number, forms: PluralForms<Form>): Form =>
    forms[formats.plural(count)] ?? forms.other;
  const under = (): string => writing.under(formats.percent(0.01));
  const figure = (value: number): string => (isUnderOnePercent(value) ? under() : formats.percent(value));
  const share = (value: number): string =>
    isUnderOnePercent(value) ? under() : (writing.share?.(formats.percent(value)) ?? formats.percent(value));
  return {
    ...formats,
    marks,
    quote: quoteWith(...writing.quotes),
    share,
    figure,
    about: (value) => (isUnderOnePercent(value) ? under() : writing.about(share(value))),
    times: (lift) => form(lift, writing.times)(formats.number(lift, 1)),
    form,
    count: (count, forms) => form(count, forms)(formats.number(count)),
    bracketed: (words) => marks.brackets.join(words),
  };
}

/** A phrase with a capital, in letters that have one. */
export function capitalised(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
}
