import type { Queue, QueueAddOptions } from 'p-queue';

type Run = () => Promise<unknown>;

/** How something is put into the order. */
export interface FairOptions extends QueueAddOptions {
  /** Whose it is; what has none shares one place. */
  readonly asker?: string;
}

interface Waiting {
  readonly id: string;
  readonly run: Run;
}

/** An order in which askers take turns, and each one's own come as they were asked. */
export class FairOrder implements Queue<Run, FairOptions> {
  /** By askers, of whom the first is next. None is empty. */
  readonly #lanes = new Map<string, Waiting[]>();
  size = 0;

  enqueue(run: Run, { asker = '', id = '' }: Partial<FairOptions> = {}): void {
    const lane = this.#lanes.get(asker);
    if (lane) lane.push({ id, run });
    else this.#lanes.set(asker, [{ id, run }]);
    this.size += 1;
  }

  dequeue(): Run | undefined {
    for (const [asker, lane] of this.#lanes) {
      const next = lane.shift();
      this.#lanes.delete(asker);
      if (lane.length > 0) this.#lanes.set(asker, lane);
      this.size -= 1;
      return next?.run;
    }
    return undefined;
  }

  remove(id: string): void {
    for (const [asker, lane] of this.#lanes) {
      const at = lane.findIndex((waiting) => waiting.id === id);
      if (at < 0) continue;
      lane.splice(at, 1);
      if (lane.length === 0) this.#lanes.delete(asker);
      this.size -= 1;
      return;
    }
  }

  filter({ asker }: Readonly<Partial<FairOptions>>): Run[] {
    return (this.#lanes.get(asker ?? '') ?? []).map(({ run }) => run);
  }

  /** Nobody comes before others. */
  setPriority(): void {}
}
