import { describe, expect, it } from 'vitest';
import { nameCell } from '../../../src/palette/colour-name.ts';
import { toChannels } from '../../../src/palette/export/channels.ts';
import { HUE_COUNT } from '../../../src/palette/hues.ts';
import { NAMED_COLOURS } from '../../../src/palette/named-colours.ts';
import { BASIC_COLOURS } from '../../../src/training/naming/basic-colours.ts';
import { NAMING_RULES } from '../../../src/training/naming/naming-rules.ts';
import { basicsOfHues, nameTable } from '../../../src/training/naming/name-table.ts';
import { smoothedBasics, surveyOf } from '../../../src/training/naming/survey.ts';
import { madeSurvey, recalled } from './made-survey.ts';

const survey = surveyOf(madeSurvey());
const table = nameTable(survey);
const nameOf = (hex: string): string =>
  NAMED_COLOURS[table[nameCell(Number.parseInt(hex.slice(1), 16))]!]!.name;

/** What #f0b428 is named where people call it an orange, or a yellow. */
const called = (basic: 'orange' | 'yellow'): string => {
  const swayed = surveyOf(recalled(madeSurvey(), [0xf0, 0xb4, 0x28], basic));
  return NAMED_COLOURS[nameTable(swayed)[nameCell(0xf0b428)]!]!.name;
};

describe('nameTable', () => {
  it('names 32 steps of each channel', () => {
    expect(table).toHaveLength(32 ** 3);
    expect(table.every((name) => name < NAMED_COLOURS.length)).toBe(true);
  });

  it.each(NAMED_COLOURS)('gives $name to its own colour', ({ name, hex }) => {
    expect(nameOf(hex)).toBe(name);
  });

  it('is the same table for the same survey', () => {
    expect(nameTable(survey)).toEqual(table);
  });

  it('gives vivid colours hues that are called as they are', () => {
    const basics = basicsOfHues(survey);
    const vivid = ['#2038d8', '#d41420', '#108c10', '#fa8c14', '#801496'];
    for (const hex of vivid) {
      const likely = smoothedBasics(survey, ...toChannels(hex));
      const hue = table[nameCell(Number.parseInt(hex.slice(1), 16))]!;
      expect(hue).toBeLessThan(HUE_COUNT);
      expect(BASIC_COLOURS[basics[hue]!]).toBe(BASIC_COLOURS[likely.indexOf(Math.max(...likely))]);
    }
  });

  it('lets people decide, not distance: a colour goes by what it is called', () => {
    expect(called('orange')).toBe('orange');
    expect(called('yellow')).toMatch(/^(?:gold|darkgoldenrod)$/u);
  });

  it('keeps names from what nobody would use them for', () => {
    expect(['white', 'ivory']).toContain(nameOf('#fbfbf8'));
    expect(nameOf('#101415')).toBe('black');
    expect(nameOf('#f3e6c8')).toBe('cream');
  });
});

describe('NAMING_RULES', () => {
  it('are of names that there are, with every neutral among them', () => {
    const names = NAMED_COLOURS.map(({ name }) => name);
    expect(Object.keys(NAMING_RULES).filter((name) => !names.includes(name))).toEqual([]);
    expect(names.slice(HUE_COUNT).filter((name) => NAMING_RULES[name]?.basics === undefined)).toEqual([]);
  });
});
