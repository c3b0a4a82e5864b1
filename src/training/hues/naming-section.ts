import { NEUTRALS } from '../../palette/named-colours.ts';
import type { HueAgreement, NamingComparison } from '../naming/naming-agreement.ts';
import type { NeutralAgreement } from '../naming/neutral-agreement.ts';

/** Agreement and distance that a naming is held to. */
const FLOOR = { agreement: 0.9, distance: 0.07 } as const;

/** The card's section on how colours are named; empty where that wasn't measured. */
export function namingSection(naming: NamingComparison | undefined): string {
  if (!naming) return '';
  const { pixels, hues, agreement, distance, byHue, nearest, neutrals } = naming;
  return `## What colours are called

Every pixel has one of ${byHue.length + NEUTRALS.length} names: the 58 hues and ${NEUTRALS.length} neutrals (${NEUTRALS.map(({ name }) => name).join(', ')}).
The name is looked up in a table of 32 × 32 × 32 colours, made by \`coverhues train names --data DATA\` from a public survey of
colour names (Stanford's C3; its licence lies beside the table). Naming agreement: of the pixels that get one of the 58, the
share that people most often call by the hue's own basic colour, of thirteen, as the survey counts it, unsmoothed.

Over ${Math.round(pixels / 1e6).toLocaleString('en')} million pixels of all covers ${(hues * 100).toFixed(0)}% get a hue, with a naming agreement of **${agreement.toFixed(3)}**
(at least ${FLOOR.agreement.toFixed(2)}) and a mean OKLab distance of ${distance.toFixed(3)} from the keyword's own colour (at most ${FLOOR.distance.toFixed(2)}). The nearest of
58 keywords and four greys, as in the first release, agrees for ${nearest.agreement.toFixed(3)} in the same run.

| hue | most often called | of all pixels | agreement | distance |
| --- | --- | --- | --- | --- |
${byHue.map(row).join('\n')}

${neutralLines(neutrals)}`;
}

/** How well names of neutrals go with the colours that are shown by them. */
function neutralLines(neutrals: NeutralAgreement | undefined): string {
  if (!neutrals) return '';
  const { colours, renamed, agreement, unchecked, byNeutral } = neutrals;
  return `Of the ${colours.toLocaleString('en')} colours of covers' palettes that get a neutral's name ${(renamed * 100).toFixed(0)}% are shown by another, as people see a
tint in them, or none (\`neutral-fit.ts\`). Of the others **${agreement.toFixed(3)}** are most often called a basic colour that the name is a word
for, as the survey counts it, smoothed; ${unchecked.toFixed(3)} without the check.

| neutral | colours | agreement |
| --- | --- | --- |
${byNeutral.map((one) => `| ${one.name} | ${one.colours.toLocaleString('en')} | ${one.agreement.toFixed(3)} |`).join('\n')}

`;
}

function row({ name, basic, share, agreement, distance }: HueAgreement): string {
  return `| ${name} | ${basic} | ${(share * 100).toFixed(2)}% | ${agreement.toFixed(3)} | ${distance.toFixed(3)} |`;
}
