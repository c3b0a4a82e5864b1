import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'sombres',
  mid: 'de luminosité moyenne',
  light: 'claires',
  muted: 'en couleurs sourdes',
  moderate: 'en couleurs modérées',
  vivid: 'en couleurs vives',
  low: 'de luminosité égale',
  medium: 'de luminosité assez variée',
  high: 'de luminosité très variée',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const [they, amongThem] = first ? ['Ces couvertures', 'Parmi ces couvertures'] : ['Elles', 'Parmi elles'];
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} d’entre elles, contre ${usual} de l’ensemble des couvertures`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${amongThem}, autant sont ${word} que dans l’ensemble\u00a0: ${ours}.`,
    alike: `${amongThem}, à peu près autant sont ${word} que dans l’ensemble\u00a0: ${ours}, contre ${usual}.`,
    rarer: `${they} sont moins souvent ${word} que les autres\u00a0: ${figures}.`,
    commoner: `${they} sont plus souvent ${word} que les autres\u00a0: ${figures}.`,
    most: `${they} sont ${word}\u00a0: ${figures}.`,
  };
  return said[standing];
}
