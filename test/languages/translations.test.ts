import { describe, expect, it } from 'vitest';
import { reasonLines } from '../../commands/reason-lines.ts';
import { sentencesFor } from '../../src/languages/index.ts';
import type { GroundAdvice, HueReason, RankedHue } from '../../src/hues/reading.ts';

const MAROON: RankedHue = {
  name: 'maroon',
  hex: '#800000',
  css: '#800000',
  rank: 1,
  score: 0.124,
  lift: 2.2,
};
const BECAUSE: HueReason = {
  hue: 'maroon',
  genres: [
    { id: 'horror', name: 'Horror', covers: 1305, share: 0.3, lift: 3 },
    { id: 'history', name: 'History', covers: 41, share: 0.005, lift: 1.2 },
  ],
  words: ['cellar', 'ghost'],
};
const GROUND: GroundAdvice = {
  ground: { value: 'dark', share: 0.61, usual: 0.38 },
  chroma: { value: 'muted', share: 0.4, usual: 0.3 },
  contrast: { value: 'high', share: 0.4, usual: 0.41 },
};
const OPTIONS = { title: 'Ice', modest: false, variant: 0, typical: false, genres: [] };

/** No-break spaces made visible: `_` before a per cent sign, `~` elsewhere. */
function visible(text: string): string {
  return text.replaceAll(/[\u00a0\u202f](?=%)/g, '_').replaceAll(/[\u00a0\u202f]/g, '~');
}

