import { PICTURE_LIMITS } from '../src/picture-limits.ts';
import type { CoverReading, ExaminedCover } from '../src/covers/reading.ts';
import { type PictureCode, PictureError } from '../src/errors.ts';
import { REQUEST_LIMITS } from '../src/request-limits.ts';
import type { Services } from '../src/services.ts';
import type { CoverFault, Sentences } from '../src/languages/index.ts';

/** Reads a cover from its picture's bytes, or tells what is wrong with the picture. */
export async function lookAtCover(
  bytes: Uint8Array,
  services: Services,
  signal?: AbortSignal,
): Promise<CoverReading | PictureCode> {
  const engine = await services.covers();
  return orFault(() => engine.read(bytes, signal));
}

/**
 * The same for a cover beside a blurb, with its look to be held against the book. The answer must not be lost for it:
 * whatever fails is told.
 */
export async function lookBesideBlurb(
  bytes: Uint8Array,
  services: Services,
  signal?: AbortSignal,
): Promise<ExaminedCover | CoverFault> {
  try {
    const engine = await services.covers();
    return await orFault(() => engine.examine(bytes, signal));
  } catch (error) {
    signal?.throwIfAborted();
    services.logger.error({ err: error }, 'a cover could not be looked at');
    return 'COVER_FAILED';
  }
}

async function orFault<Seen>(look: () => Promise<Seen>): Promise<Seen | PictureCode> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof PictureError) return error.code;
    throw error;
  }
}

/** Why a cover could not be looked at, and what to do. */
export function sayCoverFault(
  fault: CoverFault,
  { cover }: { readonly cover: Pick<Sentences['cover'], 'faults'> },
): string {
  return cover.faults[fault]({ ...PICTURE_LIMITS, bytes: REQUEST_LIMITS.cover.bytes });
}
