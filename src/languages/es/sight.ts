import type { SightWords } from '../say/sight.ts';

/** What is said of how others see a palette in Spanish. */
export const sight: SightWords = {
  edge: {
    light: (colour) =>
      `En una página blanca su fondo se pierde: ponle a una portada así un borde fino en ${colour}.`,
    dark: (colour) =>
      `En una página oscura su fondo se pierde: ponle a una portada así un borde fino en ${colour}.`,
  },
  faintType: (least) =>
    `Para algunos daltónicos, el texto sobre este fondo tiene un contraste de solo ${least}, y lo bueno es 4,5: ponlo grande y en negrita, o sobre una placa de otro color.`,
  merging: {
    look: {
      grey: (colours) => `en gris, ${colours} se confunden`,
      blind: (colours) => `para algunos daltónicos, ${colours} se confunden`,
      both: (colours) => `en gris y para algunos daltónicos, ${colours} se confunden`,
    },
    line: {
      light: (looks) => `${looks}: sepáralos con una línea clara.`,
      dark: (looks) => `${looks}: sepáralos con una línea oscura.`,
      either: (looks) => `${looks}: sepáralos con una línea clara u oscura.`,
    },
  },
  title: {
    whole: (parts) => `Tal como lo muestran las tiendas, el título ${parts}.`,
    clear: (sizes) => `se lee a ${sizes} píxeles`,
    faint: (sizes) => `palidece a ${sizes} píxeles`,
    lost: (sizes) => `se pierde a ${sizes} píxeles`,
    small: ({ sizes, letters }) =>
      `se pierde a ${sizes} píxeles, donde sus letras miden menos de ${letters} de alto`,
    lostInGrey: (sizes) => `se pierde en gris a ${sizes} píxeles`,
  },
  view: {
    headline: 'La paleta como la ven otros',
    ink: ({ colour, least }) =>
      `El texto tiene sobre su fondo un contraste de ${colour}, y de ${least} donde peor se ve; 4,5 es bueno, y 3 basta para letras grandes.`,
    apart: 'Ningún color se confunde con su vecino en gris ni para los daltónicos.',
    standsOut: 'Su fondo destaca sobre páginas blancas y oscuras sin borde.',
  },
  viewPicture: {
    heading: 'Como lo ven otros',
    alike: 'se confunden',
    sights: {
      colour: { name: 'En color', detail: 'como ve la mayoría' },
      grey: { name: 'En gris', detail: 'como la tinta electrónica' },
      protan: { name: 'Protanopía', detail: 'sin conos del rojo' },
      deutan: { name: 'Deuteranopía', detail: 'sin conos del verde' },
      tritan: { name: 'Tritanopía', detail: 'sin conos del azul' },
    },
    pages: { light: 'En una página blanca', dark: 'En una página oscura' },
    sizes: (sizes) => `${sizes} píxeles`,
    type: (contrast) => `contraste del texto ${contrast}`,
    opening: 'Una paleta y portadas sencillas que la llevan, como las ven otros:',
    lookAlike: (colours) => `${colours} se confunden`,
  },
};
