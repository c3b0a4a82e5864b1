import { type Sentences, sentencesFor } from '../src/languages/index.ts';
import type { Reply, ReplyFile, ReplyHeadings } from '../src/reply.ts';
import type { Request } from '../src/request.ts';

/** A reply of words alone, or of words and files. */
export function plainReply(
  request: Pick<Request, 'private' | 'locale'>,
  headline: string,
  notes: readonly string[] = [],
  files: readonly ReplyFile[] = [],
): Reply {
  return {
    locale: request.locale,
    headline,
    notes,
    genres: [],
    recognised: [],
    hues: [],
    order: '',
    palette: [],
    otherPalettes: [],
    comparables: [],
    ownColours: [],
    advice: [],
    headings: headingsIn(sentencesFor(request.locale)),
    pictures: [],
    files,
    followUps: [],
    private: request.private,
  };
}

/** What stands above the lists of a reply in a language. */
export function headingsIn({ realCovers, cover }: Sentences): ReplyHeadings {
  return { palette: realCovers.palette, comparables: realCovers.comparables, ownColours: cover.ownColours };
}
