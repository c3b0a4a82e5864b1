import type { DeskWords } from '../follow-ups/desk.ts';
import type { SightWords } from '../follow-ups/sight.ts';
import type { BriefWords } from '../follow-ups/brief.ts';
import type { ShelfWords } from '../follow-ups/shelf.ts';
import type { VoteWords } from '../follow-ups/vote.ts';
import type { Sentences } from '../sentences.ts';

/** Labels of buttons, in French. */
export const followUps: Sentences['followUps'] = {
  why: 'Pourquoi celles-ci\u202f?',
  more: 'Plus de teintes',
  other: 'Une autre palette',
  view: 'Tel que d’autres le voient',
  roll: 'Palette suivante',
  swap: 'Échanger fond et principale',
  lock: 'Garder des couleurs, changer le reste…',
  export: 'Exporter\u00a0: fichiers pour logiciels de création',
  brief: 'Brief pour la création (PDF)',
  save: 'Garder sur l’étagère, sous un nom',
  link: 'Un lien qui contient la palette',
  vote: 'Soumettre des palettes au vote',
  share: 'Partager',
  private: 'Rendre privée',
};

/** What is said in French of palettes in which colours are kept. */
export const desk: DeskWords = {
  kept: (role) => `${role} (gardé)`,
  heading: (colours) => `Une palette qui garde ${colours}`,
  changed: 'La palette, deux rôles échangés',
  order: 'Les teintes ci-dessous sont celles de ces couvertures, quoi qu’on garde.',
  keeping: (colours) => `Gardé\u00a0: ${colours}.`,
  place: ({ at, of, them }) =>
    `Palette ${at} sur ${of} de vraies couvertures qui portent ${them} ou des tons proches, la meilleure pour ce livre d’abord.`,
  near: ({ at, of }) => `Palette ${at} sur ${of}, d’une vraie couverture qui s’en approche.`,
  byRule: ({ at, of, rule }) =>
    `Palette ${at} sur ${of}, qu’aucune vraie couverture ne porte\u00a0: elle suit une règle des couleurs, ${rule}.`,
  rules: {
    complement: 'la complémentaire de la plus vive',
    split: 'des complémentaires divisées',
    neighbours: 'des voisines sur le cercle chromatique',
    triad: 'une triade',
    tints: 'des tons clairs et foncés d’une couleur',
    ground: 'vos couleurs seules sur un fond dont elles se détachent',
  },
  against: ({ ground, whole, share }) =>
    `Cette palette a ${ground}, alors que seulement ${share} de ces couvertures sont ${whole} dans l’ensemble.`,
  last: 'C’est la dernière\u00a0: ensuite revient la première.',
  them: { one: 'cette couleur', two: 'les deux', all: 'toutes ces couleurs' },
  where: { one: 'dans le rôle demandé', more: 'dans les rôles demandés' },
  often: ({ such, carrying, share, usual, times, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: ${times} l’habitude.`,
  usually: ({ such, carrying, share, usual, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: à peu près comme d’habitude.`,
  seldom: ({ such, carrying, share, usual, them, where }) =>
    `Sur ${such} couvertures de tels livres, ${carrying} portent ${them}${where} (${share}), contre ${usual} de toutes\u00a0: moins que d’habitude.`,
  few: ({ such, carrying, share, usual, where }) =>
    `Sur ${carrying} des ${such} couvertures de tels livres (${share})${where}\u00a0: trop peu pour une comparaison avec toutes (${usual}).`,
  noneSuch: ({ such, carrying, usual, them, where }) =>
    `Aucune des ${such} couvertures de tels livres ne porte ${them}${where}\u00a0; sur ${usual} couvertures de toutes sortes, ${carrying} le font.`,
  none: ({ where }) => `Aucune couverture que je connaisse ne porte cela${where}.`,
  distances: (list) => `Sur la couverture dont elle vient, ${list} (en OKLab, où 0,02 se voit à peine).`,
  distance: ({ name, distance }) => `${name} diffère de ${distance}`,
  swapped: ({ ground, ink }) =>
    `Deux couleurs ont échangé leurs rôles\u00a0: le fond est maintenant ${ground}, et le texte est en ${ink}.`,
  question: 'Quelles couleurs garder\u202f?',
  howTo:
    'Donnez leurs numéros, un mot comme «\u202fbordeaux\u202f» ou #b22222\u00a0: jusqu’à cinq. Un rôle s’indique ainsi\u00a0: bordeaux = fond.',
  faults: {
    unknown: (word) => `Je ne connais pas de couleur ${word}.`,
    didYouMean: (words) => `Vouliez-vous dire ${words}\u202f?`,
    examples:
      'Je connais des couleurs comme firebrick, bleu marine, rouge foncé, #b22222 et rgb(178, 34, 34).',
    tooMany: (most) => `Je garde jusqu’à ${most} couleurs\u00a0; les ${most} premières comptent donc.`,
    alike: (one, other) =>
      `On distingue à peine ${one} et ${other} sur une couverture\u00a0; je ne garde que la première.`,
    noSuchNumber: ({ number, colours }) =>
      `Il n’y a pas de couleur ${number}\u00a0: cette palette en a ${colours}.`,
    noPart: (word) =>
      `${word} n’est pas un rôle d’une palette\u00a0: il y a fond, principale, accent et encre.`,
    lacksPart: (typed) => `Dans ${typed}, il manque le rôle\u00a0: il y a fond, principale, accent et encre.`,
    lacksColour: (typed) => `Dans ${typed}, il manque la couleur\u00a0: elle se met avant le signe.`,
    leavesOut: (typed) =>
      `Je peux garder des couleurs, mais pas en exclure\u00a0: ${typed} ne change donc rien.`,
    taken: ({ colour, role }) =>
      `Une palette n’a qu’une couleur dans ce rôle (${role})\u00a0: ${colour} est gardé dans un autre.`,
    unread: ({ colour, other, contrast }) =>
      `Entre ${other} et ${colour}, le contraste est de ${contrast}, et il faut 4,5 pour lire\u00a0: ${colour} est gardé dans un autre rôle.`,
    ink: (colour) =>
      `Le texte était en ${colour}, proche d’une couleur gardée\u00a0: celle-ci peut aller ailleurs, et le texte en reçoit une qui se lit.`,
    inkKept: (colour) =>
      `Le texte reste en ${colour}\u00a0; seuls des fonds sur lesquels il se lit sont montrés.`,
    nothing:
      'Je n’ai trouvé aucune palette avec toutes ces couleurs\u00a0; celle-ci reste comme elle était. Gardez-en moins.',
    noCovers: 'Ce modèle ne connaît pas de vraies couvertures\u00a0; il n’y a pas de palettes à parcourir.',
    noSwap:
      'Je peux échanger deux rôles parmi ground, main, accent et ink, ou deux numéros de cette palette, comme 1 et 2.',
  },
  form: {
    shortTitle: 'Garder des couleurs',
    submit: 'Changer le reste',
    colours: { label: 'Couleurs de cette palette', description: 'Celles que vous choisissez restent' },
    own: {
      label: 'Vos propres couleurs',
      description: 'Des mots, des codes hexadécimaux ou rgb(), séparés par des virgules',
      placeholder: 'bordeaux comme fond, #b22222',
    },
  },
};

/** What is said of how others see a palette in French. */
export const sight: SightWords = {
  edge: {
    light: (colour) =>
      `Sur une page blanche, son fond se perd\u00a0: donnez à une telle couverture un fin liseré en ${colour}.`,
    dark: (colour) =>
      `Sur une page sombre, son fond se perd\u00a0: donnez à une telle couverture un fin liseré en ${colour}.`,
  },
  faintType: (least) =>
    `Pour certains daltoniens, le texte sur ce fond n’a qu’un contraste de ${least}, alors qu’il faudrait 4,5\u00a0: composez-le grand et gras, ou sur un cartouche d’une autre couleur.`,
  merging: {
    look: {
      grey: (colours) => `en gris, ${colours} se confondent`,
      blind: (colours) => `pour certains daltoniens, ${colours} se confondent`,
      both: (colours) => `en gris et pour certains daltoniens, ${colours} se confondent`,
    },
    line: {
      light: (looks) => `${looks}\u00a0: séparez-les par un filet clair.`,
      dark: (looks) => `${looks}\u00a0: séparez-les par un filet sombre.`,
      either: (looks) => `${looks}\u00a0: séparez-les par un filet clair ou sombre.`,
    },
  },
  title: {
    whole: (parts) => `Tel que les boutiques le montrent, le titre ${parts}.`,
    clear: (sizes) => `se lit à ${sizes} pixels`,
    faint: (sizes) => `pâlit à ${sizes} pixels`,
    lost: (sizes) => `se perd à ${sizes} pixels`,
    small: ({ sizes, letters }) =>
      `se perd à ${sizes} pixels, où ses lettres ont moins de ${letters} de haut`,
    lostInGrey: (sizes) => `se perd en gris à ${sizes} pixels`,
  },
  view: {
    headline: 'La palette telle que d’autres la voient',
    ink: ({ colour, least }) =>
      `Le texte a sur son fond un contraste de ${colour}, et de ${least} là où on le voit le moins bien\u00a0; 4,5 est bon, et 3 suffit aux grandes lettres.`,
    apart: 'Aucune couleur ne se confond avec sa voisine, ni en gris ni pour les daltoniens.',
    standsOut: 'Son fond se détache des pages blanches et des pages sombres sans liseré.',
  },
  viewPicture: {
    heading: 'Tel que d’autres le voient',
    alike: 'se confondent',
    sights: {
      colour: { name: 'En couleur', detail: 'comme la plupart' },
      grey: { name: 'En gris', detail: 'comme l’encre électronique' },
      protan: { name: 'Protanopie', detail: 'sans cônes du rouge' },
      deutan: { name: 'Deutéranopie', detail: 'sans cônes du vert' },
      tritan: { name: 'Tritanopie', detail: 'sans cônes du bleu' },
    },
    pages: { light: 'Sur une page blanche', dark: 'Sur une page sombre' },
    sizes: (sizes) => `${sizes} pixels`,
    type: (contrast) => `contraste du texte ${contrast}`,
    opening: 'Une palette et des couvertures simples qui la portent, telles que d’autres les voient\u00a0:',
    lookAlike: (colours) => `${colours} se confondent`,
  },
};

/** What a brief says in French. */
export const brief: BriefWords = {
  label: 'Brief de couverture',
  untitled: 'Un livre sans titre',
  cover: 'Une couverture',
  undrawable:
    'Aucune police n’a ici toutes les lettres de ce titre\u202f; il figure dans les propriétés du document.',
  unset: 'Un titre qu’aucune police ne peut composer ici',
  headings: {
    palette: 'Palette, à l’écran et à l’impression',
    plainCovers: 'Couvertures simples, à la taille des boutiques',
    ground: 'Fond et ambiance',
    ranges: 'Des marges plutôt que des ordres',
    avoid: 'À éviter',
  },
  columns: {
    screen: 'Écran',
    print: 'Imprimé',
    colour: 'Rôle et couleur',
    hex: 'sRVB',
    ink: 'Encre',
    note: 'Texte et presse',
  },
  lightness: {
    dark: (share) => `${share} sombre`,
    mid: (share) => `${share} entre deux`,
    light: (share) => `${share} clair`,
  },
  carried: (share) => `${share} la portent`,
  taken: (share) => `${share} de la couverture`,
  contrast: (ratio) => `Contraste avec le fond\u00a0: ${ratio}.`,
  prints: 'S’imprime tel quel.',
  printsAs: (hex) => `S’imprime en ${hex}.`,
  nearest: (hex) => `Le plus proche imprimable\u00a0: ${hex}.`,
  ground: ({ from, to }) =>
    `Sur la moitié centrale des couvertures citées ici, la clarté du fond va de ${from} à ${to} (0 est noir, 100 blanc).`,
  areas: ({ largest, next }) =>
    `La plus grande couleur occupe de ${largest.from} à ${largest.to} d’une couverture, la suivante de ${next.from} à ${next.to}.`,
  rare: (colours) => `Plus rares ici qu’ailleurs\u00a0: ${colours}.`,
  rareShares: ({ ours, usual }) => `${ours}, contre ${usual} de l’ensemble des couvertures`,
  faint: (names) => `Pas de texte en ${names} sur ce fond\u00a0: le contraste est sous 3\u00a0:\u00a01.`,
  heavy: ({ name, ink, most }) =>
    `${name}\u00a0: ${ink} d’encre\u202f; les presses en supportent environ ${most}.`,
  nothing: 'Rien ne ressort ici comme à éviter.',
  source: {
    covers: (count) =>
      `D’après les ${count} vraies couvertures les plus proches de ce livre, dans un index de couvertures mesurées.`,
    hues: 'D’après la fréquence des teintes sur de vraies couvertures de ces genres.',
    cover: 'D’après la couverture elle-même, à côté de couvertures mesurées.',
    figures:
      'Les parts sont celles de ces couvertures\u202f; les valeurs d’impression sont un début, pas une épreuve.',
  },
  drawn: 'Voici le brief pour la personne qui dessinera la couverture\u00a0: une page de PDF.',
};

/** What is said of saved answers in French. */
export const shelf: ShelfWords = {
  actions: {
    list: { name: 'liste', description: 'Ce qu’il y a sur l’étagère' },
    show: { name: 'montrer', description: 'Une réponse gardée, avec tout ce qu’on peut demander ensuite' },
    compare: { name: 'comparer', description: 'Deux palettes gardées côte à côte, et ce qui les distingue' },
    rename: { name: 'renommer', description: 'Donner un autre nom à une réponse gardée' },
    delete: { name: 'supprimer', description: 'Retirer de l’étagère une réponse gardée' },
    forget: { name: 'oublier', description: 'Supprimer votre propre étagère avec tout son contenu' },
    'forget-me': {
      name: 'oubliez-moi',
      description: 'Supprimer tout ce qui est gardé de vous\u00a0: réponses, votre étagère, vos votes',
    },
  },
  options: {
    name: { name: 'nom', description: 'Le nom sous lequel elle est gardée' },
    other: { name: 'autre', description: 'Celle à laquelle la comparer' },
    to: { name: 'nouveau', description: 'Son nouveau nom' },
    page: { name: 'page', description: 'Quelle page de la liste' },
    whose: { name: 'étagère', description: 'L’étagère de qui\u202f; la vôtre, sauf indication contraire' },
  },
  whose: { mine: 'la mienne', channel: 'celle de ce salon', everybody: 'celle de tous ici' },
  headings: { mine: 'Votre étagère', channel: 'L’étagère de ce salon', everybody: 'L’étagère de tous' },
  form: {
    shortTitle: 'Garder sur l’étagère',
    submit: 'Garder',
    name: { label: 'Nom', description: 'Jusqu’à 60 caractères\u202f; il permet de retrouver la palette' },
    whose: { label: 'Sur quelle étagère' },
  },
  untitled: 'Palette sans titre',
  palettes: { one: (count) => `${count} palette`, other: (count) => `${count} palettes` },
  page: ({ page, pages }) => `page ${page} sur ${pages}`,
  howToGoOn:
    'Montrez-en une par son nom, et vous pourrez redemander tout ce qu’on demande après une réponse.',
  saved: {
    mine: (name) => `${name} est sur votre étagère. Rien du résumé n’est gardé avec elle.`,
    channel: (name) => `${name} est sur l’étagère de ce salon. Rien du résumé n’est gardé avec elle.`,
    everybody: (name) => `${name} est sur l’étagère de tous. Rien du résumé n’est gardé avec elle.`,
  },
  shown: {
    mine: ({ name, date }) => `De votre étagère\u00a0: ${name}, gardée le ${date}.`,
    channel: ({ name, date }) => `De l’étagère de ce salon\u00a0: ${name}, gardée le ${date}.`,
    everybody: ({ name, date }) => `De l’étagère de tous\u00a0: ${name}, gardée le ${date}.`,
  },
  won: {
    plain: ({ votes, of, date }) => `Elle a remporté un vote clos le ${date}, avec ${votes} voix sur ${of}.`,
    asked: ({ question, votes, of, date }) =>
      `Elle a remporté le vote ${question}, clos le ${date}, avec ${votes} voix sur ${of}.`,
  },
  renamed: ({ from, to }) => `${from} s’appelle maintenant ${to}.`,
  deleted: (name) => `${name} n’est plus sur l’étagère.`,
  forgotten: {
    none: 'Il n’y avait rien sur votre étagère.',
    one: (count) => `Votre étagère est supprimée, avec ${count} palette.`,
    other: (count) => `Votre étagère est supprimée, avec ses ${count} palettes.`,
  },
  forgottenMe: {
    none: 'Rien n’est gardé de vous.',
    all: 'Tout ce qui était gardé de vous est supprimé.',
    deleted: (what) => `C’était ${what}.`,
    answers: { one: (count) => `${count} réponse`, other: (count) => `${count} réponses` },
    entries: {
      one: (count) => `${count} palette de votre étagère`,
      other: (count) => `${count} palettes de votre étagère`,
    },
    ballots: {
      one: (count) => `votre choix dans ${count} vote encore ouvert`,
      other: (count) => `votre choix dans ${count} votes encore ouverts`,
    },
    shared: {
      one: () =>
        'Une chose que vous avez gardée ou demandée reste ici pour les autres, et ne dit plus que c’était vous.',
      other: (count) =>
        `${count} choses que vous avez gardées ou demandées restent ici pour les autres, et ne disent plus que c’était vous.`,
    },
    messages:
      'Les messages des conversations, ce n’est pas moi qui les garde\u00a0: supprimez-les là où ils sont.',
  },
  faults: {
    empty: 'Un nom demande une lettre, un chiffre ou un signe visible.',
    long: (most) => `Ce nom est trop long\u00a0: ${most} caractères au plus.`,
    taken: (name) =>
      `Il y a déjà une palette nommée ${name}. Choisissez un autre nom, ou renommez d’abord celle-là.`,
    full: (most) => `L’étagère est pleine\u00a0: elle contient ${most} palettes. Supprimez-en d’abord une.`,
    missing: {
      mine: (name) => `Il n’y a pas de palette ${name} sur votre étagère.`,
      channel: (name) => `Il n’y a pas de palette ${name} sur l’étagère de ce salon.`,
      everybody: (name) => `Il n’y a pas de palette ${name} sur l’étagère de tous.`,
    },
    nothing: {
      mine: 'Votre étagère est vide. Sous une réponse, vous pouvez la garder.',
      channel: 'L’étagère de ce salon est vide. Sous une réponse, vous pouvez la garder ici.',
      everybody: 'L’étagère de tous est vide. Sous une réponse, vous pouvez la garder ici.',
    },
    refused: (name) =>
      `La palette ${name} est à quelqu’un d’autre\u00a0: seuls celui qui l’a gardée ou un modérateur peuvent la modifier.`,
    onlyMine:
      'Ici, vous n’avez que votre propre étagère\u202f; les autres sont celles des salons dont je suis membre.',
    same: 'Pour comparer, nommez deux palettes différentes.',
  },
  compare: {
    headline: (one, other) => `${one} à côté de ${other}`,
    identical: 'C’est deux fois la même palette.',
    shared: (colours) => `Toutes deux portent ${colours}.`,
    nothingShared: 'Elles n’ont aucune couleur en commun.',
    ground: {
      both: (colour) => `Le fond des deux\u00a0: ${colour}.`,
      each: ({ name, colour }) => `Le fond de ${name}\u00a0: ${colour}.`,
    },
    main: {
      both: (colour) => `La couleur principale des deux\u00a0: ${colour}.`,
      each: ({ name, colour }) => `La couleur principale de ${name}\u00a0: ${colour}.`,
    },
    usual: ({ colour, share }) =>
      `Parmi les couvertures de tels livres, ${share} portent cette couleur\u00a0: ${colour}.`,
    contrast: {
      both: (ratio) => `Les lettres ressortent autant sur les deux fonds, à ${ratio} contre 1.`,
      each: ({ name, ratio }) => `Les lettres de ${name} ressortent à ${ratio} contre 1.`,
    },
    opening: 'Deux palettes côte à côte\u00a0:',
  },
  link: 'Lien vers cette palette',
  linked:
    'Ce lien contient la palette elle-même\u00a0: qui l’ouvre voit les couleurs, et rien n’en parvient à un serveur ni n’y reste.',
  nobodys: 'Ici, personne n’a d’étagère.',
  shared: {
    title: 'Une palette partagée',
    unreadable:
      'Cette adresse ne contient aucune palette lisible. Elle est peut-être coupée\u00a0: copiez-la de nouveau, en entier.',
    needsScript:
      'La palette se trouve derrière le # de l’adresse, qu’aucun serveur ne voit\u202f; c’est donc à votre navigateur de la dessiner\u00a0: activez JavaScript pour cette page.',
    palette: 'Couleurs de la palette',
    hues: 'Teintes de ces couvertures',
    genres: 'Genres de livres',
  },
  home: {
    show: 'Montrer',
    delete: 'Supprimer',
    more: 'Le reste de votre étagère\u00a0: /shelf liste',
    forgetMe: 'Supprimer tout ce qui est gardé de moi',
    confirm:
      'Vos réponses, votre étagère et vos votes sont supprimés. Les boutons sous vos réponses ne marcheront plus.',
  },
};

/** What is said of votes in French. */
export const vote: VoteWords = {
  options: {
    question: { name: 'question', description: 'Sur quoi porte le vote' },
    palette: { name: 'palette', description: 'Une palette d’une étagère, par son nom' },
    hours: { name: 'heures', description: 'Combien d’heures dure le vote, de 1 à 168\u202f; sinon 24' },
  },
  usualQuestion: 'Quelles couleurs la couverture portera-t-elle\u202f?',
  rules: {
    poll: 'Chaque personne a une voix et peut la changer jusqu’à la fin.',
    buttons: 'Chaque personne a une voix\u202f; un autre bouton la change.',
  },
  tie: 'En cas d’égalité, ce qui vient avant dans la liste l’emporte.',
  cover: (number) => `Couverture ${number}`,
  button: (number) => `Voter pour ${number}`,
  votes: { one: (count) => `${count} voix`, other: (count) => `${count} voix` },
  ends: 'Fin du vote',
  posted: 'Le vote est ouvert et se clôt de lui-même.',
  form: {
    shortTitle: 'Soumettre au vote',
    submit: 'Ouvrir le vote',
    question: 'Question',
    palettes: 'Palettes d’une étagère',
    covers: {
      label: 'Couvertures',
      description: 'Images de couvertures\u202f; avec les palettes, jusqu’à 5 choix',
    },
    hours: 'Durée',
  },
  lasts: { one: (count) => `${count} heure`, other: (count) => `${count} heures` },
  opening: 'Soumis au vote\u00a0:',
  cast: {
    counted: (name) => `Votre voix va à ${name}. Pour la changer, votez pour autre chose.`,
    changed: (name) => `Votre voix va maintenant à ${name}.`,
    known: 'Une voix plus récente de vous compte déjà.',
    over: 'Ce vote est clos\u202f: plus rien n’y change.',
    gone: 'Ce vote n’est plus gardé.',
    elsewhere: 'Ce vote se tient ailleurs\u202f: seules les personnes de son salon y prennent part.',
  },
  ended: {
    won: ({ name, votes, of }) => `Le vote est clos\u00a0: ${name} l’emporte, avec ${votes} voix sur ${of}.`,
    level: ({ name, votes, of, others }) =>
      `Le vote est clos\u00a0: ${name} l’emporte, avec ${votes} voix sur ${of}, pour être avant dans la liste\u202f; à égalité\u00a0: ${others}.`,
    nobody: 'Le vote est clos, et personne n’y a pris part.',
  },
  kept: (name) => `Le choix gagnant est sur l’étagère de ce salon\u00a0: ${name}.`,
  shelfFull: 'L’étagère de ce salon est pleine\u202f: le choix gagnant n’y est pas.',
  deleted: (question) => `Le vote ${question} a été supprimé\u202f: il s’est clos sans rien désigner.`,
  byButtons: 'Je ne peux pas faire de sondage ici\u202f: le vote se fait par boutons.',
  faults: {
    nowhere: 'Un vote demande un salon d’une messagerie, où d’autres prennent part.',
    alone: 'Un vote demande d’autres personnes\u202f: demandez-le dans un salon ou un fil, et non ici.',
    stranger:
      'Je ne suis pas membre de ce salon et ne pourrais pas y compter les voix. Invitez-moi, puis redemandez.',
    unsent: 'Le vote n’a pas pu être publié\u202f: je ne peux pas écrire ici, ou le fil est fermé.',
    hours: 'Un vote dure de 1 à 168 heures.',
    tooFew: 'Un vote demande au moins deux choix\u202f: des palettes d’une étagère, ou des couvertures.',
    tooMany: (most) =>
      `Cela fait trop de choix\u202f: je soumets au vote jusqu’à ${most} palettes ou couvertures.`,
    missing: (name) =>
      `Il n’y a pas de palette ${name} sur votre étagère, ni sur celle de ce salon, ni sur celle de tous.`,
    same: (names) =>
      `La palette est la même pour ${names}\u202f: il n’y a rien à choisir. Laissez-en une de côté.`,
  },
};
