import { EXAMPLE_BLURB } from '../example-blurb.ts';
import type { ChatWords } from '../platforms/chat.ts';
import type { PageWords } from '../platforms/page.ts';
import type { NoticeWords } from '../platforms/notices.ts';

const AGAIN = 'Joignez-le de nouveau ou collez le résumé.';
const LATER = 'Réessayez dans une minute ou collez le résumé.';

/** What chat platforms say in French. */
export const chat: ChatWords = {
  menu: { shared: 'Suggérer des teintes', private: 'Suggérer des teintes (en privé)' },
  options: {
    file: {
      name: 'fichier',
      description: 'Un fichier texte, un document (DOCX, ODT, RTF, PDF) ou un livre numérique avec le résumé',
    },
    private: { name: 'privé', description: 'Si vous seul voyez la réponse' },
  },
  tooShort: `C’est un peu court pour un résumé. Envoyez-moi deux ou trois phrases sur le livre, en anglais, par exemple\u00a0: ${EXAMPLE_BLURB}`,
  repliedToHidden:
    'Je ne vois pas le message auquel vous répondez. Choisissez ma commande dans son menu, ou envoyez-moi le résumé ou la couverture.',
  form: {
    shortTitle: 'Teintes de couverture',
    submit: 'Suggérer',
    cancel: 'Annuler',
    empty: 'Écrivez ici un résumé, ou choisissez quelques genres ci-dessous.',
    continued: 'Résumé, suite',
    longer:
      'Pour ce qui ne tient pas ci-dessus. Pour un texte plus long, envoyez-moi un fichier texte en message direct.',
    title: 'Quelles teintes vont à ce livre\u202f?',
    blurb: {
      label: 'Résumé',
      description: 'La quatrième de couverture, en anglais\u202f; deux ou trois phrases suffisent',
    },
    bookTitle: { label: 'Titre', description: 'À placer sur le nuancier' },
    genres: {
      label: 'Genres',
      description: 'Avec vos propres mots, en anglais',
      placeholder: 'polar, chats',
    },
    comparables: {
      label: 'Livres comparables',
      description: 'Jusqu’à dix, avec titre et auteur, un par ligne ou séparés par des points-virgules',
    },
    cover: { label: 'Une image de la couverture', description: 'Pour voir si elle va au résumé' },
    files: {
      label: 'Fichier du résumé, image de la couverture',
      description:
        'Un texte, un document ou un livre numérique\u202f; une couverture, pour voir si elle lui va',
    },
  },
  coverForm: { shortTitle: 'Voir une couverture', submit: 'Regarder' },
  desk: 'Et maintenant, pour le graphiste…',
  notYours:
    'Seule la personne qui a posé la question peut modifier cette réponse. Envoyez /coverhues pour obtenir la vôtre.',
  answerGone: {
    one: (days) =>
      `Je n’ai plus cette réponse\u00a0: je les garde ${days} jour. Renvoyez le résumé et je répondrai de nouveau.`,
    other: (days) =>
      `Je n’ai plus cette réponse\u00a0: je les garde ${days} jours. Renvoyez le résumé et je répondrai de nouveau.`,
  },
  failed: 'Quelque chose a échoué de mon côté\u202f; votre texte n’y est pour rien. Veuillez réessayer.',
  busy: 'Je suis très sollicité en ce moment. Veuillez réessayer dans une minute.',
  storeAway: 'Je n’ai pas accès en ce moment à ce que je conserve. Veuillez réessayer dans quelques minutes.',
  restarting: 'Je redémarre. Veuillez réessayer dans une minute.',
  interrupted:
    'J’ai été redémarré au moment où je répondais. Si aucune réponse n’apparaît ici, veuillez redemander.',
  file: {
    faults: {
      ATTACHMENT_REFUSED: ({ name }) =>
        `Le fichier ${name} ne se trouve pas sur cette plateforme, je ne l’ai donc pas ouvert. Joignez le fichier lui-même ou collez le résumé.`,
      ATTACHMENT_REDIRECTED: ({ name }) =>
        `Je n’ai pas le droit d’ouvrir ${name} d’ici. Envoyez-le-moi en message direct ou collez le résumé.`,
      ATTACHMENT_EXPIRED: ({ name }) =>
        `Le fichier ${name} n’est plus là\u00a0: son lien a expiré ou il a été supprimé. ${AGAIN}`,
      ATTACHMENT_LATE: ({ name }) => `Le fichier ${name} n’est pas arrivé à temps. ${LATER}`,
      ATTACHMENT_BUSY: ({ name }) =>
        `Je n’ai pas pu récupérer ${name}\u00a0: la plateforme est très sollicitée en ce moment. ${LATER}`,
      ATTACHMENT_UNREACHABLE: ({ name }) => `Je n’ai pas pu récupérer ${name}. ${LATER}`,
      ATTACHMENT_TOO_LARGE: ({ name, limit }) =>
        `Le fichier ${name} est trop volumineux\u00a0: je lis jusqu’à ${limit}. Collez plutôt le résumé.`,
      ATTACHMENT_NOT_TEXT: ({ name, kind }) =>
        `Le fichier ${name} semble être ${kind}\u202f; je ne sais pas lire ce type de fichier. Joignez le résumé sous forme de fichier texte ou collez-le.`,
      ATTACHMENT_DOCUMENT: ({ name, kind }) =>
        `Le fichier ${name} semble être ${kind}\u202f; je ne sais pas lire ce type de fichier. Enregistrez-le en texte brut (.txt) et joignez ce texte, ou collez le résumé.`,
      ATTACHMENT_BROKEN: ({ name, kind }) =>
        `Je n’ai pas pu lire le fichier ${name} (${kind})\u00a0: il semble protégé ou endommagé, ou il contient trop de choses. Enregistrez-le en texte brut (.txt) et joignez ce texte, ou collez le résumé.`,
      ATTACHMENT_ENCODING: ({ name }) =>
        `Je ne peux pas reconnaître avec certitude l’encodage de ${name}. Enregistrez-le en UTF-8 et joignez-le de nouveau, ou collez le résumé.`,
      ATTACHMENT_EMPTY: ({ name }) =>
        `Le fichier ${name} ne contient pas de texte. Joignez-en un autre ou collez le résumé.`,
    },
    leftOut: {
      one: () => 'J’ai laissé de côté un fichier joint.',
      other: (count) => `J’ai laissé de côté ${count} fichiers joints.`,
    },
  },
  exported:
    'Voici la palette en CSS, en SCSS, en thème Tailwind, en design tokens et en SVG, pour GIMP, en Adobe Swatch Exchange, pour Photoshop et pour Procreate, et toutes les teintes dans un tableau.',
  exportedCover:
    'Voici la palette de la couverture en CSS, en SCSS, en thème Tailwind, en design tokens et en SVG, pour GIMP, en Adobe Swatch Exchange, pour Photoshop et pour Procreate, et dans un tableau.',
  shortened: {
    hues: { one: () => 'une teinte de plus', other: (count) => `${count} teintes de plus` },
    withoutReasons: 'Pour tenir dans un message, les raisons des dernières teintes manquent ici.',
    withoutHues: (hues) =>
      `Pour tenir dans un message, il manque ici ${hues}\u202f; Exporter les contient toutes.`,
    withoutBoth: (hues) =>
      `Pour tenir dans un message, il manque ici les raisons des dernières teintes et ${hues}\u202f; Exporter les contient toutes.`,
  },
  filesTooLarge: {
    one: () => 'Un fichier dépasse la taille permise ici, je l’ai laissé de côté.',
    other: (count) => `${count} fichiers dépassent la taille permise ici, je les ai laissés de côté.`,
  },
  stillVisible:
    'Cette réponse n’a pas pu être retirée\u202f; les autres voient encore l’ancienne. Supprimez-la à la main ou demandez-le à un administrateur.',
  pictureMissing: 'L’image des teintes n’a pas pu être affichée\u202f; le texte dit tout ce qu’elle montre.',
  pictureAfterAll: 'Voici finalement l’image des teintes.',
  filesInDirect: {
    one: () => 'J’ai envoyé le fichier dans nos messages directs.',
    other: (count) => `J’ai envoyé les ${count} fichiers dans nos messages directs.`,
  },
  answeredHere: 'Je n’ai pas pu répondre là où vous avez posé la question\u202f; je réponds donc ici.',
  home: {
    recent: 'Partagé récemment',
    nothingYet: 'Rien pour l’instant. Les réponses partagées dans un canal apparaissent ici.',
    settings: 'Réglages',
    whoSees: 'Qui voit les réponses dans un canal\u202f?',
    forWorkspace:
      'Cela vaut pour tout l’espace de travail\u202f; seuls ses administrateurs et ses propriétaires peuvent le modifier.',
    visibility: { private: 'Seulement la personne qui demande', public: 'Tout le monde dans le canal' },
  },
};

