import type { Reply, ReplyFile } from '../src/reply.ts';
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
    hues: [],
    worn: [],
    comparables: [],
    palette: [],
    advice: [],
    pictures: [],
    files,
    followUps: [],
    private: request.private,
  };
}
