import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
  };
}

/** Reads an option that is a whole number, or `all`. */
export function numberOrAll(least: number): (text: string) => number | 'all' {
  return (text) => {
    if (text === 'all') return 'all';
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`Expected a whole number from ${least}, or all.`);
  };
}

/** Reads an option that is a number above 0, with decimals or without. */
export function positiveNumber(text: string): number {
  const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (number > 0) return number;
  throw new InvalidArgumentError('Expected a number above 0.');
}
