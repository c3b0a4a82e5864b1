/** One of the 58 CSS colour names that coverhues answers with. */
export interface Hue {
  /** CSS extended colour keyword, lower case. */
  readonly name: string;
  /** sRGB as `#rrggbb`, lower case. */
  readonly hex: string;
}

/**
 * The 58 hue names in label order: index `i` here is output `i` of the hues model.
 * Names and values are CSS extended colour keywords (CSS Color Module Level 4, section 6.1).
 */
export const HUES: readonly Hue[] = [
  { name: 'firebrick', hex: '#b22222' },
  { name: 'mediumseagreen', hex: '#3cb371' },
  { name: 'darkviolet', hex: '#9400d3' },
  { name: 'magenta', hex: '#ff00ff' },
  { name: 'mediumblue', hex: '#0000cd' },
  { name: 'limegreen', hex: '#32cd32' },
  { name: 'seagreen', hex: '#2e8b57' },
  { name: 'tomato', hex: '#ff6347' },
  { name: 'blue', hex: '#0000ff' },
  { name: 'silver', hex: '#c0c0c0' },
  { name: 'teal', hex: '#008080' },
  { name: 'mediumslateblue', hex: '#7b68ee' },
  { name: 'darkturquoise', hex: '#00ced1' },
  { name: 'salmon', hex: '#fa8072' },
  { name: 'crimson', hex: '#dc143c' },
  { name: 'cyan', hex: '#00ffff' },
  { name: 'slategrey', hex: '#708090' },
  { name: 'gold', hex: '#ffd700' },
  { name: 'cadetblue', hex: '#5f9ea0' },
  { name: 'indianred', hex: '#cd5c5c' },
  { name: 'saddlebrown', hex: '#8b4513' },
  { name: 'orangered', hex: '#ff4500' },
  { name: 'yellow', hex: '#ffff00' },
  { name: 'darkgoldenrod', hex: '#b8860b' },
  { name: 'orange', hex: '#ffa500' },
  { name: 'mediumspringgreen', hex: '#00fa9a' },
  { name: 'olive', hex: '#808000' },
  { name: 'darkorange', hex: '#ff8c00' },
  { name: 'lavender', hex: '#e6e6fa' },
  { name: 'rosybrown', hex: '#bc8f8f' },
  { name: 'brown', hex: '#a52a2a' },
  { name: 'pink', hex: '#ffc0cb' },
  { name: 'orchid', hex: '#da70d6' },
  { name: 'navy', hex: '#000080' },
  { name: 'indigo', hex: '#4b0082' },
  { name: 'royalblue', hex: '#4169e1' },
  { name: 'mediumvioletred', hex: '#c71585' },
  { name: 'red', hex: '#ff0000' },
  { name: 'steelblue', hex: '#4682b4' },
  { name: 'deeppink', hex: '#ff1493' },
  { name: 'darkkhaki', hex: '#bdb76b' },
  { name: 'palevioletred', hex: '#db7093' },
  { name: 'chocolate', hex: '#d2691e' },
  { name: 'green', hex: '#008000' },
  { name: 'slateblue', hex: '#6a5acd' },
  { name: 'coral', hex: '#ff7f50' },
  { name: 'mediumorchid', hex: '#ba55d3' },
  { name: 'turquoise', hex: '#40e0d0' },
  { name: 'purple', hex: '#800080' },
  { name: 'lime', hex: '#00ff00' },
  { name: 'darkcyan', hex: '#008b8b' },
  { name: 'peru', hex: '#cd853f' },
  { name: 'sienna', hex: '#a0522d' },
  { name: 'deepskyblue', hex: '#00bfff' },
  { name: 'maroon', hex: '#800000' },
  { name: 'forestgreen', hex: '#228b22' },
  { name: 'darkslategray', hex: '#2f4f4f' },
  { name: 'dodgerblue', hex: '#1e90ff' },
];

/** How many hue names there are. */
export const HUE_COUNT = HUES.length;

const indexByName = new Map(HUES.map((hue, index) => [hue.name, index]));

/** Label index of a hue name, or `undefined` for a name that is not one of the 58. */
export function hueIndex(name: string): number | undefined {
  return indexByName.get(name.toLowerCase());
}
