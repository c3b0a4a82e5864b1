/** What Slack allows, in characters unless said otherwise; from its reference of blocks, views and methods. */
export const SLACK_LIMITS = {
  blocks: 50,
  header: 150,
  sectionText: 3_000,
  /** Texts side by side in a section, and characters of each. */
  sectionFields: 10,
  sectionField: 2_000,
  altText: 2_000,
  buttonText: 75,
  /** Text of a notification, which stands for the blocks where they can't be shown. */
  messageText: 4_000,
  /** Text that one field of a form holds. */
  fieldText: 3_000,
  /** A question before a button does its work: its title, its text, and its two buttons. */
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  formTitle: 24,
  formButton: 24,
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  /** Characters in a score bar. */
  bar: 10,
  /** Times that a response URL works, and for how many milliseconds. */
  responseUrlUses: 5,
  responseUrlLife: 30 * 60_000,
} as const;
