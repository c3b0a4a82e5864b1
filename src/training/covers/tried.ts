/** What else was tried for the category model: top-1, top-3 and log-loss on validation covers. */
export const TRIED: readonly (readonly [what: string, top1: number, top3: number, logLoss: number])[] = [
  ['first round alone, all covers, 15 epochs', 0.244, 0.433, 2.772],
  ['the same with mirror images', 0.25, 0.429, 2.765],
  ['second round alone, covers with a category, 8 epochs', 0.254, 0.447, 2.736],
  ['the same with mirror images', 0.25, 0.442, 2.728],
  ['mean of both rounds, with mirror images', 0.248, 0.444, 2.736],
  ['the same, with what the shape of the cover says (ships)', 0.257, 0.454, 2.676],
  ['weights of both rounds averaged, with mirror images', 0.247, 0.441, 2.743],
  ['second round with CutMix, larger steps and changes, after 8 of 12 epochs', 0.245, 0.436, 2.763],
  [
    'second round that learns half of each category from what the first one says, after 6 of 8 epochs',
    0.248,
    0.447,
    2.743,
  ],
];
