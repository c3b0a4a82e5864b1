import type { AltHue } from '../swatch/words.ts';

/** A hue of the alternative text in a language with Latin letters: `1 maroon #800000 (a dark red) 60%, 3.0× usual`. */
export function sayHue({ name, look, percent, usual, role }: AltHue): string {
  return [`${name}${look && ` (${look})`} ${percent}`, usual, role].filter(Boolean).join(', ');
}
