/** How a command or an argument is offered to people. */
export interface OfferedWords {
  /** Lower case, at most 32 letters, digits, `-` and `_`, so that every platform takes it. */
  readonly name: string;
  /** At most 100 characters, so that every platform shows it whole. */
  readonly description: string;
}
