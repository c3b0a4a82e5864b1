import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';

/** No-break spaces as `~`, narrow or not. */
const visible = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, '~');

const WESTERN = { id: 'western', name: 'Western' };
const SPACE = [
  { id: 'science-fiction', name: 'Science Fiction' },
  { id: 'adventure', name: 'Adventure' },
];

/** What is said of genres that an asker named, in each language, to be read by somebody who speaks it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Covers of Western books stand on black, with maroon.',
    'Covers of Western and Science Fiction books like “Ice” wear maroon.',
    'The blurb itself reads as Science Fiction and Adventure.',
    'The blurb itself reads as Science Fiction and Adventure, but hardly as Western; what you named leads here.',
    'I know only 20 covers of Western books, so take these colours as a first hint.',
    'I know only one cover of Western books, so take these colours as a first hint.',
    'I know no covers of Western books, so take these colours as a first hint.',
    'Read from the words: “noir”, “detective”.',
  ],
  es: [
    'Las portadas de libros de western tienen fondo negro, con rojo oscuro.',
    'Las portadas de libros de western y ciencia ficción como «Ice» llevan rojo oscuro.',
    'La sinopsis en sí encaja en ciencia ficción y aventuras.',
    'La sinopsis en sí encaja en ciencia ficción y aventuras, pero apenas en western; aquí manda lo que has indicado.',
    'Conozco solo 20 portadas de libros de western, así que toma estos colores como una primera pista.',
    'Conozco solo una portada de libros de western, así que toma estos colores como una primera pista.',
    'No conozco ninguna portada de libros de western, así que toma estos colores como una primera pista.',
    'Leído en las palabras: «noir», «detective».',
  ],
  fr: [
    'Les couvertures de livres du rayon western ont un fond noir, accompagné de rouge foncé.',
    'Les couvertures de livres des rayons western et science-fiction comme «~Ice~» se parent de rouge foncé.',
    'Le résumé lui-même relève de ces genres~: science-fiction et aventure.',
    'Le résumé lui-même relève de ces genres~: science-fiction et aventure. Ce que vous avez indiqué (western) ne s’y voit guère, mais l’emporte ici.',
    'Je ne connais que 20 couvertures au rayon western, prenez donc ces couleurs pour une première piste.',
    'Je ne connais qu’une couverture au rayon western, prenez donc ces couleurs pour une première piste.',
    'Je ne connais aucune couverture au rayon western, prenez donc ces couleurs pour une première piste.',
    'Lu dans les mots~: «~noir~», «~detective~».',
  ],
  de: [
    'Cover aus dem Genre Western tragen als Grund Schwarz, dazu dunkles Rot.',
    'Cover von Büchern wie „Ice“ aus den Genres Western und Science-Fiction tragen dunkles Rot.',
    'Im Klappentext selbst lese ich Science-Fiction und Abenteuer.',
    'Im Klappentext selbst lese ich Science-Fiction und Abenteuer, aber kaum Western; hier zählt zuerst, was du genannt hast.',
    'Ich kenne nur 20 Cover aus dem Genre Western, nimm diese Farben also als ersten Hinweis.',
    'Ich kenne nur ein Cover aus dem Genre Western, nimm diese Farben also als ersten Hinweis.',
    'Ich kenne kein Cover aus dem Genre Western, nimm diese Farben also als ersten Hinweis.',
    'Gelesen aus den Wörtern: „noir“, „detective“.',
  ],
  'pt-BR': [
    'As capas de livros de faroeste têm fundo preto, com vermelho escuro.',
    'As capas de livros de faroeste e ficção científica como “Ice” levam vermelho escuro.',
    'A sinopse em si se encaixa em ficção científica e aventura.',
    'A sinopse em si se encaixa em ficção científica e aventura, mas quase nada em faroeste; aqui vale primeiro o que você indicou.',
    'Conheço só 20 capas de livros de faroeste, então tome estas cores como uma primeira pista.',
    'Conheço só uma capa de livros de faroeste, então tome estas cores como uma primeira pista.',
    'Não conheço nenhuma capa de livros de faroeste, então tome estas cores como uma primeira pista.',
    'Lido nas palavras: “noir”, “detective”.',
  ],
  ja: [
    '西部劇の本の表紙は、黒の地に暗い赤を合わせる傾向があります。',
    '「Ice」のような西部劇、SFの本の表紙は、暗い赤を使う傾向があります。',
    '紹介文そのもののジャンルは、SF、冒険と読めます。',
    '紹介文そのもののジャンルはSF、冒険と読め、西部劇とはほとんど読めません。ここでは、ご指定のジャンルを優先しています。',
    '西部劇の表紙は20点しか手元にないため、これらの色は最初の手がかりとしてご覧ください。',
    '西部劇の表紙は1点しか手元にないため、これらの色は最初の手がかりとしてご覧ください。',
    '西部劇の表紙は手元にないため、これらの色は最初の手がかりとしてご覧ください。',
    '読み取った言葉：「noir」「detective」',
  ],
};

describe.each(Object.entries(ANSWERS))(
  'what is said of genres that were named, in %s',
  (locale, expected) => {
    const { namedGenres: say, realCovers } = sentencesFor(locale);

    it('reads as somebody who speaks it would say it', () => {
      const [black, maroon] = ['black', 'maroon'].map((name) => realCovers.colour({ name }));
      const plain = { title: '', modest: false, variant: 0 };
      const said = [
        realCovers.headline({ ground: black!, colours: [maroon!] }, { ...plain, genres: [WESTERN] }),
        realCovers.headline({ colours: [maroon!] }, { ...plain, title: 'Ice', genres: [WESTERN, SPACE[0]!] }),
        say.blurbReadsAs(SPACE),
        say.contradicts(SPACE, [WESTERN]),
        ...[20, 1, 0].map((covers) => say.fewCovers({ genre: WESTERN, covers })),
        say.toldBy(['noir', 'detective']),
      ];
      expect(said.map(visible)).toEqual(expected);
    });
  },
);
