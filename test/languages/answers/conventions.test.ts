import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import type { Conventions } from '../../../src/hues/reading.ts';

const RED = { kind: 'carrying', families: ['red', 'orange'] } as const;
const TEAL = { trait: { kind: 'carrying', families: ['teal'] }, share: 0.14, usual: 0.11 } as const;
const striking = (family: 'red' | 'blue', share: number) =>
  ({ trait: { kind: 'striking', families: [family] }, share, usual: 0.1 }) as const;

const CONVENTIONS: readonly Conventions[] = [
  {
    shared: [
      { trait: RED, share: 0.64, usual: 0.44 },
      { trait: { kind: 'many', families: [] }, share: 0.74, usual: 0.56 },
    ],
    room: { ...TEAL, keeping: { trait: RED, share: 0.78 } },
  },
  {
    shared: [{ trait: { kind: 'lacking', families: ['brown', 'cream'] }, share: 0.7, usual: 0.57 }],
    room: TEAL,
  },
  {
    shared: [{ trait: { kind: 'lacking', families: ['black'] }, share: 0.7, usual: 0.51 }],
    room: { ...striking('red', 0.18), next: striking('blue', 0.09) },
  },
];

/** No-break spaces made visible: `_` before a per cent sign, `~` elsewhere. */
function visible(text: string): string {
  return text.replaceAll(/[\u00a0\u202f](?=%)/g, '_').replaceAll(/[\u00a0\u202f]/g, '~');
}

/** What is said of conventions in each language, to be read by somebody who speaks it. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Most such covers carry red or orange (64% of them, against 44% of all covers) and mix four colours or more (74% against 56%).',
    'Room to differ: 14% of such covers carry teal (11% of all covers), and 78% of those carry red or orange all the same.',
    'Most such covers carry neither brown nor cream (70% of them, against 57% of all covers).',
    'Room to differ: 14% of such covers carry teal, against 11% of all covers.',
    'Most such covers do without black (70% of them, against 51% of all covers).',
    'Room to differ: the hue that strikes the eye most. None prevails: it is red on 18% of such covers, and blue on 9%.',
  ],
  es: [
    'En su mayoría, estas portadas llevan rojo o naranja (un 64_% de ellas, frente a un 44_% de todas las portadas) y mezclan cuatro colores o más (un 74_% frente a un 56_%).',
    'Margen para distinguirse: un 14_% de estas portadas llevan verde azulado (un 11_% de todas las portadas), y entre esas un 78_% llevan rojo o naranja igualmente.',
    'En su mayoría, estas portadas no llevan ni marrón ni crema (un 70_% de ellas, frente a un 57_% de todas las portadas).',
    'Margen para distinguirse: un 14_% de estas portadas llevan verde azulado, frente a un 11_% de todas las portadas.',
    'En su mayoría, estas portadas prescinden del negro (un 70_% de ellas, frente a un 51_% de todas las portadas).',
    'Margen para distinguirse: el tono que más llama la atención. Ninguno domina: el rojo es ese tono en un 18_% de estas portadas, y el azul, en un 9_%.',
  ],
  fr: [
    'Pour la plupart, ces couvertures portent du rouge ou de l’orange (64_% d’entre elles, contre 44_% de l’ensemble des couvertures) et mêlent quatre couleurs ou plus (74_% contre 56_%).',
    'De quoi se distinguer~: 14_% de ces couvertures portent du bleu-vert (11_% de l’ensemble des couvertures), et 78_% de celles-là portent du rouge ou de l’orange malgré tout.',
    'Pour la plupart, ces couvertures se passent de brun et de crème (70_% d’entre elles, contre 57_% de l’ensemble des couvertures).',
    'De quoi se distinguer~: 14_% de ces couvertures portent du bleu-vert, contre 11_% de l’ensemble des couvertures.',
    'Pour la plupart, ces couvertures se passent de noir (70_% d’entre elles, contre 51_% de l’ensemble des couvertures).',
    'De quoi se distinguer~: la teinte qui attire le plus l’œil. Aucune ne domine~: rouge sur 18_% de ces couvertures, bleu sur 9_%.',
  ],
  de: [
    'Die meisten solcher Cover tragen Rot oder Orange (64_% von ihnen, gegenüber 44_% aller Cover) und mischen vier Farben oder mehr (74_% gegenüber 56_%).',
    'Raum, sich abzuheben: 14_% solcher Cover tragen Blaugrün (11_% aller Cover), und 78_% von diesen tragen Rot oder Orange wie die anderen.',
    'Die meisten solcher Cover verzichten auf Braun und Creme (70_% von ihnen, gegenüber 57_% aller Cover).',
    'Raum, sich abzuheben: 14_% solcher Cover tragen Blaugrün, gegenüber 11_% aller Cover.',
    'Die meisten solcher Cover verzichten auf Schwarz (70_% von ihnen, gegenüber 51_% aller Cover).',
    'Raum, sich abzuheben: der Farbton, der am meisten ins Auge fällt. Keiner herrscht vor: Auf 18_% solcher Cover ist es Rot, auf 9_% Blau.',
  ],
  'pt-BR': [
    'Em sua maioria, essas capas levam vermelho ou laranja (64% delas, contra 44% de todas as capas) e misturam quatro cores ou mais (74% contra 56%).',
    'Margem para se destacar: 14% dessas capas levam verde azulado (11% de todas as capas), e entre estas 78% levam vermelho ou laranja do mesmo jeito.',
    'Em sua maioria, essas capas não levam nem marrom nem creme (70% delas, contra 57% de todas as capas).',
    'Margem para se destacar: 14% dessas capas levam verde azulado, contra 11% de todas as capas.',
    'Em sua maioria, essas capas dispensam o preto (70% delas, contra 51% de todas as capas).',
    'Margem para se destacar: o tom que mais chama a atenção. Nenhum domina: em 18% dessas capas é o vermelho, e em 9%, o azul.',
  ],
  ja: [
    'このような表紙の多くに共通するのは、赤またはオレンジを使う（このような表紙の64%、表紙全体では44%）、4色以上を組み合わせる（74%、表紙全体では56%）という点です。',
    '違いを出す余地：青緑を使うものは、このような表紙の14%で（表紙全体では11%）、その78%も赤またはオレンジを使うという点は同じです。',
    'このような表紙の多くに共通するのは、茶色もクリーム色も使わない（このような表紙の70%、表紙全体では57%）という点です。',
    '違いを出す余地：青緑を使うものは、このような表紙の14%です（表紙全体では11%）。',
    'このような表紙の多くに共通するのは、黒を使わない（このような表紙の70%、表紙全体では51%）という点です。',
    '違いを出す余地：最も目を引く色です。決まった色はなく、赤がこのような表紙の18%、青が9%です。',
  ],
};

describe.each(Object.entries(SAID))('what is said of conventions in %s', (locale, expected) => {
  const { conventions } = sentencesFor(locale);

  it('reads as somebody who speaks it would say it', () => {
    expect(CONVENTIONS.flatMap(conventions).map(visible)).toEqual(expected);
  });

  it('leaves out what isn’t told', () => {
    const [{ shared, room } = { shared: [] }] = CONVENTIONS;
    const [most, differ] = conventions({ shared, ...(room && { room }) });
    expect(conventions({ shared })).toEqual([most]);
    expect(conventions({ shared: [], ...(room && { room }) })).toEqual([differ]);
    expect(conventions({ shared: [] })).toEqual([]);
  });
});
