import { besideRow, figure, percent } from './card-figures.ts';
import type { AnswerCoherence } from './answer-coherence.ts';
import type { ChoiceComparison, ChoiceFigures } from './evaluate-choice.ts';
import type { NamedComparison, NamedFigures } from './evaluate-comparables.ts';
import type { ConventionFigures } from './evaluate-conventions.ts';
import type { ShelfComparison, ShelfFigures } from './evaluate-shelves.ts';
import type { Judgement } from './judgement.ts';

/** How what answers say that covers share holds, where they say any. */
export function conventionsSection(conventions: ConventionFigures | undefined): string {
  if (!conventions) return '';
  const { answers, shared, room, closeness } = conventions;
  return `What answers say that most covers share (${percent(answers)} of answers say something): stated for ${percent(shared.stated)} of covers on average, it
holds for ${percent(shared.held)} of the books' own, and for ${percent(shared.usual)} of all covers. A colour that is said to leave room to differ is
stated for ${percent(room.stated)}, and on ${percent(room.held)} of the books' own covers; those that carry it are closer to what their books
wear than ${percent(closeness.differing)} of covers, on average, where all books' own are closer than ${percent(closeness.all)}.

`;
}

/** How well covers are chosen for blurbs, where the model has an index. */
export function choiceSection(choice: ChoiceComparison | undefined): string {
  if (!choice) return 'Not measured: the model has no index of covers.\n';
  const { byLook, byLookAndGenres, byHues, byHuesBeside } = choice;
  const rows = [
    choiceRow('how they look', byLook),
    ...(byLookAndGenres ? [choiceRow('that, and the genres that pictures show', byLookAndGenres)] : []),
    choiceRow('single hues, as the text alone expects them', byHues),
    ...(byHuesBeside ? [choiceRow(`single hues, as ${byHuesBeside.name} expects them`, byHuesBeside)] : []),
  ];
  return `How often a book's own cover is preferred to another's, for blurbs of titles never seen (0.5 by chance), and how often it
is among the best ten of a hundred of the same source (0.1). The same source, as sources' pictures differ: ${choice.books} books.

| by | to any other | to one of the same source | among ten of 100 |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function choiceRow(name: string, { ofAny, ofSameSource, amongTen }: ChoiceFigures): string {
  return `| ${name} | ${figure(ofAny)} | ${figure(ofSameSource)} | ${figure(amongTen)} |`;
}

/** What shelves wear by what an art director says of them, where the data has their blurbs. */
export function shelfSection(shelves: ShelfComparison | undefined): string {
  if (!shelves) return 'Not measured: the data directory has no blurbs of shelves.\n';
  return `On ${shelves.blurbs} blurbs written for this purpose, of no source, each with what one art director says its shelf wears
today. Colours count by their family (\`colour-families.ts\`) in the order in which the answer's palettes and then its hues
bring them. The blurbs were for choosing, so these figures flatter.

| | families among the first four | first family among three | shunned among four | ground | alike pairs |
| --- | --- | --- | --- | --- | --- |
${shelfRow('coverhues', shelves.model)}
${shelfRow('the model without its covers', shelves.withoutCovers)}${besideRow(shelves.beside, shelfRow)}
${shelfRow('black, blue, white, red for every book', shelves.constant)}
${shelfRow("the usual list for the shelf's true ground", shelves.usualForGround)}

Alike are pairs of answers of whose first palettes four of five colours have the same names.
${coherenceLines(shelves.coherence)}`;
}

/** How the parts of answers agree with each other, and how far answers differ. */
function coherenceLines(coherence: AnswerCoherence | undefined): string {
  if (!coherence) return '';
  const { answers, distinct, asSaid, oneHue, amongHues, onComparables, belowUsual } = coherence;
  return `
How the parts of these ${answers} answers agree: their first palettes are ${distinct} different ones; ${percent(asSaid)} of them stand on the
lightness that the answer says. The family of a first palette's leading hue is among the first three ranked hues for ${percent(amongHues)} of
the answers, and on ${percent(onComparables)} of the comparable covers. All three palettes are of one family of hues for ${percent(oneHue)} of them, and
${percent(belowUsual)} have a hue below its usual share among the first five.
`;
}

function shelfRow(name: string, { families, first, shunned, ground, alike }: ShelfFigures): string {
  return `| ${[name, ...[families, first, shunned, ground, alike].map(figure)].join(' | ')} |`;
}

/** How many sample answers could be shown to a client, where somebody judged them. */
export function judgementSection(judgement: Judgement | undefined): string {
  if (!judgement) return '';
  const { answers, shown, shownOfFirstRelease, remark } = judgement;
  return `Of the answers to the ${answers} sample blurbs (\`answers.md\`), judged as an art director would by fresh eyes, **${shown}**
could be shown to a client as they are; of the first release's, ${shownOfFirstRelease}.${remark === undefined ? '' : ` ${remark}`}

`;
}

/** What it tells of hues that comparable books are named, where the model has an index. */
export function namedSection(named: NamedComparison | undefined): string {
  if (!named) return '';
  return `With three comparable books named beside the blurb, by title and author: other books of the same author where the index has
any, never the book itself nor another edition of it; or else the first three that the answer to the blurb compares it with.
ROC AUC, as above, of the same pairs; what named covers count was learned from covers of one author in the index.

| pairs | constant | blurb alone | with named books |
| --- | --- | --- | --- |
${namedRow('all', named.all)}
${namedRow("named by the book's author", named.ofAuthor)}
${namedRow('named by others', named.ofReaders)}

`;
}

function namedRow(name: string, { pairs, constant, alone, named }: NamedFigures): string {
  return `| ${name} (${pairs}) | ${[constant, alone, named].map(figure).join(' | ')} |`;
}