/** One answer in each language, to be read by somebody who speaks it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  es: [
    'Las portadas de libros como «Ice» tienden a maroon, gold y teal.',
    'Medido: en un 30_% de 1305 portadas de terror, 3,0 veces lo habitual.',
    'Medido: en menos de un 1_% de solo 41 portadas de historia, 1,2 veces lo habitual.',
    'Previsto para este libro: probabilidad de aproximadamente un 12_%, 2,2 veces lo habitual.',
    'Leído en el texto: «cellar» y «ghost».',
    'Estas portadas son oscuras: un 61_% de ellas, frente a un 38_% de todas las portadas.',
    'Son de colores apagados con más frecuencia que las demás: un 40_% de ellas, frente a un 30_% de todas las portadas.',
    'Entre ellas hay más o menos tantas de luminosidad muy variada como en general: un 40_%, frente a un 41_%.',
  ],
  fr: [
    'Les couvertures de livres comme «~Ice~» penchent vers maroon, gold et teal.',
    'Mesuré~: sur 30_% de 1~305 couvertures du genre horreur, soit 3,0 fois la part habituelle.',
    'Mesuré~: sur moins de 1_% de 41 couvertures seulement du genre histoire, soit 1,2 fois la part habituelle.',
    'Prévu pour ce livre~: environ 12_% de chances, soit 2,2 fois la part habituelle.',
    'Lu dans le texte~: «~cellar~» et «~ghost~».',
    'Ces couvertures sont sombres~: 61_% d’entre elles, contre 38_% de l’ensemble des couvertures.',
    'Elles sont plus souvent en couleurs sourdes que les autres~: 40_% d’entre elles, contre 30_% de l’ensemble des couvertures.',
    'Parmi elles, à peu près autant sont de luminosité très variée que dans l’ensemble~: 40_%, contre 41_%.',
  ],
  de: [
    'Cover von Büchern wie „Ice“ neigen zu maroon, gold und teal.',
    'Gemessen: auf 30_% von 1.305 Covern im Genre Horror, 3,0-mal so oft wie üblich.',
    'Gemessen: auf weniger als 1_% von nur 41 Covern im Genre Geschichte, 1,2-mal so oft wie üblich.',
    'Vorhergesagt für dieses Buch: etwa 12_% Wahrscheinlichkeit, 2,2-mal so hoch wie üblich.',
    'Im Text gelesen: „cellar“ und „ghost“.',
    'Solche Cover sind dunkel: 61_% von ihnen, gegenüber 38_% aller Cover.',
    'Sie sind häufiger in gedeckten Farben als andere: 40_% von ihnen, gegenüber 30_% aller Cover.',
    'Von ihnen sind etwa ebenso viele von stark wechselnder Helligkeit wie von allen Covern: 40_%, gegenüber 41_%.',
  ],
  'pt-BR': [
    'As capas de livros como “Ice” tendem a maroon, gold e teal.',
    'Medido: em 30% de 1.305 capas de terror, 3,0 vezes o habitual.',
    'Medido: em menos de 1% de apenas 41 capas de história, 1,2 vez o habitual.',
    'Previsto para este livro: cerca de 12% de chance, 2,2 vezes o habitual.',
    'Lido no texto: “cellar” e “ghost”.',
    'Essas capas são escuras: 61% delas, contra 38% de todas as capas.',
    'São de cores suaves com mais frequência do que as outras: 40% delas, contra 30% de todas as capas.',
    'Entre elas, há mais ou menos tantas de luminosidade muito variada quanto entre todas as capas: 40%, contra 41%.',
  ],
  ja: [
    '「Ice」のような本の表紙は、maroon、gold、tealに寄る傾向があります。',
    '実測：「ホラー」の表紙1,305点の30%にあり、通常の3.0倍です。',
    '実測：「歴史」の表紙わずか41点の1%未満にあり、通常の1.2倍です。',
    '予測：この本の表紙にある確率は約12%で、通常の2.2倍です。',
    '本文から：「cellar」、「ghost」。',
    'このような表紙では、暗い色調のものが中心で、61%（表紙全体では38%）です。',
    'また、抑えた色彩のものがほかの表紙より多く、40%（表紙全体では30%）です。',
    'また、大きな明暗差のものは40%で、表紙全体の41%とほぼ同じです。',
  ],
};

describe.each(Object.entries(ANSWERS))('an answer in %s', (locale, expected) => {
  const sentences = sentencesFor(locale);
  const { headline, advice } = sentences;

  it('reads as somebody who speaks it would say it', () => {
    const said = [
      headline(['maroon', 'gold', 'teal'], OPTIONS),
      ...reasonLines(MAROON, BECAUSE, 'full', sentences),
      ...advice(GROUND, true),
    ];
    expect(said.map(visible)).toEqual(expected);
  });
});

describe('what a hue looks like', () => {
  it.each([
    ['en', 'a dark red', 'an orange', 'a greyish blue'],
    ['es', 'rojo oscuro', 'naranja', 'azul grisáceo'],
    ['fr', 'rouge foncé', 'orange', 'bleu grisâtre'],
    ['de', 'dunkles Rot', 'Orange', 'gräuliches Blau'],
    ['pt-BR', 'vermelho escuro', 'laranja', 'azul acinzentado'],
    ['ja', '暗い赤', 'オレンジ', '灰みの青'],
  ])('in %s is %s', (locale, ...expected) => {
    const { look } = sentencesFor(locale);
    expect([
      look({ family: 'red', tone: 'dark' }),
      look({ family: 'orange' }),
      look({ family: 'blue', tone: 'greyish' }),
    ]).toEqual(expected);
  });
});

describe('counts', () => {
  it.each([
    ['en', 'for 1 day.', 'for 30 days.'],
    ['es', 'guardo 1 día.', 'guardo 30 días.'],
    ['fr', 'garde 1 jour.', 'garde 30 jours.'],
    ['de', '1 Tag auf.', '30 Tage auf.'],
    ['pt-BR', 'por 1 dia.', 'por 30 dias.'],
    ['ja', '1日です。', '30日です。'],
  ])('in %s take their plural', (locale, one, many) => {
    const { answerGone } = sentencesFor(locale).chat;
    expect(answerGone(1)).toContain(one);
    expect(answerGone(30)).toContain(many);
  });
});
