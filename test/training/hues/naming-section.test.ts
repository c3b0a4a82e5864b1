import { describe, expect, it } from 'vitest';
import { namingSection } from '../../../src/training/hues/naming-section.ts';

describe('namingSection', () => {
  it('gives both figures and a line for each hue', () => {
    const section = namingSection({
      pixels: 495_000_000,
      hues: 0.352,
      agreement: 0.9448,
      distance: 0.0692,
      nearest: { hues: 0.6, agreement: 0.512, distance: 0.05 },
      byHue: [
        { name: 'blue', basic: 'blue', share: 0.0002, agreement: 1, distance: 0.055 },
        { name: 'lavender', basic: 'grey', share: 0.0016, agreement: 0.028, distance: 0.1 },
      ],
    });
    expect(section).toContain('495 million pixels of all covers 35% get a hue');
    expect(section).toContain('**0.945**');
    expect(section).toContain('0.069');
    expect(section).toContain(
      '| blue | blue | 0.02% | 1.000 | 0.055 |\n| lavender | grey | 0.16% | 0.028 | 0.100 |',
    );
  });

  it('stands beside the nearest keyword’s, measured in the same run', () => {
    const nearest = { hues: 0.6, agreement: 0.512, distance: 0.05 };
    const section = namingSection({
      pixels: 1e6,
      hues: 0.4,
      agreement: 0.9,
      distance: 0.06,
      byHue: [],
      nearest,
    });
    expect(section).toContain('agrees for 0.512 in the same run');
  });

  it('is empty where naming was not measured', () => {
    expect(namingSection(undefined)).toBe('');
  });
});
