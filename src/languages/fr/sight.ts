import type { SightWords } from '../say/sight.ts';

/** What is said of how others see a palette in French. */
export const sight: SightWords = {
  edge: {
    light: (colour) =>
      `Sur une page blanche, son fond se perd\u00a0: donnez à une telle couverture un fin liseré en ${colour}.`,
    dark: (colour) =>
      `Sur une page sombre, son fond se perd\u00a0: donnez à une telle couverture un fin liseré en ${colour}.`,
  },
  faintType: (least) =>
    `Pour certains daltoniens, le texte sur ce fond n’a qu’un contraste de ${least}, alors qu’il faudrait 4,5\u00a0: composez-le grand et gras, ou sur un cartouche d’une autre couleur.`,
  merging: {
    look: {
      grey: (colours) => `en gris, ${colours} se confondent`,
      blind: (colours) => `pour certains daltoniens, ${colours} se confondent`,
      both: (colours) => `en gris et pour certains daltoniens, ${colours} se confondent`,
    },
    line: {
      light: (looks) => `${looks}\u00a0: séparez-les par un filet clair.`,
      dark: (looks) => `${looks}\u00a0: séparez-les par un filet sombre.`,
      either: (looks) => `${looks}\u00a0: séparez-les par un filet clair ou sombre.`,
    },
  },
  title: {
    whole: (parts) => `Tel que les boutiques le montrent, le titre ${parts}.`,
    clear: (sizes) => `se lit à ${sizes} pixels`,
    faint: (sizes) => `pâlit à ${sizes} pixels`,
    lost: (sizes) => `se perd à ${sizes} pixels`,
    small: ({ sizes, letters }) =>
      `se perd à ${sizes} pixels, où ses lettres ont moins de ${letters} de haut`,
    lostInGrey: (sizes) => `se perd en gris à ${sizes} pixels`,
  },
  view: {
    headline: 'La palette telle que d’autres la voient',
    ink: ({ colour, least }) =>
      `Le texte a sur son fond un contraste de ${colour}, et de ${least} là où on le voit le moins bien\u00a0; 4,5 est bon, et 3 suffit aux grandes lettres.`,
    apart: 'Aucune couleur ne se confond avec sa voisine, ni en gris ni pour les daltoniens.',
    standsOut: 'Son fond se détache des pages blanches et des pages sombres sans liseré.',
  },
  viewPicture: {
    heading: 'Tel que d’autres le voient',
    alike: 'se confondent',
    sights: {
      colour: { name: 'En couleur', detail: 'comme la plupart' },
      grey: { name: 'En gris', detail: 'comme l’encre électronique' },
      protan: { name: 'Protanopie', detail: 'sans cônes du rouge' },
      deutan: { name: 'Deutéranopie', detail: 'sans cônes du vert' },
      tritan: { name: 'Tritanopie', detail: 'sans cônes du bleu' },
    },
    pages: { light: 'Sur une page blanche', dark: 'Sur une page sombre' },
    sizes: (sizes) => `${sizes} pixels`,
    type: (contrast) => `contraste du texte ${contrast}`,
    opening: 'Une palette et des couvertures simples qui la portent, telles que d’autres les voient\u00a0:',
    lookAlike: (colours) => `${colours} se confondent`,
  },
};
