import type { ScoreTexts, TextScores } from './score-texts.ts';

/** Scores texts as before, but runs the model on the empty one only once: many books come with genres alone. */
export function rememberEmpty(score: ScoreTexts): ScoreTexts {
  let empty: Promise<TextScores[]> | undefined;
  return async (texts, tokenize, explains) => {
    if (!texts.includes('')) return score(texts, tokenize, explains);
    empty ??= score(['']).catch((error: unknown) => {
      empty = undefined;
      throw error;
    });
    const [nothing] = await empty;
    const scores = await score(
      texts.filter((text) => text !== ''),
      tokenize,
    );
    return texts.map((text) => (text === '' ? nothing! : scores.shift()!));
  };
}