/** What the web page says in French. */
export const page: PageWords = {
  name: 'coverhues\u00a0: de quelle couleur est un livre comme le vôtre\u202f?',
  skip: 'Aller au formulaire',
  heading: 'De quelle couleur est un livre comme le vôtre\u202f?',
  lede: 'Collez un résumé en anglais. Des dizaines de milliers de couvertures, mesurées une à une, disent quelles teintes portent de tels livres, dans quel ordre et pourquoi.',
  language: 'Langue',
  dark: 'Page sombre',
  yourBook: 'Votre livre',
  optional: 'facultatif',
  drop: 'Choisissez une image, déposez-la ici ou collez-la.',
  document: 'Ou un fichier texte, Word, OpenDocument, RTF ou PDF avec le résumé, ou un livre numérique.',
  removeCover: 'Retirer l’image',
  submit: 'Suggérer des teintes',
  reading: 'Lecture en cours…',
  privacy:
    'Ce que vous envoyez est lu sur ce serveur, puis oublié\u00a0: rien n’est jamais conservé ni journalisé. Un lien de partage le garde derrière le # de l’adresse, une partie que les navigateurs n’envoient à aucun serveur.',
  privacyKept: {
    one: (days) =>
      `Les textes et les images que vous envoyez sont lus sur ce serveur, puis oubliés\u00a0: ils ne sont jamais conservés ni journalisés. Ce que dit la réponse est gardé ${days} jour au plus, pour que vous puissiez en demander davantage. Un lien de partage garde la question derrière le # de l’adresse, une partie que les navigateurs n’envoient à aucun serveur.`,
    other: (days) =>
      `Les textes et les images que vous envoyez sont lus sur ce serveur, puis oubliés\u00a0: ils ne sont jamais conservés ni journalisés. Ce que dit la réponse est gardé ${days} jours au plus, pour que vous puissiez en demander davantage. Un lien de partage garde la question derrière le # de l’adresse, une partie que les navigateurs n’envoient à aucun serveur.`,
  },
  examples: {
    heading: 'Essayez un exemple',
    kinds: {
      cozyMystery: 'Policier douillet',
      spaceOpera: 'Opéra spatial',
      romance: 'Romance historique',
      cookbook: 'Livre de cuisine',
      pictureBook: 'Album illustré',
      memoir: 'Mémoires',
    },
  },
  genres: {
    suggestions: { one: () => 'Une suggestion.', other: (count) => `${count} suggestions.` },
    added: (genre) => `Le genre ${genre} est ajouté.`,
    remove: (genre) => `Retirer ${genre}`,
    removed: (genre) => `Le genre ${genre} est retiré.`,
  },
  comparables: {
    added: (book) => `Le livre ${book} est ajouté.`,
    remove: (book) => `Retirer ${book}`,
    removed: (book) => `Le livre ${book} est retiré.`,
  },
  parts: {
    recognised: 'Genres reconnus',
    bothShow: 'Ce que montrent le résumé et la couverture',
    looksLike: 'Ce que dit la couverture',
    why: 'Teinte par teinte',
    mood: 'Fond et atmosphère',
    onCover: 'Sur une couverture simple',
  },
  named: 'indiqué par vous',
  height:
    'Plus le livre est haut, plus la teinte est probable sur une telle couverture. D’abord viennent les teintes qui distinguent ces couvertures.',
  copy: (hex) => `Copier ${hex}`,
  copied: (hex) => `Le code ${hex} est copié.`,
  notCopied: (hex) =>
    `Le navigateur ne permet pas de copier ici\u00a0: ${hex} n’est pas dans le presse-papiers.`,
  next: 'Aller plus loin',
  answerGone: 'Cette réponse n’est plus conservée. Renvoyez le formulaire et vous en aurez une nouvelle.',
  download: 'Télécharger les teintes en image',
  downloadColours: 'Télécharger les couleurs de la couverture en image',
  share: 'Copier un lien de partage',
  shared:
    'Le lien est copié. Il contient le texte, les genres, les livres comparables et le titre, mais aucune image\u202f; quiconque l’ouvre reçoit la réponse à ceux-ci.',
  linkInAddress:
    'Le navigateur ne permet pas de copier ici, mais le lien se trouve maintenant dans la barre d’adresse.',
  print: 'Imprimer',
  yourTitle: 'Votre titre',
  asThumbnail: (height) => `En vignette, ${height} pixels de haut`,
  contrast: ({ title, ground, contrast, wanted }) =>
    `Un titre en ${title} sur ${ground} a un contraste de ${contrast}\u202f; un texte demande ${wanted}.`,
  empty: 'Écrivez ici un résumé, nommez quelques genres ou montrez une couverture.',
  faulty: 'Cela n’a pas encore fonctionné',
  chooseAgain: 'Veuillez choisir l’image à nouveau\u202f; les navigateurs l’oublient.',
  unreachable: 'Le serveur n’a pas pu être joint. Votre texte est toujours là\u202f; veuillez réessayer.',
  notFound: 'Il n’y a pas de page à cette adresse.',
  problems: {
    malformed: 'Cette requête n’est pas écrite comme il faut, et je ne la comprends pas.',
    wrongMethod: 'Cette adresse ne peut pas être appelée de cette façon.',
    wrongKind: 'Ce qui a été envoyé est d’un type qui n’est pas accepté ici.',
    tooMuchText:
      'C’est plus de texte que je ne peux en accepter. Veuillez n’envoyer qu’un résumé, des genres et un titre.',
  },
  back: 'Retour au formulaire',
  api: 'Pour les programmes',
};

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
