/** Sentences that sell or license a book and say nothing of it. */
const PHRASES =
  /\b(?:licen[sc]ed for your personal|all rights reserved|copyright ©?\s*\d{4}|(?:click|tap) here|scroll up|buy (?:it |your copy )?(?:now|today)|grab your copy|order (?:it |your copy )?(?:now|today)|pre-?order (?:now|today)|sign up (?:for|to)|(?:join|subscribe to) (?:my|our|the) (?:newsletter|mailing list)|newsletter|follow (?:me|us) on|visit (?:my|our|the author'?s) (?:web)?site|for more information,? (?:please )?visit|also (?:by|available (?:from|by|in|as))|available (?:now )?(?:in (?:print|paperback|hardcover)|as an? audiobook|on (?:amazon|kindle|audible))|(?:new york times|usa today|amazon) best-?sell(?:er|ing)|(?:five|5)[- ]stars?\b|isbn(?:-1[03])?\b|word count|this (?:e-?book|edition) (?:contains|includes))/iu;

/** A sentence that stands in so many books of a hundred, and in at least so many, is no book's own. */
const COMMON = { share: 0.005, least: 10 } as const;
/** Shorter sentences come back by chance. */
const TELLING_LETTERS = 24;

/** The sentences of a text, with what ends them. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}])/u);
}

/** Counts in how many books each sentence stands, to tell what a shop or a publisher puts into all of them. */
export interface SentenceCounts {
  add(text: string): void;
  /** The text without boilerplate. */
  strip(text: string): string;
}

/** Makes the counts; texts are all added before the first is stripped. */
export function countSentences(): SentenceCounts {
  const counts = new Map<string, number>();
  let books = 0;
  return {
    add(text) {
      books += 1;
      for (const form of new Set(sentencesOf(text).map(formOf))) {
        if (form.length >= TELLING_LETTERS) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    },
    strip(text) {
      const common = Math.max(COMMON.least, COMMON.share * books);
      return sentencesOf(text)
        .filter((sentence) => !PHRASES.test(sentence) && (counts.get(formOf(sentence)) ?? 0) < common)
        .join(' ');
    },
  };
}

function formOf(sentence: string): string {
  return sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
