/** Who sees a message of a chat, and who may change it. */
export interface Audience {
  /** The asker's id. */
  readonly owner: string;
  /** Whether a message can be kept from others here; in a conversation of two it need not be. */
  readonly canBePrivate: boolean;
}
