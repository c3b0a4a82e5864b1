import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, plainField } from '../../src/csv/write.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '"', ',', '\n', '\r', 'a') }),
);

const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', relax_column_count: true });

/** A line of one field, without its end. */
const csvField = (text: string): string => csvLine([text]).slice(0, -2);

describe('a field', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['\t@SUM(A1)', "'\t@SUM(A1)"],
    ['＋1', "'＋1"],
    ["'tis", "'tis"],
    ["'=1", "''=1"],
  ])('writes %j as %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(csvField(text).replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

it('gives every text back through a CSV', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (texts) => {
      const [fields = []] = read(csvLine(texts));
      expect(fields.map(plainField)).toEqual(texts);
    }),
  );
});
