import type { VoteWords } from '../say/vote.ts';

/** O que se diz em português de uma votação. */
export const vote: VoteWords = {
  options: {
    question: { name: 'pergunta', description: 'Sobre o que se vota' },
    palette: { name: 'paleta', description: 'Uma paleta de uma estante, pelo nome' },
    hours: { name: 'horas', description: 'Quantas horas dura a votação, de 1 a 168; se não, 24' },
  },
  usualQuestion: 'Que cores a capa vai usar?',
  rules: {
    poll: 'Cada pessoa tem um voto e pode mudá-lo até o fim.',
    buttons: 'Cada pessoa tem um voto; apertar outro botão muda o voto.',
  },
  tie: 'Em caso de empate, ganha o que vem antes na lista.',
  cover: (number) => `Capa ${number}`,
  button: (number) => `Votar em ${number}`,
  votes: { one: (count) => `${count} voto`, other: (count) => `${count} votos` },
  ends: 'Fim da votação',
  posted: 'A votação está aberta e termina sozinha.',
  form: {
    shortTitle: 'Pôr em votação',
    submit: 'Abrir a votação',
    question: 'Pergunta',
    palettes: 'Paletas de uma estante',
    covers: { label: 'Capas', description: 'Imagens de capas; com as paletas, até 5 opções' },
    hours: 'Duração',
  },
  lasts: { one: (count) => `${count} hora`, other: (count) => `${count} horas` },
  opening: 'Em votação:',
  cast: {
    counted: (name) => `Seu voto é para ${name}. Para mudar, vote em outra opção.`,
    changed: (name) => `Agora seu voto é para ${name}.`,
    known: 'Um voto seu mais recente já conta.',
    over: 'Esta votação terminou; nada mais muda nela.',
    gone: 'Esta votação não está mais guardada.',
    elsewhere: 'Esta votação é de outro lugar: só participa quem é do canal dela.',
  },
  ended: {
    won: ({ name, votes, of }) => `A votação terminou: ${name} ganha, com ${votes} de ${of} votos.`,
    level: ({ name, votes, of, others }) =>
      `A votação terminou: ${name} ganha, com ${votes} de ${of} votos, por vir na lista antes de ${others}, com a mesma quantidade.`,
    nobody: 'A votação terminou, e ninguém participou.',
  },
  kept: (name) => `A opção vencedora está na estante deste canal: ${name}.`,
  shelfFull: 'A estante deste canal está cheia, então a opção vencedora não ficou nela.',
  deleted: (question) => `A votação ${question} foi apagada, então terminou sem vencedor.`,
  byButtons: 'Aqui não posso criar enquetes, então a votação é por botões.',
  faults: {
    nowhere: 'Uma votação precisa de um canal de um chat em que outras pessoas participem.',
    alone: 'Uma votação precisa de mais gente: peça em um canal ou em uma conversa em grupo, e não aqui.',
    stranger: 'Não sou membro deste canal e não poderia contar os votos. Me convide e peça de novo.',
    unsent: 'Não foi possível publicar a votação: não posso escrever aqui, ou a conversa está fechada.',
    hours: 'Uma votação dura de 1 a 168 horas.',
    tooFew: 'Uma votação precisa de pelo menos duas opções: paletas de uma estante, ou capas.',
    tooMany: (most) => `São opções demais: aceito até ${most} paletas ou capas por votação.`,
    missing: (name) => `Não há paleta ${name} na sua estante, nem na deste canal, nem na de todos aqui.`,
    same: (names) => `A paleta de ${names} é a mesma, então não há o que escolher. Tire uma delas.`,
  },
};
