import type { NoticeWords } from '../say/notices.ts';

/** What the pages on the bot itself say in French. */
export const notices: NoticeWords = {
  titles: {
    about: 'À propos de coverhues',
    privacy: 'Confidentialité',
    terms: 'Conditions d’utilisation',
    support: 'Aide',
  },
  install: { slack: 'Ajouter à Slack', discord: 'Ajouter à Discord' },
  deleteAnswer: 'Supprimer cette réponse',
  answerDeleted: 'La réponse est supprimée\u00a0: rien n’en est plus gardé.',
  onTheWay:
    'En chemin vers la réponse, une question peut se trouver dans la base de données de ce serveur, le temps d’y répondre.',
  operator: {
    heading: 'Qui s’en occupe',
    name: 'Responsable',
    contact: 'Contact',
    country: 'Serveur en',
    unnamed: 'Il n’est pas dit ici qui s’occupe de ce serveur. Demandez à qui vous a donné l’adresse.',
  },
  about: {
    what: {
      heading: 'Ce qu’il fait',
      lines: [
        'Donnez à coverhues la quatrième de couverture d’un livre, et il répond par les teintes que portent vraiment les couvertures de tels livres\u00a0: dans l’ordre, chacune avec sa raison, avec des palettes et une image.',
        'Montrez-lui une couverture, et il dit à quel genre de livre elle ressemble, quelles sont ses couleurs et comment son titre se lit.',
      ],
    },
    how: {
      heading: 'D’où viennent les réponses',
      lines: [
        'Elles reposent sur des dizaines de milliers de vraies couvertures, mesurées une à une. Un petit modèle sur ce serveur lit ce que vous envoyez\u00a0; aucun grand modèle de langage n’est interrogé, et aucun texte ne part vers un autre service.',
        'Il peut se tromper, et dit à quel point il est sûr. À quoi doit ressembler une couverture, ce sont des personnes qui en décident.',
      ],
    },
    slack: {
      heading: 'Sur Slack',
      lines: [
        '/coverhues suivi d’une quatrième de couverture donne la réponse\u00a0; sans mots, un formulaire s’ouvre.',
        '/covergenre regarde une couverture, /series les livres d’une série, /shelf garde des réponses sous un nom, /vote met des palettes au vote.',
        'Le menu d’un message a une entrée pour cela, et qui mentionne l’application ou lui écrit reçoit une réponse.',
        'Elle n’écrit que là où quelqu’un demande. Dans les canaux, elle lit le message qui la mentionne, celui qui ouvre son fil et celui dont vous choisissez le menu, et aucun autre.',
      ],
    },
    discord: {
      heading: 'Sur Discord',
      lines: [
        '/coverhues suivi d’une quatrième de couverture donne la réponse\u00a0; sans options, un formulaire s’ouvre.',
        '/covergenre regarde une couverture, /series les livres d’une série, /shelf garde des réponses sous un nom, /vote met des palettes au vote.',
        'Le menu d’un message a une entrée pour cela, et qui mentionne le bot ou lui écrit reçoit une réponse.',
        'Il n’écrit que là où quelqu’un demande, et ne lit pas d’autres messages que ceux qui lui sont destinés et ceux auxquels ils répondent.',
      ],
    },
    page: {
      heading: 'Ici',
      lines: ['La page de ce serveur fait de même, sans compte.'],
    },
  },
  privacy: {
    read: {
      heading: 'Ce qui est lu',
      lines: [
        'Les textes, les fichiers et les images que vous envoyez sont lus dans la mémoire de ce serveur pour vous répondre, puis oubliés\u00a0: ils ne sont jamais stockés ni journalisés.',
      ],
      inChats:
        'Dans les conversations, le bot lit ce qui lui est destiné\u00a0: commandes et formulaires, messages directs, messages qui le mentionnent ou dont vous choisissez le menu, et ce à quoi ils répondent.',
    },
    kept: {
      heading: 'Ce qui est gardé, et combien de temps',
      answers: (days) =>
        `Une réponse, pendant ${days} jours, pour que ses boutons marchent\u00a0: des chiffres, des palettes, le titre, les genres et les livres que vous avez nommés, et les mots que ses raisons citent\u00a0; ni texte ni image. Avec elle, votre identifiant sur la plateforme, pour qu’elle disparaisse quand vous le voulez.`,
      page: ({ answers, days }) =>
        `Des réponses de cette page, les ${answers} dernières, ${days} jours au plus\u00a0: la même chose, sous aucun nom.`,
      pageAlone: ({ answers, days }) =>
        `Des réponses de cette page, les ${answers} dernières, ${days} jours au plus, pour que leurs boutons marchent\u00a0: des chiffres, des palettes, le titre, les genres et les livres que vous avez nommés, et les mots que leurs raisons citent\u00a0; ni texte, ni image, ni nom.`,
      pageNothing: 'Des réponses de cette page, rien.',
      shelf: (days) =>
        `Ce que vous mettez sur une étagère, avec votre identifiant et sans aucun mot de la quatrième de couverture, jusqu’à ce que vous le supprimiez ou que personne ne s’en soit servi pendant ${days} jours.`,
      votes:
        'Un vote, avec l’identifiant de qui l’a demandé, jusqu’à deux semaines après sa fin\u00a0; qui a choisi quoi, jusqu’à la fin.',
      slack:
        'D’un espace de travail Slack\u00a0: le jeton par lequel l’application y travaille, chiffré, qui voit les réponses, et les teintes partagées récemment, jusqu’à ce que l’application soit retirée.',
      discord:
        'Par quels serveurs Discord vous êtes venu à votre étagère, pour qu’elle disparaisse quand vous quittez le dernier.',
      heard:
        'Une empreinte de ce qui a déjà été entendu, pendant deux heures, pour ne pas répondre deux fois\u202f; et tant qu’une question est en cours, quinze minutes au plus, comment joindre qui l’a posée.',
      memory:
        'En mémoire seulement, jusqu’à un redémarrage\u00a0: les langues des personnes, et les adresses réseau des visiteurs de la page, pour que nul ne demande trop souvent.',
    },
    never: {
      heading: 'Ce qui n’est jamais fait',
      lines: [
        'Rien n’est vendu, transmis, utilisé pour la publicité ni pour apprendre. La page ne pose pas d’autre cookie que celui qui retient le thème choisi.',
        'Le journal ne contient rien de ce que les gens ont écrit.',
      ],
      platforms: 'Slack et Discord gardent eux-mêmes ce qui s’y dit, selon leurs propres conditions.',
    },
    deleted: {
      heading: 'Comment c’est supprimé',
      chats: '/shelf oubliez-moi supprime aussitôt tout ce qui est gardé de vous, et dit ce que c’était.',
      shared:
        'Ce que vous avez enregistré pour d’autres, ou mis au vote, leur reste, sans votre identifiant.',
      slack: 'Sur Slack, un bouton dans l’accueil de l’application fait de même.',
      page: 'Sous une réponse de cette page, un bouton la supprime.',
      places:
        'Quand un serveur ou un espace de travail retire l’application, ce qui en est gardé est supprimé.',
      asked:
        'Qui s’occupe de ce serveur le supprime pour ceux qui le demandent\u00a0: voir plus bas. Tout le reste disparaît de soi-même à son terme.',
    },
    version: {
      heading: 'De quelle version il s’agit',
      line: (version) => `Voilà ce que fait coverhues ${version}, qui tourne ici.`,
    },
  },
  terms: [
    {
      heading: 'Ce que vous recevez',
      lines: [
        'Des comptes de ce que portent les couvertures, et des palettes qui en découlent\u00a0: un conseil, pas une promesse. Il peut être faux. Vérifiez couleurs et contraste avant toute impression.',
      ],
    },
    {
      heading: 'Ce que vous envoyez',
      lines: [
        'N’envoyez que ce que vous avez le droit d’envoyer, et rien de contraire à la loi. N’essayez pas de surcharger le service, ni d’atteindre ce qui est à autrui.',
        'Ce que vous envoyez reste à vous. Ce qui revient, palettes, images et fichiers, vous pouvez vous en servir comme bon vous semble\u00a0; les titres et couvertures nommés sont à leurs propriétaires.',
      ],
    },
    {
      heading: 'Ce qui n’est pas promis',
      lines: [
        'Le service est fourni tel quel, sans aucune garantie, autant que la loi le permet. Il peut changer, s’interrompre ou cesser, et qui en abuse peut en être exclu.',
      ],
    },
  ],
  platformTerms: {
    heading: 'Autres conditions',
    lines: ['Sur Slack et sur Discord, les leurs valent aussi.'],
  },
  support: {
    help: {
      heading: 'Comment s’en servir',
      slack: 'Sur Slack, /coverhues help dit comment demander, et l’accueil de l’application aussi.',
      discord: 'Sur Discord, /help dit comment demander.',
      page: 'Ici, la page a des exemples à essayer.',
    },
    faults: {
      heading: 'Quand quelque chose ne va pas',
      lines: [
        'Si aucune réponse ne vient, réessayez dans une minute. Si cela dure, écrivez à qui s’occupe de ce serveur, avec l’heure et ce que vous avez fait\u00a0; le texte lui-même n’est pas nécessaire.',
        'Pour faire supprimer ce qui est gardé de vous, ou savoir ce que c’est, écrivez à la même adresse.',
      ],
    },
    weakness: {
      heading: 'Si vous avez trouvé une faille',
      lines: ['Dites-le d’abord à qui s’occupe de ce serveur, et comment la voir à l’œuvre.'],
    },
  },
};
