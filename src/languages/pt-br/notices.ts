import type { NoticeWords } from '../say/notices.ts';

/** What the pages on the bot itself say in Brazilian Portuguese. */
export const notices: NoticeWords = {
  titles: {
    about: 'Sobre o coverhues',
    privacy: 'Privacidade',
    terms: 'Termos de uso',
    support: 'Ajuda',
  },
  install: { slack: 'Adicionar ao Slack', discord: 'Adicionar ao Discord' },
  deleteAnswer: 'Apagar esta resposta',
  answerDeleted: 'A resposta foi apagada: nada dela está mais guardado.',
  onTheWay:
    'A caminho da resposta, uma pergunta pode ficar no banco de dados deste servidor enquanto é respondida.',
  operator: {
    heading: 'Quem cuida disto',
    name: 'Responsável',
    contact: 'Contato',
    country: 'Servidor em',
    unnamed: 'Aqui não se diz quem cuida deste servidor. Pergunte a quem lhe deu o endereço.',
  },
  about: {
    what: {
      heading: 'O que ele faz',
      lines: [
        'Dê ao coverhues a sinopse de um livro, e ele responde com os tons que as capas de tais livros têm de verdade: em ordem, cada um com sua razão, com paletas e uma imagem.',
        'Mostre uma capa, e ele diz com que tipo de livro ela se parece, quais são as suas cores e como se lê o título.',
      ],
    },
    how: {
      heading: 'De onde vêm as respostas',
      lines: [
        'Elas se baseiam em dezenas de milhares de capas reais, medidas uma a uma. Um modelo pequeno neste servidor lê o que você envia; nenhum grande modelo de linguagem é consultado, e nenhum texto vai para outro serviço.',
        'Ele pode errar, e diz o quanto tem certeza. Como uma capa deve ser, quem decide são as pessoas.',
      ],
    },
    slack: {
      heading: 'No Slack',
      lines: [
        '/coverhues com uma sinopse dá a resposta; sem palavras, abre um formulário.',
        '/covergenre olha uma capa, /series os livros de uma série, /shelf guarda respostas com um nome, /vote põe paletas em votação.',
        'O menu de uma mensagem tem uma entrada para isso, e quem menciona o aplicativo ou escreve para ele recebe uma resposta.',
        'Ele só escreve onde alguém pergunta. Nos canais lê a mensagem que o menciona, a que abre o tópico dela e aquela cujo menu você escolhe, e nenhuma outra.',
      ],
    },
    discord: {
      heading: 'No Discord',
      lines: [
        '/coverhues com uma sinopse dá a resposta; sem opções, abre um formulário.',
        '/covergenre olha uma capa, /series os livros de uma série, /shelf guarda respostas com um nome, /vote põe paletas em votação.',
        'O menu de uma mensagem tem uma entrada para isso, e quem menciona o bot ou escreve para ele recebe uma resposta.',
        'Ele só escreve onde alguém pergunta, e não lê outras mensagens além das que são para ele e daquelas a que elas respondem.',
      ],
    },
    page: {
      heading: 'Aqui',
      lines: ['A página deste servidor faz o mesmo, sem conta.'],
    },
  },
  privacy: {
    read: {
      heading: 'O que é lido',
      lines: [
        'Textos, arquivos e imagens que você envia são lidos na memória deste servidor para responder, e depois esquecidos: nunca são guardados nem registrados.',
      ],
      inChats:
        'Nas conversas o bot lê o que é para ele: comandos e formulários, mensagens diretas, mensagens que o mencionam ou cujo menu você escolhe, e aquilo a que elas respondem.',
    },
    kept: {
      heading: 'O que fica guardado, e por quanto tempo',
      answers: (days) =>
        `Uma resposta, por ${days} dias, para que os botões funcionem: números, paletas, o título, os gêneros e os livros que você citou, e palavras da sinopse que as razões citam; nem texto nem imagem. Com ela, a sua identificação na plataforma, para que suma quando você quiser.`,
      page: ({ answers, days }) =>
        `Das respostas desta página, as últimas ${answers}, por ${days} dias no máximo: o mesmo, sem nome.`,
      pageAlone: ({ answers, days }) =>
        `Das respostas desta página, as últimas ${answers}, por ${days} dias no máximo, para que os botões funcionem: números, paletas, o título, os gêneros e os livros que você citou, e palavras da sinopse que as razões citam; nem texto, nem imagem, nem nome.`,
      pageNothing: 'Das respostas desta página, nada.',
      shelf: (days) =>
        `O que você põe numa estante, com a sua identificação e sem nenhuma palavra da sinopse, até que você apague ou ninguém use por ${days} dias.`,
      votes:
        'Uma votação, com a identificação de quem pediu, até duas semanas depois do fim; quem escolheu o quê, até o fim.',
      slack:
        'De um espaço de trabalho do Slack: o token com que o aplicativo funciona lá, cifrado, quem vê as respostas, e os tons compartilhados por último, até que o aplicativo seja removido.',
      discord:
        'Por quais servidores do Discord você chegou à sua estante, para que ela suma quando você sair do último.',
      heard:
        'Um resumo criptográfico do que já foi ouvido, por duas horas, para nada ser respondido duas vezes; e, enquanto uma pergunta está em andamento, por quinze minutos no máximo, como avisar quem perguntou.',
      memory:
        'Só na memória, até reiniciar: idiomas das pessoas, e endereços de rede de quem visita a página, para que ninguém pergunte demais.',
    },
    never: {
      heading: 'O que nunca se faz',
      lines: [
        'Nada é vendido, repassado, usado em propaganda ou para aprender. A página não põe nenhum cookie além de um que lembra o tema escolhido.',
        'O registro não tem nada do que as pessoas escreveram.',
      ],
      platforms: 'O Slack e o Discord guardam, eles mesmos, o que se diz lá, conforme os próprios termos.',
    },
    deleted: {
      heading: 'Como se apaga',
      chats: '/shelf esqueça-me apaga na hora tudo o que se guarda de você, e diz o que era.',
      shared: 'O que você guardou para outros, ou pôs em votação, fica com eles, sem a sua identificação.',
      slack: 'No Slack, um botão no início do aplicativo faz o mesmo.',
      page: 'Abaixo de uma resposta desta página, um botão a apaga.',
      places: 'Quando um servidor ou espaço de trabalho remove o aplicativo, apaga-se o que se guarda dele.',
      asked:
        'Quem cuida deste servidor apaga para quem pedir: veja abaixo. Todo o resto some sozinho quando o prazo acaba.',
    },
    version: {
      heading: 'De que versão se fala',
      line: (version) => `É isto que faz o coverhues ${version}, que funciona aqui.`,
    },
  },
  terms: [
    {
      heading: 'O que você recebe',
      lines: [
        'Contagens do que as capas trazem, e paletas que vêm disso: um conselho, não uma promessa. Pode estar errado. Confira cores e contraste antes de imprimir qualquer coisa.',
      ],
    },
    {
      heading: 'O que você envia',
      lines: [
        'Envie só o que tem o direito de enviar, e nada contra a lei. Não tente sobrecarregar o serviço, nem chegar ao que é dos outros.',
        'O que você envia continua seu. O que volta, paletas, imagens e arquivos, você pode usar para o que quiser; títulos e capas citados são de seus donos.',
      ],
    },
    {
      heading: 'O que não se promete',
      lines: [
        'O serviço vem como está, sem garantia alguma, até onde a lei permite. Ele pode mudar, parar ou acabar, e quem abusar dele pode ser excluído.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Outros termos',
    lines: ['No Slack e no Discord valem também os deles.'],
  },
  support: {
    help: {
      heading: 'Como se usa',
      slack: 'No Slack, /coverhues help diz como perguntar, e o início do aplicativo também.',
      discord: 'No Discord, /help diz como perguntar.',
      page: 'Aqui, a página tem exemplos para experimentar.',
    },
    faults: {
      heading: 'Quando algo vai mal',
      lines: [
        'Se não vier resposta, tente de novo em um minuto. Se continuar assim, escreva a quem cuida deste servidor, com a hora e o que você fez; o texto em si não é preciso.',
        'Para apagar o que se guarda de você, ou saber o que é, escreva ao mesmo endereço.',
      ],
    },
    weakness: {
      heading: 'Se você achou uma falha de segurança',
      lines: ['Conte primeiro a quem cuida deste servidor, e como se chega a vê-la.'],
    },
  },
};
