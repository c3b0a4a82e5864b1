/** An example of what to send, as a person would write it. English in every language, as the model reads English. */
export const EXAMPLE_BLURB =
  'A retired detective returns to the harbour town where her sister vanished thirty winters ago, and someone there would kill to keep her from asking.';
