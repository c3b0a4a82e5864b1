import { describe, expect, it } from 'vitest';
import type { Services } from '../../src/services.ts';
import { heldEngine, inMemoryEngine } from '../services/in-memory-engine.ts';
import { logTo } from '../services/log-lines.ts';
import { servicesAround } from '../services/test-services.ts';

const BLURB = 'A zyzzyva returns to the harbour town where her sister vanished thirty winters ago.';

/** A person's conversation with the bot on a platform. */
export interface Conversation {
  readonly say: (text: string) => void;
  /** Resolves with all that the bot has said as soon as it matches. */
  readonly hears: (expected: RegExp) => Promise<string>;
  /** Ends the platform at once, whatever it is working on. Resolves when it has ended. */
  readonly cancel: () => Promise<void>;
  /** What the bot has said. */
  readonly heard: () => string;
  readonly close: () => Promise<void>;
}

/** A platform that people talk on. */
export interface ConversationPlatform {
  readonly name: string;
  readonly connect: (services: Services) => Promise<Conversation>;
  /** What a person hears when the answer is given up; none where they ended it themselves. */
  readonly givenUp?: RegExp;
}

/** What every platform does in a conversation. */
export function describeConversation({ name, connect, givenUp }: ConversationPlatform): void {
  async function withConversation(
    engine: Parameters<typeof servicesAround>[0],
    use: (conversation: Conversation) => Promise<void>,
  ): Promise<void> {
    const { logger, lines } = logTo();
    const conversation = await connect({ ...servicesAround(engine), logger });
    try {
      await use(conversation);
    } finally {
      await conversation.close();
    }
    expect(lines().join('')).not.toMatch(/zyzzyva/i);
  }

  describe(`a conversation on ${name}`, () => {
    it('is a blurb, and then its hues', () =>
      withConversation(inMemoryEngine(), async ({ say, hears }) => {
        say(BLURB);
        expect(await hears(/Covers of such books/)).toMatch(/#[0-9a-f]{6}/);
      }));

    it('goes on after a fault, which is explained and not quoted', () => {
      let broken = true;
      const base = inMemoryEngine();
      const engine = inMemoryEngine({
        read: (book) => (broken ? Promise.reject(new Error(BLURB)) : base.read(book)),
      });
      return withConversation(engine, async ({ say, hears }) => {
        say(BLURB);
        expect(await hears(/failed on my side/)).not.toMatch(/Error/);
        broken = false;
        say(BLURB);
        await hears(/Covers of such books/);
      });
    });

    it('helps', () =>
      withConversation(inMemoryEngine(), async ({ say, hears }) => {
        say('help');
        expect(await hears(/Send me a blurb/)).toMatch(/For|Just|example|text/);
      }));

    it('that is cancelled gives no answer afterwards, and leaves nobody waiting', () => {
      const { engine, asked, release } = heldEngine();
      return withConversation(engine, async ({ say, hears, heard, cancel }) => {
        say(BLURB);
        await asked;
        const ended = cancel();
        if (givenUp) await hears(givenUp);
        release();
        await ended;
        expect(heard()).not.toMatch(/Covers of/);
      });
    });
  });
}
