import type { FormJson } from './validate-message.ts';
import type { HeldMessage, World } from './world.ts';

/** How an interaction was first answered. */
export interface Acknowledgement {
  /** 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 form. */
  readonly type: number;
  readonly ephemeral: boolean;
  readonly at: number;
  readonly form?: FormJson;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

/** An interaction as the HTTP side keeps it. */
export interface HeldInteraction {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  acknowledgement?: Acknowledgement;
  /** The message that `@original` stands for. */
  original?: HeldMessage;
  readonly followUps: HeldMessage[];
  expired: boolean;
}

/** What a test sees of an interaction that it sent. */
export class Interaction {
  readonly #world: World;
  readonly held: HeldInteraction;

  constructor(world: World, held: HeldInteraction) {
    this.#world = world;
    this.held = held;
  }

  acknowledged(): Promise<Acknowledgement> {
    return this.#world.until('an acknowledgement', () => this.held.acknowledgement);
  }

  /** The answer, once it stands where the loading sign stood, or the updated message. */
  reply(): Promise<HeldMessage> {
    return this.#world.until('a reply', () => {
      const { original, acknowledgement } = this.held;
      return acknowledgement && original && Object.keys(original.body).length > 0 ? original : undefined;
    });
  }

  /** The follow-up message of that number, from 0. */
  followUp(at = 0): Promise<HeldMessage> {
    return this.#world.until(`follow-up ${at}`, () => this.held.followUps[at]);
  }

  /** The message that the interaction came from has been deleted. */
  deleted(): Promise<true> {
    return this.#world.until('a deletion', () => this.held.original?.deleted || undefined);
  }
}
