import type { BriefWords } from '../say/brief.ts';

/** What a brief says in Spanish. */
export const brief: BriefWords = {
  label: 'Briefing de portada',
  untitled: 'Un libro sin título',
  cover: 'Una portada',
  undrawable:
    'Ninguna fuente tiene aquí todas las letras de este título; figura en las propiedades del documento.',
  unset: 'Un título que ninguna fuente puede componer aquí',
  headings: {
    palette: 'Paleta, en pantalla y en imprenta',
    plainCovers: 'Portadas sencillas, al tamaño de las tiendas',
    ground: 'Fondo y ambiente',
    ranges: 'Márgenes en vez de órdenes',
    avoid: 'Qué evitar',
  },
  columns: {
    screen: 'Pantalla',
    print: 'Impreso',
    colour: 'Función y color',
    hex: 'sRGB',
    ink: 'Tinta',
    note: 'Texto e imprenta',
  },
  lightness: {
    dark: (share) => `${share} oscuro`,
    mid: (share) => `${share} intermedio`,
    light: (share) => `${share} claro`,
  },
  carried: (share) => `${share} lo llevan`,
  taken: (share) => `${share} de la portada`,
  contrast: (ratio) => `Contraste con el fondo: ${ratio}.`,
  prints: 'Se imprime tal cual.',
  printsAs: (hex) => `Se imprime como ${hex}.`,
  nearest: (hex) => `El más cercano que se imprime: ${hex}.`,
  ground: ({ from, to }) =>
    `En la mitad central de las portadas que se citan aquí, la luminosidad del fondo es ${from} a ${to} (0 es negro y 100, blanco).`,
  areas: ({ largest, next }) =>
    `El color mayor ocupa de ${largest.from} a ${largest.to} de una portada; el siguiente, de ${next.from} a ${next.to}.`,
  rare: (colours) => `Más raros aquí que en general: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, frente a ${usual} de todas las portadas`,
  faint: (names) => `Sin texto en ${names} sobre este fondo: el contraste no llega a 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) => `${name}: ${ink} de tinta; las imprentas admiten cerca de ${most}.`,
  nothing: 'Nada destaca aquí como algo que evitar.',
  source: {
    covers: (count) =>
      `De las ${count} portadas reales más próximas a este libro, en un índice de portadas medidas.`,
    hues: 'De la frecuencia de los tonos en portadas reales de estos géneros.',
    cover: 'De la propia portada, junto a portadas medidas.',
    figures:
      'Los porcentajes son de estas portadas; los valores de imprenta son un comienzo, no una prueba de color.',
  },
  drawn: 'Aquí está el briefing para quien diseña: una página de PDF.',
};
