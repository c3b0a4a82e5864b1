import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { WEB_LIMITS } from '../limits.ts';

/** Answers that wait to be fetched, as Gradio's event streams have them. */
export interface GradioEvents {
  /** Keeps an answer's data for a while, and gives the name to fetch it by. */
  keep(data: unknown): string;
  /** The event stream that holds it: once. */
  take(id: string): string | undefined;
}

/** Keeps answers, never what was asked: the oldest is forgotten first. */
export function createGradioEvents(): GradioEvents {
  const { count: max, milliseconds: ttl } = WEB_LIMITS.gradioEvents;
  const events = new LRUCache<string, string>({ max, ttl });
  return {
    keep(data) {
      const id = randomUUID().replaceAll('-', '');
      events.set(id, `event: complete\ndata: ${JSON.stringify(data)}\n\n`);
      return id;
    },
    take(id) {
      const event = events.get(id);
      events.delete(id);
      return event;
    },
  };
}
