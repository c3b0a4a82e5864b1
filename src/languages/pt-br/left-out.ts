import type { LeftOutWords } from '../left-out.ts';
import { formats } from './formats.ts';

/** What of a blurb was left out of reading. */
export const leftOut: LeftOutWords = {
  part: {
    review: ['uma citação de resenha', 'citações de resenhas'],
    accolade: ['uma linha sobre prêmios ou vendas', 'linhas sobre prêmios ou vendas'],
    comparison: ['uma comparação com outros livros', 'comparações com outros livros'],
    biography: ['a biografia do autor'],
    series: ['uma linha sobre a série', 'linhas sobre a série'],
    edition: ['uma nota sobre a edição', 'notas sobre a edição'],
    warning: ['um aviso de conteúdo', 'avisos de conteúdo'],
    tags: ['hashtags ou códigos de emoji'],
    advertising: ['publicidade'],
    metadata: ['metadados'],
  },
  counted: (count, several) => `${formats.number(count)} ${several}`,
  sentence: (parts) => `Deixei fora da leitura: ${formats.list(parts)}.`,
  textRead: 'O texto que foi lido:',
  nothingRead: 'Nada do texto foi lido.',
};
