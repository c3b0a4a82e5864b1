import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { HUES } from '../../../src/palette/hues.ts';

const { realCovers: english } = sentencesFor('en');

/** No-break spaces made visible: `_` before a per cent sign, `~` elsewhere. */
function visible(text: string): string {
  return text.replaceAll(/[\u00a0\u202f](?=%)/g, '_').replaceAll(/[\u00a0\u202f]/g, '~');
}

/** What is said of real covers in each language, to be read by somebody who speaks it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“Ice” by Umberto Eco (1980)',
    'Covers of books like “Ice” stand on black, with maroon and orange.',
    'A modest guess: covers of such books may stand on black.',
    'Another palette for covers of such books: black, with maroon and orange.',
    'Covers of such books wear maroon and orange.',
    'A modest guess, from what covers of all kinds wear: black, with maroon and orange.',
    'As a whole such covers are dark: 61% of them, against 38% of all covers.',
    'As a whole such covers are most often neither dark nor light: 40% of them, as of all covers.',
    'Among these the commonest ground is black (#0c0c0c), on 44% of such covers.',
    'Beside the hues, they favour black (#0c0c0c, on 58% of such covers, 1.4 times the usual).',
    'This cover wears the colours of such books more closely than 83% of covers. It shares black and maroon with covers of such books; its teal sets it apart.',
    'This cover wears the colours of such books more closely than 9% of covers. It shares no colour with covers of such books; its teal and gold set it apart.',
  ],
  es: [
    '«Ice» de Umberto Eco (1980)',
    'Las portadas de libros como «Ice» tienen fondo negro, con rojo oscuro y naranja brillante.',
    'Una conjetura modesta: las portadas de libros así podrían tener fondo negro.',
    'Otra paleta para las portadas de libros así: fondo negro, con rojo oscuro y naranja brillante.',
    'Las portadas de libros así llevan rojo oscuro y naranja brillante.',
    'Una conjetura modesta, según lo que llevan las portadas de todo tipo: fondo negro, con rojo oscuro y naranja brillante.',
    'En conjunto, estas portadas son oscuras: un 61_% de ellas, frente a un 38_% de todas las portadas.',
    'En conjunto, estas portadas son sobre todo ni oscuras ni claras: un 40_% de ellas, como entre todas las portadas.',
    'Entre ellas, el fondo más frecuente es el negro (#0c0c0c), en un 44_% de estas portadas.',
    'Además de los tonos, prefieren el negro (#0c0c0c, en un 58_% de estas portadas, 1,4 veces lo habitual).',
    'Esta portada lleva los colores de esos libros con más fidelidad que un 83_% de las portadas. Comparte con sus portadas el negro y el rojo oscuro; la distingue el verde azulado.',
    'Esta portada lleva los colores de esos libros con más fidelidad que un 9_% de las portadas. No comparte ningún color con sus portadas; la distinguen el verde azulado y el amarillo brillante.',
  ],
  fr: [
    '«~Ice~», Umberto Eco (1980)',
    'Les couvertures de livres comme «~Ice~» ont un fond noir, accompagné de rouge foncé et d’orange éclatant.',
    'Une supposition modeste~: les couvertures de tels livres auraient un fond noir.',
    'Une autre palette pour les couvertures de tels livres~: fond noir, avec rouge foncé et orange éclatant.',
    'Les couvertures de tels livres se parent de rouge foncé et d’orange éclatant.',
    'Une supposition modeste, d’après les couvertures de toutes sortes~: fond noir, avec rouge foncé et orange éclatant.',
    'Dans l’ensemble, ces couvertures sont sombres~: 61_% d’entre elles, contre 38_% de l’ensemble des couvertures.',
    'Dans l’ensemble, ces couvertures sont le plus souvent ni sombres ni claires~: 40_% d’entre elles, comme dans l’ensemble des couvertures.',
    'Parmi celles-ci, le fond le plus fréquent est noir (#0c0c0c), sur 44_% de ces couvertures.',
    'Outre les teintes, elles préfèrent~: noir (#0c0c0c, sur 58_% de ces couvertures, soit 1,4 fois la part habituelle).',
    'Cette couverture porte les couleurs de tels livres plus fidèlement que 83_% des couvertures. Couleurs communes avec les leurs~: noir et rouge foncé~; couleur qui l’en distingue~: bleu-vert.',
    'Cette couverture porte les couleurs de tels livres plus fidèlement que 9_% des couvertures. Aucune couleur commune avec les leurs~; couleurs qui l’en distinguent~: bleu-vert et jaune éclatant.',
  ],
  de: [
    '„Ice“ von Umberto Eco (1980)',
    'Cover von Büchern wie „Ice“ tragen als Grund Schwarz, dazu dunkles Rot und leuchtendes Orange.',
    'Eine vorsichtige Schätzung: Cover solcher Bücher tragen vielleicht als Grund Schwarz.',
    'Eine andere Palette für Cover solcher Bücher: als Grund Schwarz, dazu dunkles Rot und leuchtendes Orange.',
    'Cover solcher Bücher tragen dunkles Rot und leuchtendes Orange.',
    'Eine vorsichtige Schätzung nach dem, was Cover aller Art tragen: als Grund Schwarz, dazu dunkles Rot und leuchtendes Orange.',
    'Im Ganzen sind solche Cover dunkel: 61_% von ihnen, gegenüber 38_% aller Cover.',
    'Im Ganzen sind solche Cover am häufigsten weder dunkel noch hell: 40_% von ihnen, wie von allen Covern.',
    'Unter diesen ist Schwarz (#0c0c0c) der häufigste Grund, auf 44_% solcher Cover.',
    'Neben den Farbtönen bevorzugen sie Schwarz (#0c0c0c, auf 58_% solcher Cover, 1,4-mal so oft wie üblich).',
    'Dieses Cover entspricht den Farben solcher Bücher genauer als 83_% der Cover. Es teilt mit ihren Covern Schwarz und dunkles Rot; Blaugrün unterscheidet es von ihnen.',
    'Dieses Cover entspricht den Farben solcher Bücher genauer als 9_% der Cover. Es teilt keine Farbe mit ihren Covern; Blaugrün und leuchtendes Gelb unterscheiden es von ihnen.',
  ],
  'pt-BR': [
    '“Ice” de Umberto Eco (1980)',
    'As capas de livros como “Ice” têm fundo preto, com vermelho escuro e laranja brilhante.',
    'Um palpite modesto: as capas de livros assim podem ter fundo preto.',
    'Outra paleta para capas de livros assim: fundo preto, com vermelho escuro e laranja brilhante.',
    'As capas de livros assim levam vermelho escuro e laranja brilhante.',
    'Um palpite modesto, a partir do que levam as capas de todo tipo: fundo preto, com vermelho escuro e laranja brilhante.',
    'No conjunto, essas capas são escuras: 61% delas, contra 38% de todas as capas.',
    'No conjunto, essas capas são, na maioria das vezes, nem escuras nem claras: 40% delas, como entre todas as capas.',
    'Entre elas, o fundo mais frequente é o preto (#0c0c0c), em 44% dessas capas.',
    'Além dos tons, elas preferem o preto (#0c0c0c, em 58% dessas capas, 1,4 vez o habitual).',
    'Esta capa usa as cores desses livros com mais fidelidade do que 83% das capas. Ela tem em comum com as capas deles o preto e o vermelho escuro; o que a distingue é o verde azulado.',
    'Esta capa usa as cores desses livros com mais fidelidade do que 9% das capas. Ela não tem nenhuma cor em comum com as capas deles; o que a distingue são o verde azulado e o amarelo brilhante.',
  ],
  ja: [
    '「Ice」 Umberto Eco（1980年）',
    '「Ice」のような本の表紙は、黒の地に暗い赤、輝くようなオレンジを合わせる傾向があります。',
    '控えめな推測ですが、このような本の表紙は、黒を地にするかもしれません。',
    'このような本の表紙に合う別の配色は、黒の地に暗い赤、輝くようなオレンジです。',
    'このような本の表紙は、暗い赤、輝くようなオレンジを使う傾向があります。',
    '控えめな推測ですが、あらゆる本の表紙をもとにした配色は、黒の地に暗い赤、輝くようなオレンジです。',
    'このような表紙は、全体として暗いものが中心で、61%（表紙全体では38%）です。',
    'このような表紙は、全体として中間の明るさのものが最も多く、40%（表紙全体でも同じ割合）です。',
    'その中で最も多い地の色は黒（#0c0c0c）で、このような表紙の44%です。',
    'ほかには、黒（#0c0c0c、このような表紙の58%、通常の1.4倍）が好まれています。',
    'この表紙は、表紙全体の83%よりも、このような本の配色に近いものです。黒、暗い赤が共通しています。青緑はこの表紙ならではの色です。',
    'この表紙は、表紙全体の9%よりも、このような本の配色に近いものです。共通する色はありません。青緑、輝くような黄色はこの表紙ならではの色です。',
  ],
};

describe.each(Object.entries(ANSWERS))('what is said of real covers in %s', (locale, expected) => {
  const { realCovers: say } = sentencesFor(locale);
  const call = (...names: readonly string[]) => names.map((name) => say.colour({ name }));
  const [black] = call('black') as [string];
  const colours = call('maroon', 'orange');
  const plain = { title: '', modest: false, variant: 0, genres: [] };

  it('reads as somebody who speaks it would say it', () => {
    const said = [
      say.book({ title: 'Ice', author: 'Umberto Eco', year: 1980 }),
      say.headline({ ground: black, colours }, { ...plain, title: 'Ice' }),
      say.headline({ ground: black, colours: [] }, { ...plain, modest: true }),
      say.headline({ ground: black, colours }, { ...plain, variant: 1 }),
      say.headline({ colours }, plain),
      say.usual({ ground: black, colours }),
      say.ground({ lightness: 'dark', share: 0.61, usual: 0.38 }),
      say.ground({ lightness: 'mid', share: 0.402, usual: 0.398 }),
      say.groundColour({ name: black, hex: '#0c0c0c', share: 0.44 }),
      say.neutrals([{ name: black, hex: '#0c0c0c', share: 0.58, lift: 1.4 }]),
      say.fit({ percentile: 0.83, shared: call('black', 'maroon'), apart: call('teal') }),
      say.fit({ percentile: 0.09, shared: [], apart: call('teal', 'gold') }),
    ];
    expect(said.map(visible)).toEqual(expected);
  });

  it('says of a cover that nothing sets apart, or that shares nothing, only what is so', () => {
    const [close, shares, neither] = [
      say.fit({ percentile: 0.5, shared: [], apart: [] }),
      say.fit({ percentile: 0.5, shared: [black], apart: [] }),
      say.fit({ percentile: 0.5, shared: [], apart: [black] }),
    ];
    expect(shares.startsWith(close)).toBe(true);
    expect(neither.startsWith(close)).toBe(true);
    expect(close).not.toContain(black);
    expect(shares.split(black)).toHaveLength(2);
    expect(neither.split(black)).toHaveLength(2);
  });

  it('puts the keyword beside what people see', () => {
    const said = say.colour({ name: 'saddlebrown', hex: '#16100c' });
    expect(say.keyword(said, 'saddlebrown')).toMatch(/^.+[(（]saddlebrown[)）]$/u);
  });
});

describe('what English calls a colour', () => {
  it.each([
    [{ name: 'darkslategray' }, 'dark slate grey'],
    [{ name: 'darkslategray', hex: '#2b3f40' }, 'dark slate grey'],
    [{ name: 'darkslategray', hex: '#1c2b2d' }, 'near-black blue-green'],
    [{ name: 'lavender', hex: '#e2e4de' }, 'light grey'],
    [{ name: 'cream', hex: '#f3e9d2' }, 'cream'],
    [{ name: 'light gray' }, 'light grey'],
  ])('%j is %s', (colour, expected) => {
    expect(english.colour(colour)).toBe(expected);
  });

  it.each([
    ['darkgoldenrod', 'dark goldenrod'],
    ['mediumspringgreen', 'medium spring green'],
    ['mediumvioletred', 'medium violet red'],
    ['orangered', 'orange red'],
    ['indigo', 'indigo'],
    ['dodgerblue', 'dodger blue'],
  ])('the keyword %s in words is %s', (keyword, expected) => {
    expect(english.colour({ name: keyword })).toBe(expected);
  });

  it('loses no letter of any keyword', () => {
    for (const { name } of HUES) {
      expect(english.colour({ name }).replaceAll(' ', '')).toBe(name.replace('gray', 'grey'));
    }
  });
});
