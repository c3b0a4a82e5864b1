import { ENOUGH_DATED } from '../../cover-index/years.ts';
import type { YearComparison, YearLosses } from './evaluate-years.ts';

/** The card's section on what regard to years gains; empty where that wasn't measured. */
export function yearsSection(years: readonly YearComparison[] | undefined): string {
  if (!years) return '';
  const rows = years.flatMap(({ until, to, covers, withYears, regardless, withoutYears }) => {
    const tried = `${covers} covers of ${until + 1} to ${to}`;
    const row = (name: string, { colours, ground }: YearLosses) =>
      `| ${tried} | ${name} | ${colours.toFixed(4)} | ${ground.toFixed(4)} |`;
    return [
      row('recent covers count more', withYears),
      row('dated covers count alike', regardless),
      row('no cover is dated', withoutYears),
    ];
  });
  return `### Covers of later years

Log-loss (less is better) of answers to described books whose genres are named, from the covers of earlier years alone: of
which colours are on a cover, and of how light it is. How much recent covers count was chosen on years up to ${years.at(-1)!.until}. The
second line shows what covers bring that are dated, and count alike. Genres of which fewer than ${ENOUGH_DATED} covers have a year of
their own are answered without regard to years.

| tried on | answers | colours | ground |
| --- | --- | --- | --- |
${rows.join('\n')}

`;
}
