import type { ShelfWords } from '../say/shelf.ts';

/** What is said of a shelf in French. */
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
