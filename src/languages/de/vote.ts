import type { VoteWords } from '../say/vote.ts';

/** Was auf Deutsch von einer Abstimmung gesagt wird. */
export const vote: VoteWords = {
  options: {
    question: { name: 'frage', description: 'Worüber abgestimmt wird' },
    palette: { name: 'palette', description: 'Eine Palette aus einem Regal, mit ihrem Namen' },
    hours: {
      name: 'stunden',
      description: 'Wie viele Stunden die Abstimmung dauert, von 1 bis 168; sonst 24',
    },
  },
  usualQuestion: 'Welche Farben soll das Cover tragen?',
  rules: {
    poll: 'Alle haben eine Stimme und können sie bis zum Ende ändern.',
    buttons: 'Alle haben eine Stimme; wer einen anderen Knopf drückt, ändert sie.',
  },
  tie: 'Bei Gleichstand gewinnt, was zuerst aufgeführt ist.',
  cover: (number) => `Cover ${number}`,
  button: (number) => `Für ${number} stimmen`,
  votes: { one: (count) => `${count} Stimme`, other: (count) => `${count} Stimmen` },
  ends: 'Ende der Abstimmung',
  posted: 'Die Abstimmung läuft und endet von selbst.',
  form: {
    shortTitle: 'Abstimmen lassen',
    submit: 'Abstimmen lassen',
    question: 'Frage',
    palettes: 'Paletten aus Regalen',
    covers: { label: 'Cover', description: 'Bilder von Covern; mit den Paletten zusammen bis zu 5 zur Wahl' },
    hours: 'Wie lange',
  },
  lasts: { one: (count) => `${count} Stunde`, other: (count) => `${count} Stunden` },
  opening: 'Zur Abstimmung:',
  cast: {
    counted: (name) => `Deine Stimme gilt für ${name}. Um sie zu ändern, stimm für etwas anderes.`,
    changed: (name) => `Deine Stimme gilt jetzt für ${name}.`,
    known: 'Eine spätere Stimme von dir zählt schon.',
    over: 'Diese Abstimmung ist zu Ende; daran ändert sich nichts mehr.',
    gone: 'Diese Abstimmung ist nicht mehr gespeichert.',
    elsewhere: 'Diese Abstimmung findet anderswo statt: Nur wer in ihrem Kanal ist, stimmt mit ab.',
  },
  ended: {
    won: ({ name, votes, of }) =>
      `Die Abstimmung ist zu Ende: ${name} gewinnt, mit ${votes} von ${of} Stimmen.`,
    level: ({ name, votes, of, others }) =>
      `Die Abstimmung ist zu Ende: ${name} gewinnt, mit ${votes} von ${of} Stimmen, weil zuerst aufgeführt; ebenso viele haben ${others}.`,
    nobody: 'Die Abstimmung ist zu Ende, und niemand hat mitgemacht.',
  },
  kept: (name) => `Was gewonnen hat, steht im Regal dieses Kanals: ${name}.`,
  shelfFull: 'Das Regal dieses Kanals ist voll, also steht nicht darin, was gewonnen hat.',
  deleted: (question) =>
    `Die Abstimmung ${question} wurde gelöscht und hat geendet, ohne dass etwas gewonnen hat.`,
  byButtons: 'Umfragen darf ich hier nicht machen, also wird mit Knöpfen abgestimmt.',
  faults: {
    nowhere: 'Eine Abstimmung braucht einen Kanal in einem Chat, in dem andere mitmachen.',
    alone: 'Eine Abstimmung braucht andere: Frag in einem Kanal oder Thread danach, nicht hier.',
    stranger:
      'In diesem Kanal bin ich kein Mitglied, könnte also die Stimmen nicht zählen. Lad mich ein und frag noch einmal.',
    unsent:
      'Die Abstimmung konnte nicht veröffentlicht werden: Ich darf hier nicht schreiben, oder der Thread ist geschlossen.',
    hours: 'Eine Abstimmung dauert 1 bis 168 Stunden.',
    tooFew: 'Eine Abstimmung braucht mindestens zwei Dinge zur Wahl: Paletten aus einem Regal oder Cover.',
    tooMany: (most) =>
      `Das ist zu viel zur Wahl: Ich lasse über bis zu ${most} Paletten oder Cover abstimmen.`,
    missing: (name) =>
      `Eine Palette ${name} gibt es weder in deinem Regal noch in dem dieses Kanals oder von allen hier.`,
    same: (names) => `Dieselbe Palette haben ${names}; dazwischen gibt es keine Wahl. Lass eine davon weg.`,
  },
};
