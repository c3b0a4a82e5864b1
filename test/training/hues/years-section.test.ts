import { describe, expect, it } from 'vitest';
import { yearsSection } from '../../../src/training/hues/years-section.ts';

describe('yearsSection', () => {
  it('gives both losses of each way to answer, beside what they were tried on', () => {
    const section = yearsSection([
      {
        until: 2021,
        to: 2023,
        covers: 212,
        withYears: { colours: 0.23142, ground: 1.00914 },
        regardless: { colours: 0.23474, ground: 1.01023 },
        withoutYears: { colours: 0.23474, ground: 1.02729 },
      },
    ]);
    expect(section).toContain('was chosen on years up to 2021.');
    expect(section).toContain('Genres of which fewer than 300 covers');
    expect(section).toContain(
      [
        '| 212 covers of 2022 to 2023 | recent covers count more | 0.2314 | 1.0091 |',
        '| 212 covers of 2022 to 2023 | dated covers count alike | 0.2347 | 1.0102 |',
        '| 212 covers of 2022 to 2023 | no cover is dated | 0.2347 | 1.0273 |',
      ].join('\n'),
    );
  });

  it('is empty where nothing was measured', () => {
    expect(yearsSection(undefined)).toBe('');
  });
});
