import type { Sentences } from '../../src/languages/index.ts';

/** Everything that the page's functions of a language say, by their paths. */
export function pageSaid({ page }: Sentences): Record<string, readonly string[]> {
  const { comparables, genres } = page;
  return {
    'page.privacyKept': [1, 30].map((days) => page.privacyKept(days)),
    'page.genres.suggestions': [1, 2, 12].map((count) => genres.suggestions(count)),
    'page.genres.added': [genres.added('cats')],
    'page.genres.remove': [genres.remove('cats')],
    'page.genres.removed': [genres.removed('cats')],
    'page.comparables.added': [comparables.added('Ice by Ada Quill')],
    'page.comparables.remove': [comparables.remove('Ice by Ada Quill')],
    'page.comparables.removed': [comparables.removed('Ice by Ada Quill')],
    'page.copy': [page.copy('#800000')],
    'page.copied': [page.copied('#800000')],
    'page.notCopied': [page.notCopied('#800000')],
    'page.asThumbnail': [page.asThumbnail(160)],
    'page.contrast': [4.5, 21].map((contrast) =>
      page.contrast({ title: 'gold', ground: 'navy', contrast, wanted: 4.5 }),
    ),
  };
}

/** Paths of what is a whole sentence, or several. */
export function isPageSentence(path: string): boolean {
  return /^page\.(?:lede|drop|document|privacy(?:Kept)?|answerGone|genres\.(?:suggestions|added|removed)|comparables\.(?:added|removed)|height|copied|notCopied|shared|linkInAddress|contrast|empty|chooseAgain|unreachable|notFound|problems\.\w+)$/.test(
    path,
  );
}
