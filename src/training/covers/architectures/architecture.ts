import type { Tape, Value } from '../../network/tape.ts';
import { smallCnn } from './cnn.ts';
import { coverNet, type CoverNetOptions } from './cover-net.ts';
import { KERAS, mobileNetV2, type StageRange } from './mobilenetv2.ts';

/** A MobileNetV2, or a stretch of one. */
export interface MobileNetOptions {
  readonly kind: 'mobilenetv2';
  readonly width: number;
  readonly dialect?: 'keras';
  readonly stages?: StageRange;
}

/** A network from pixels to features, as data. */
export type Architecture =
  | { readonly kind: 'cnn' }
  | MobileNetOptions
  | ({ readonly kind: 'cover-net' } & CoverNetOptions);

/** Writes a network: `[3,H,W]` → `[features]`. */
export function featuresOf(tape: Tape, pixels: Value, architecture: Architecture): Value {
  if (architecture.kind === 'cnn') return smallCnn(tape, pixels);
  if (architecture.kind === 'mobilenetv2') {
    const { width, dialect, stages } = architecture;
    return mobileNetV2(tape, pixels, width, dialect === 'keras' ? KERAS : {}, stages);
  }
  return coverNet(tape, pixels, architecture);
}
