/**
 * The basic colours that pixels and names are compared by: the eleven of B. Berlin and P. Kay ("Basic Color Terms",
 * 1969), with teal and beige, which people use as freely.
 */
export const BASIC_COLOURS = [
  'black',
  'white',
  'grey',
  'red',
  'green',
  'yellow',
  'blue',
  'brown',
  'orange',
  'pink',
  'purple',
  'teal',
  'beige',
] as const;

/** One of the thirteen. */
export type BasicColour = (typeof BASIC_COLOURS)[number];

/** The survey's terms, each under the basic colour that it is a kind of. */
export const TERMS_OF: Readonly<Record<BasicColour, readonly string[]>> = {
  black: terms('black'),
  white: terms('white offwhite'),
  grey: terms('grey darkgrey lightgrey slate'),
  red: terms(
    'red maroon darkred brickred burgundy crimson lightred brick wine bloodred brightred',
    'deepred pinkred',
  ),
  green: terms(
    'green lightgreen olive limegreen darkgreen brightgreen forestgreen yellowgreen palegreen',
    'seagreen lime mint neongreen grassgreen greygreen greenyellow kellygreen peagreen',
    'springgreen chartreuse pastelgreen armygreen huntergreen leafgreen mossgreen sage',
    'applegreen puke seafoamgreen',
  ),
  yellow: terms(
    'yellow mustard gold darkyellow goldenrod mustardyellow paleyellow lightyellow ochre',
    'brightyellow',
  ),
  blue: terms(
    'blue lightblue skyblue darkblue navyblue royalblue greyblue periwinkle bluegrey',
    'brightblue paleblue babyblue cerulean deepblue slateblue seablue steelblue mediumblue',
    'oceanblue midnightblue cornflowerblue electricblue azure robinseggblue purpleblue',
  ),
  brown: terms('brown lightbrown redbrown darkbrown taupe rust burntsienna yellowbrown orangebrown puce'),
  orange: terms(
    'orange peach burntorange redorange lightorange darkorange orangered yelloworange coral',
    'terracotta',
  ),
  pink: terms(
    'pink hotpink fuchsia magenta salmon darkpink rose lightpink brightpink palepink neonpink',
    'dustyrose pinkpurple darkmagenta',
  ),
  purple: terms(
    'purple violet lavender lightpurple mauve darkpurple lilac indigo brightpurple bluepurple',
    'plum royalpurple deeppurple palepurple blueviolet eggplant neonpurple',
  ),
  teal: terms(
    'teal turquoise cyan aqua bluegreen aquamarine darkteal lightteal greenblue darkturquoise',
    'lightturquoise',
  ),
  beige: terms('beige tan khaki sand cream flesh skin'),
};

function terms(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Index in `BASIC_COLOURS` of a basic colour. */
export function basicIndex(basic: BasicColour): number {
  return BASIC_COLOURS.indexOf(basic);
}
