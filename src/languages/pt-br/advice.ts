import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'escuras',
  mid: 'de luminosidade média',
  light: 'claras',
  muted: 'de cores suaves',
  moderate: 'de cores moderadas',
  vivid: 'de cores vivas',
  low: 'de luminosidade uniforme',
  medium: 'de luminosidade um pouco variada',
  high: 'de luminosidade muito variada',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const [they, amongThem] = first ? ['Essas capas são', 'Entre essas capas'] : ['São', 'Entre elas'];
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} delas, contra ${usual} de todas as capas`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${amongThem}, há tantas ${word} quanto entre todas as capas: ${ours}.`,
    alike: `${amongThem}, há mais ou menos tantas ${word} quanto entre todas as capas: ${ours}, contra ${usual}.`,
    rarer: `${they} ${word} com menos frequência do que as outras: ${figures}.`,
    commoner: `${they} ${word} com mais frequência do que as outras: ${figures}.`,
    most: `${they} ${word}: ${figures}.`,
  };
  return said[standing];
}
