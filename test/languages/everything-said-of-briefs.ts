import type { Sentences } from '../../src/languages/index.ts';

/** Everything that the functions of a language's words on briefs say, by their paths. */
export function briefsSaid({ brief: say, realCovers }: Sentences): Record<string, readonly string[]> {
  const colours = ['black', 'ivory', 'maroon'].map((name) => realCovers.colour({ name }));
  const [black = ''] = colours;
  const rare = colours.map((name) => ({ name, share: 0.004, usual: 0.11 }));
  const shares = [0.004, 0.19, 1];
  return {
    'brief.ink': [2, 270].map((percent) => say.ink(percent)),
    'brief.lightness': (['dark', 'mid', 'light'] as const).flatMap((lightness) =>
      shares.map((share) => say.lightness(lightness, share)),
    ),
    'brief.role': [
      say.role('x'),
      ...(['covers', 'cover'] as const).flatMap((of) => shares.map((share) => say.role('x', { of, share }))),
    ],
    'brief.contrast': [say.contrast(12.43)],
    'brief.print': [say.print('#7f3a87'), say.print('#7f3a87', '#8a3f93')],
    'brief.ranges.ground': [say.ranges.ground({ from: 8, to: 96 })],
    'brief.ranges.areas': [say.ranges.areas({ from: 0.3, to: 0.6 }, { from: 0.1, to: 0.2 })],
    'brief.avoid.rare': [1, 2, 3].map((count) => say.avoid.rare(rare.slice(0, count))),
    'brief.avoid.faint': [1, 2, 3].map((count) => say.avoid.faint(colours.slice(0, count))),
    'brief.avoid.heavy': [say.avoid.heavy(black, 312, 300)],
    'brief.source': [say.source('hues'), say.source('cover'), say.source({ covers: 600 })],
  };
}

/** Paths of what is said of briefs in whole sentences. */
export function isBriefSentence(path: string): boolean {
  return /^brief\.(?:undrawable|contrast|print|prints|ranges\.\w+|avoid\.\w+|source|drawn)$/.test(path);
}
