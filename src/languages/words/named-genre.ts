import type { RecognisedGenre } from '../../hues/reading.ts';

/** A genre with the name that the model gives it, in English. */
export type NamedGenre = Pick<RecognisedGenre, 'id' | 'name'>;
