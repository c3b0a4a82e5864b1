import { type Random, seededRandom } from '../random.ts';

/** How a parameter begins. */
export type Initialiser =
  | { readonly kind: 'constant'; readonly value: number }
  /** Normal around 0 with this standard deviation. */
  | { readonly kind: 'normal'; readonly deviation: number };

/** One trained tensor, as a stretch of the vector that holds all of them. */
export interface ParameterSlot {
  readonly name: string;
  readonly shape: readonly number[];
  /** First of its numbers in the vector. */
  readonly offset: number;
  readonly size: number;
  readonly initialiser: Initialiser;
  /** Whether weight decay pulls it towards 0: weights yes; biases and scales no. */
  readonly decays: boolean;
}

/** A network's parameters in the order in which it asks for them, laid end to end in one vector. */
export class ParameterLayout {
  readonly slots: ParameterSlot[] = [];
  /** Numbers in the vector. */
  size = 0;

  /** Appends a parameter. Throws a RangeError for a name that is taken. */
  add(slot: Pick<ParameterSlot, 'name' | 'shape' | 'initialiser' | 'decays'>): ParameterSlot {
    if (this.slots.some(({ name }) => name === slot.name)) {
      throw new RangeError(`Two parameters are named ${slot.name}.`);
    }
    const size = slot.shape.reduce((product, dimension) => product * dimension, 1);
    const placed = { ...slot, size, offset: this.size };
    this.slots.push(placed);
    this.size += size;
    return placed;
  }

  /** The vector that training begins with. */
  initialValues(seed: number): Float32Array {
    const random = seededRandom(seed);
    const values = new Float32Array(this.size);
    for (const { initialiser, offset, size } of this.slots) {
      const part = values.subarray(offset, offset + size);
      if (initialiser.kind === 'constant') part.fill(initialiser.value);
      else for (let at = 0; at < size; at++) part[at] = initialiser.deviation * normal(random);
    }
    return values;
  }

  /** 1 where weight decay applies, 0 elsewhere. */
  decayMask(): Float32Array {
    const mask = new Float32Array(this.size);
    for (const { decays, offset, size } of this.slots) if (decays) mask.fill(1, offset, offset + size);
    return mask;
  }
}

/** A standard normal number (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
