/** What Discord allows, in UTF-16 units unless said otherwise; from its documentation of messages and components. */
export const DISCORD_LIMITS = {
  /** Text of all components of one message together. */
  messageText: 4_000,
  /**
   * The same in bytes of UTF-8. Discord answers 500 above some 10,170 bytes, less 12 for each text
   * (discord/discord-api-docs issue 8554), which a message in Japanese reaches first.
   */
  messageBytes: 10_080,
  /** An attachment's and a picture's description, which screen readers read. */
  altText: 1_024,
  customId: 100,
  buttonLabel: 80,
  /** Buttons in one row. */
  rowButtons: 5,
  /** Options of a menu, and what stands in it before one is chosen. */
  menuOptions: 25,
  menuPlaceholder: 150,
  optionLabel: 100,
  /** Text that a string option holds. */
  optionText: 6_000,
  /** Text that a field of a form holds. */
  fieldText: 4_000,
  pollQuestion: 300,
  pollAnswer: 55,
  choices: 25,
  choiceName: 100,
  /** Bytes of a file where the interaction names no other limit. */
  fileBytes: 10 * 1024 * 1024,
  /** Real covers that a message names, lest it be a wall of text; its picture shows them all. */
  comparables: 5,
  /** Characters in a score bar. */
  bar: 10,
} as const;
