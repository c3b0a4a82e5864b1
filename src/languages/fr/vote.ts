import type { VoteWords } from '../say/vote.ts';

/** Ce qui se dit en français d'un vote. */
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
