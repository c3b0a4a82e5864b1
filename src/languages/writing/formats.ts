import { once } from '../../once.ts';

/** How a language writes lists and figures. */
export interface Formats {
  /** `a, b and c`; `a; b, c & d; and e` where an item holds a comma itself, other than in brackets. */
  readonly list: (items: readonly string[]) => string;
  /** `a or b` */
  readonly either: (items: readonly string[]) => string;
  /** A share from 0 to 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** A figure with so many digits after the decimal sign; 0 unless told. */
  readonly number: (value: number, digits?: number) => string;
  /** A file's size in whole kilobytes or megabytes of 1,000 or 1,000,000 bytes. */
  readonly bytes: (count: number) => string;
  /** A day in UTC, of milliseconds since the epoch. */
  readonly date: (time: number) => string;
  /** The plural form that a whole number asks for. */
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** A kilobyte and a megabyte in bytes, as SI has them. */
const KILO = 1000;
const MEGA = 1_000_000;

/**
 * Writes as the language of a BCP 47 tag does. Each `Intl` object is made when it is first needed, and kept.
 *
 * @param semicolon with the spaces that belong to it
 */
export function formatsIn(locale: string, semicolon = '; '): Formats {
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const kilobytes = once(() => sizesIn(locale, 'kilobyte'));
  const megabytes = once(() => sizesIn(locale, 'megabyte'));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const numbers = new Map<number, Intl.NumberFormat>();
  return {
    list: (items) =>
      items.some(holdsComma) ? listWithSemicolons(items, lists(), semicolon) : lists().format(items),
    either: (items) => choices().format(items),
    percent: wholePercents((share) => percents().format(share)),
    number(value, digits = 0) {
      const format = numbers.get(digits) ?? numbersIn(locale, digits);
      numbers.set(digits, format);
      return format.format(value);
    },
    bytes: (count) =>
      count < MEGA ? kilobytes().format(Math.ceil(count / KILO)) : megabytes().format(count / MEGA),
    date: (time) => dates().format(time),
    plural: (count) => plurals().select(count),
  };
}

/** As near to the middle between two whole percentages, how a share is written decides which one it is. */
const UNSURE = 1e-6;

/** Writes shares as whole percentages: an answer has dozens of them, and each is written but once. */
function wholePercents(write: (share: number) => string): (share: number) => string {
  const written: string[] = [];
  return (share) => {
    const hundredths = share * 100;
    const whole = Math.round(hundredths);
    const isSure = whole > 0 && whole <= 100 && Math.abs(Math.abs(hundredths - whole) - 0.5) > UNSURE;
    return isSure ? (written[whole] ??= write(whole / 100)) : write(share);
  };
}

function holdsComma(item: string): boolean {
  return item.replaceAll(/\([^)]*\)/g, '').includes(',');
}

/** A list with semicolons in place of its commas and before its last word; Japanese has marks of its own. */
function listWithSemicolons(items: readonly string[], lists: Intl.ListFormat, semicolon: string): string {
  return lists
    .formatToParts(items)
    .map(({ type, value }) => (type === 'literal' ? value.replace(/^,? /, semicolon) : value))
    .join('');
}

function numbersIn(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function sizesIn(locale: string, unit: 'kilobyte' | 'megabyte'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 });
}
