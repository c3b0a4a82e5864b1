import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'oscuras',
  mid: 'de luminosidad media',
  light: 'claras',
  muted: 'de colores apagados',
  moderate: 'de color moderado',
  vivid: 'de colores vivos',
  low: 'de luminosidad uniforme',
  medium: 'de luminosidad algo variada',
  high: 'de luminosidad muy variada',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const [they, amongThem] = first ? ['Estas portadas son', 'Entre estas portadas'] : ['Son', 'Entre ellas'];
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} de ellas, frente a ${usual} de todas las portadas`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${amongThem} hay tantas ${word} como en general: ${ours}.`,
    alike: `${amongThem} hay más o menos tantas ${word} como en general: ${ours}, frente a ${usual}.`,
    rarer: `${they} ${word} con menos frecuencia que las demás: ${figures}.`,
    commoner: `${they} ${word} con más frecuencia que las demás: ${figures}.`,
    most: `${they} ${word}: ${figures}.`,
  };
  return said[standing];
}
