import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a message of links alone waits for their previews. */
const PATIENCE = 3_000;

/** Previews of links: a platform makes them after a message was sent, and tells of it as of a change. */
export interface Previews<Message> {
  /** The message with its previews; none when they don't come in time. */
  of(id: string): Promise<Message | undefined>;
  /** Tells of a message that has previews now. */
  arrived(id: string, message: Message): void;
}

/** Previews that are waited for in this process. */
export function createPreviews<Message>(patience = PATIENCE): Previews<Message> {
  const awaited = new Map<string, (message: Message) => void>();
  return {
    async of(id) {
      const arrival = new Promise<Message>((resolve) => awaited.set(id, resolve));
      const message = await Promise.race([arrival, wait(patience, undefined, { ref: false })]);
      awaited.delete(id);
      return message;
    },
    arrived(id, message) {
      awaited.get(id)?.(message);
    },
  };
}
