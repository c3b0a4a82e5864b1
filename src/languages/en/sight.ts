import type { SightWords } from '../say/sight.ts';

/** What is said of how others see a palette in English. */
export const sight: SightWords = {
  edge: {
    light: (colour) => `On a white page its ground melts away: give such a cover a thin edge in ${colour}.`,
    dark: (colour) => `On a dark page its ground melts away: give such a cover a thin edge in ${colour}.`,
  },
  faintType: (least) =>
    `To some colour-blind readers, type on this ground has a contrast of only ${least}, where 4.5 is good: set it large and bold, or on a plate of another colour.`,
  merging: {
    look: {
      grey: (colours) => `in grey, ${colours} look alike`,
      blind: (colours) => `to some colour-blind readers, ${colours} look alike`,
      both: (colours) => `in grey and to some colour-blind readers, ${colours} look alike`,
    },
    line: {
      light: (looks) => `${looks}: keep them apart by a light line.`,
      dark: (looks) => `${looks}: keep them apart by a dark line.`,
      either: (looks) => `${looks}: keep them apart by a light or a dark line.`,
    },
  },
  title: {
    whole: (parts) => `As shops show it, the title ${parts}.`,
    clear: (sizes) => `can be read at ${sizes} pixels`,
    faint: (sizes) => `is faint at ${sizes} pixels`,
    lost: (sizes) => `is lost at ${sizes} pixels`,
    small: ({ sizes, letters }) =>
      `is lost at ${sizes} pixels, where its letters are less than ${letters} high`,
    lostInGrey: (sizes) => `is lost in grey at ${sizes} pixels`,
  },
  view: {
    headline: 'The palette as others see it',
    ink: ({ colour, least }) =>
      `Type on its ground has a contrast of ${colour}, and ${least} where it is seen worst; 4.5 is good, and 3 enough for large letters.`,
    apart: 'No neighbouring colours merge in grey or to colour-blind readers.',
    standsOut: 'Its ground stands out from white and from dark pages without an edge.',
  },
  viewPicture: {
    heading: 'As others see it',
    alike: 'look alike',
    sights: {
      colour: { name: 'In colour', detail: 'as most people see it' },
      grey: { name: 'In grey', detail: 'as e-ink shows it' },
      protan: { name: 'Protanopia', detail: 'without red cones' },
      deutan: { name: 'Deuteranopia', detail: 'without green cones' },
      tritan: { name: 'Tritanopia', detail: 'without blue cones' },
    },
    pages: { light: 'On a white page', dark: 'On a dark page' },
    sizes: (sizes) => `${sizes} pixels`,
    type: (contrast) => `contrast of type ${contrast}`,
    opening: 'A palette and plain covers that wear it, as others see them:',
    lookAlike: (colours) => `${colours} look alike`,
  },
};
