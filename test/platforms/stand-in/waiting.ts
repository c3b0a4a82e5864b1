import { EventEmitter } from 'node:events';

/** How long a test waits for something that must come, in milliseconds. */
const PATIENCE = 15_000;

/** A state that tests wait on: `changed` is told whenever something happens, and nobody polls. */
export abstract class Waiting extends EventEmitter {
  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** What has come so far, a line each, for the error of a wait in vain. */
  protected abstract seen(): readonly string[];

  changed(): void {
    this.emit('changed');
  }

  /** Resolves with what `look` finds as soon as it finds something. */
  until<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        this.off('changed', check);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.off('changed', check);
        reject(
          new Error(`waited in vain for ${what}; what came was:\n${this.seen().join('\n') || 'nothing'}`),
        );
      }, PATIENCE);
      this.on('changed', check);
      check();
    });
  }
}
