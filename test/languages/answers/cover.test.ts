import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import type { RecognisedGenre } from '../../../src/hues/reading.ts';

const HORROR: RecognisedGenre = { id: 'horror', name: 'Horror', score: 0.62, present: true };
const POETRY: RecognisedGenre = { id: 'poetry', name: 'Poetry', score: 0.31, present: true };
const TEAL = { name: 'teal', usual: 0.06, genre: { ...HORROR, share: 0.07, lift: 2 } };
const PROPERTIES = [
  { quality: 'dark', share: 0.41, usual: 0.33 },
  { quality: 'muted', share: 0.3, usual: 0.25 },
  { quality: 'low', share: 0.39, usual: 0.34 },
] as const;

/** No-break spaces made visible: `_` before a per cent sign, `~` elsewhere. */
function visible(text: string): string {
  return text.replaceAll(/[\u00a0\u202f](?=%)/g, '_').replaceAll(/[\u00a0\u202f]/g, '~');
}

/** What is said of one cover in each language, to be read by somebody who speaks it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'This cover looks like Food and Drink.',
    'It shows signs of Horror (62%) and Poetry (31%).',
    'Teal is on 7% of Horror covers, 2.0 times the usual.',
    'Teal is on about 7% of Horror covers, and on 6% of all.',
    'As a whole the cover is dark (as 41% of Horror covers are, and 33% of all), muted (30% and 25%) and even in lightness (39% and 34%).',
    'A hint: at 160 pixels high, what looks like the title can be read, also in greyscale, but would gain from more contrast: it has 3.4, and 4.5 is good.',
    'A hint: at 160 pixels high, what looks like the title differs from its ground in hue alone, which is lost in greyscale: its contrast is 1.2.',
    'The cover agrees with the blurb only in part: both point to Horror, but the cover more to Poetry.',
    'The cover may mislead readers: the blurb points to Horror and Poetry, the cover to Poetry.',
    'The blurb alone points to no clear genre; the cover points to Poetry.',
  ],
  es: [
    'Esta portada parece de la sección «Cocina y bebidas».',
    'Muestra rasgos de terror (62_%) y poesía (31_%).',
    'El tono teal aparece en un 7_% de las portadas de terror, 2,0 veces lo habitual.',
    'El tono teal aparece en aproximadamente un 7_% de las portadas de terror, y en un 6_% de todas.',
    'En conjunto, la portada es oscura (como un 41_% de las de terror y un 33_% de todas), de colores apagados (un 30_% y un 25_%) y de luminosidad uniforme (un 39_% y un 34_%).',
    'Una pista: a 160 píxeles de alto, lo que parece el título se lee, también en grises, pero ganaría con más contraste: tiene 3,4, y lo bueno empieza en 4,5.',
    'Una pista: a 160 píxeles de alto, lo que parece el título se distingue de su fondo solo por el tono, que en grises se pierde: su contraste es 1,2.',
    'La portada concuerda solo en parte con la sinopsis: ambas apuntan al género terror, pero la portada, más al género poesía.',
    'La portada puede despistar a los lectores: la sinopsis apunta a los géneros terror y poesía, y la portada, al género poesía.',
    'La sinopsis sola no apunta a un género claro; la portada apunta al género poesía.',
  ],
  fr: [
    'Cette couverture fait penser au rayon «~Cuisine et boissons~».',
    'Elle porte la marque de ces genres~: horreur (62_%) et poésie (31_%).',
    'La teinte teal figure sur 7_% des couvertures du genre horreur, soit 2,0 fois la part habituelle.',
    'La teinte teal figure sur environ 7_% des couvertures du genre horreur, et sur 6_% de l’ensemble.',
    'Dans l’ensemble, la couverture est sombre (comme 41_% de celles du genre horreur et 33_% de l’ensemble), en couleurs sourdes (30_% et 25_%) et de luminosité égale (39_% et 34_%).',
    'Un indice~: sur 160 pixels de haut, ce qui semble être le titre se lit, en niveaux de gris aussi, mais gagnerait à plus de contraste~: il en a 3,4, et c’est bon dès 4,5.',
    'Un indice~: sur 160 pixels de haut, ce qui semble être le titre ne se distingue du fond que par la teinte, qui se perd en niveaux de gris~: son contraste est de 1,2.',
    'La couverture ne s’accorde qu’en partie avec le résumé~: tous deux relèvent du genre horreur, mais la couverture surtout du genre poésie.',
    'La couverture peut égarer les lecteurs~: le résumé relève des genres horreur et poésie, la couverture du genre poésie.',
    'Le résumé seul ne relève d’aucun genre précis~; la couverture relève du genre poésie.',
  ],
  de: [
    'Dieses Cover sieht nach „Essen und Trinken“ aus.',
    'Es zeigt Züge dieser Genres: Horror (62_%) und Lyrik (31_%).',
    'Der Farbton teal steht auf 7_% der Cover im Genre Horror, 2,0-mal so oft wie üblich.',
    'Der Farbton teal steht auf etwa 7_% der Cover im Genre Horror und auf 6_% aller Cover.',
    'Im Ganzen ist das Cover dunkel (wie 41_% der Cover im Genre Horror und 33_% aller Cover), in gedeckten Farben (30_% und 25_%) und von einheitlicher Helligkeit (39_% und 34_%).',
    'Ein Hinweis: Bei 160 Pixeln Höhe ist das, was der Titel zu sein scheint, lesbar, auch in Graustufen, gewänne aber durch mehr Kontrast: Er ist 3,4, und gut ist er ab 4,5.',
    'Ein Hinweis: Bei 160 Pixeln Höhe unterscheidet sich das, was der Titel zu sein scheint, nur im Farbton vom Grund, und der geht in Graustufen verloren: Der Kontrast ist 1,2.',
    'Das Cover passt nur zum Teil zum Klappentext: Beide deuten auf das Genre Horror, das Cover aber mehr auf das Genre Lyrik.',
    'Das Cover könnte Leser irreführen: Der Klappentext deutet auf die Genres Horror und Lyrik, das Cover auf das Genre Lyrik.',
    'Der Klappentext allein deutet auf kein klares Genre; das Cover deutet auf das Genre Lyrik.',
  ],
  'pt-BR': [
    'Esta capa parece ser da seção “Comida e bebida”.',
    'Ela mostra traços de terror (62%) e poesia (31%).',
    'O tom teal aparece em 7% das capas de terror, 2,0 vezes o habitual.',
    'O tom teal aparece em cerca de 7% das capas de terror, e em 6% de todas.',
    'No conjunto, a capa é escura (como 41% das de terror e 33% de todas), de cores suaves (30% e 25%) e de luminosidade uniforme (39% e 34%).',
    'Uma dica: com 160 pixels de altura, o que parece ser o título se lê, também em tons de cinza, mas ganharia com mais contraste: tem 3,4, e o bom começa em 4,5.',
    'Uma dica: com 160 pixels de altura, o que parece ser o título só se distingue do fundo pelo tom, que se perde em tons de cinza: o contraste é 1,2.',
    'A capa só combina em parte com a sinopse: as duas apontam para o gênero terror, mas a capa, mais para o gênero poesia.',
    'A capa pode enganar os leitores: a sinopse aponta para os gêneros terror e poesia, e a capa, para o gênero poesia.',
    'A sinopse sozinha não aponta para um gênero claro; a capa aponta para o gênero poesia.',
  ],
  ja: [
    'この表紙は、「食・飲み物」の本に見えます。',
    'ジャンルでは、ホラー（62%）、詩（31%）の特徴が見られます。',
    'tealは「ホラー」の表紙の7%にあり、通常の2.0倍です。',
    'tealは「ホラー」の表紙の約7%、表紙全体の6%にあります。',
    'この表紙は、全体として暗い色調（「ホラー」の表紙の41%、表紙全体の33%）、抑えた色彩（30%、25%）、小さな明暗差（39%、34%）です。',
    '目安として、高さ160ピクセルでは、タイトルらしき部分は白黒でも読めますが、コントラストを上げるとさらに読みやすくなります。コントラスト比は3.4で、4.5以上あれば十分です。',
    '目安として、高さ160ピクセルでは、タイトルらしき部分は背景と色合いだけで区別されており、白黒では見分けられません。コントラスト比は1.2です。',
    '表紙は紹介文と一部だけ合っています。どちらもホラーを示していますが、表紙は詩をより強く示しています。',
    '表紙は読者を誤解させるかもしれません。紹介文はホラー、詩を、表紙は詩を示しています。',
    '紹介文だけでははっきりしたジャンルが分かりませんが、表紙は詩を示しています。',
  ],
};

describe.each(Object.entries(ANSWERS))('what is said of a cover in %s', (locale, expected) => {
  const { cover } = sentencesFor(locale);

  it('reads as somebody who speaks it would say it', () => {
    const title = { height: 160, contrast: 3.42, wanted: 4.5, byHueAlone: false } as const;
    const said = [
      cover.looksLike([cover.categoryName('Food-Drink')]),
      cover.shows([HORROR, POETRY]),
      cover.usual({ ...TEAL, firm: true }),
      cover.usual({ ...TEAL, firm: false }),
      cover.makeUp(PROPERTIES, HORROR),
      cover.title({ ...title, verdict: 'fair' }),
      cover.title({ ...title, verdict: 'weak', contrast: 1.2, byHueAlone: true }),
      cover.agreesInPart({ both: [HORROR], image: [POETRY] }),
      cover.clashes({ text: [HORROR, POETRY], image: [POETRY] }),
      cover.blurbSilent([POETRY]),
    ];
    expect(said.map(visible)).toEqual(expected);
  });
});

describe('a category of a shop', () => {
  it.each([
    ['Food-Drink', 'Food and Drink'],
    ['Food & Drink', 'Food and Drink'],
    ['food and drink', 'Food and Drink'],
    ["Children's Books", "Children's Books"],
    ['Mystery, Thriller & Suspense', 'Mystery, Thriller & Suspense'],
    ['constructor', 'constructor'],
  ])('%s is called %s, however a model joins its words', (name, expected) => {
    expect(sentencesFor('en').cover.categoryName(name)).toBe(expected);
  });
});
