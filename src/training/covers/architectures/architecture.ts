import type { Tape, Value } from '../../network/tape.ts';
import { smallCnn } from './cnn.ts';
import { coverNet, type CoverNetOptions } from './cover-net.ts';
import { KERAS, mobileNetV2 } from './mobilenetv2.ts';

/** A network from pixels to features, as data. */
export type Architecture =
  | { readonly kind: 'cnn' }
  | { readonly kind: 'mobilenetv2'; readonly width: number; readonly dialect?: 'keras' }
  | ({ readonly kind: 'cover-net' } & CoverNetOptions);

/** Writes a network: `[3,H,W]` → `[features]`. */
export function featuresOf(tape: Tape, pixels: Value, architecture: Architecture): Value {
  if (architecture.kind === 'cnn') return smallCnn(tape, pixels);
  if (architecture.kind === 'mobilenetv2') {
    return mobileNetV2(tape, pixels, architecture.width, architecture.dialect === 'keras' ? KERAS : {});
  }
  return coverNet(tape, pixels, architecture);
}
