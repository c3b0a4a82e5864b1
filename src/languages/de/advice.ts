import type { Comparison, CoverQuality } from '../comparisons.ts';
import { share } from './formats.ts';

export const QUALITIES: Readonly<Record<CoverQuality, string>> = {
  dark: 'dunkel',
  mid: 'von mittlerer Helligkeit',
  light: 'hell',
  muted: 'in gedeckten Farben',
  moderate: 'in gemäßigten Farben',
  vivid: 'in kräftigen Farben',
  low: 'von einheitlicher Helligkeit',
  medium: 'von mäßig wechselnder Helligkeit',
  high: 'von stark wechselnder Helligkeit',
};

/** One sentence on the make-up of covers. */
export function compare({ quality, standing, first, ...shares }: Comparison): string {
  const word = QUALITIES[quality];
  const [they, ofThem] = first ? ['Solche Cover', 'Von solchen Covern'] : ['Sie', 'Von ihnen'];
  const [ours, usual] = [share(shares.share), share(shares.usual)];
  const figures = `${ours} von ihnen, gegenüber ${usual} aller Cover`;
  const said: Readonly<Record<Comparison['standing'], string>> = {
    same: `${ofThem} sind ebenso viele ${word} wie von allen Covern: ${ours}.`,
    alike: `${ofThem} sind etwa ebenso viele ${word} wie von allen Covern: ${ours}, gegenüber ${usual}.`,
    rarer: `${they} sind seltener ${word} als andere: ${figures}.`,
    commoner: `${they} sind häufiger ${word} als andere: ${figures}.`,
    most: `${they} sind ${word}: ${figures}.`,
  };
  return said[standing];
}
