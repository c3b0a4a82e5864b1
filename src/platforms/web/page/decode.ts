import type { HonoRequest } from 'hono';
import { type CoverHuesRequest, coverHuesRequestSchema } from '../../../request.ts';
import { REQUEST_LIMITS } from '../../../request-limits.ts';
import { readForm } from '../read-cover.ts';
import type { FormValues } from './view.ts';

/** What came with the form. */
export interface SentForm {
  readonly values: FormValues;
  /** The picture, or what keeps it from being looked at at all. */
  readonly cover: File | 'none' | 'too-large';
}

/** Reads the form. @throws {ProblemError} where the body is none */
export async function decodeForm(request: HonoRequest): Promise<SentForm> {
  const form = await readForm(request);
  const text = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const { cover } = form;
  return {
    values: { description: text('description'), genres: text('genres'), title: text('title') },
    cover: cover instanceof File && cover.size > 0 ? bounded(cover) : 'none',
  };
}

function bounded(cover: File): File | 'too-large' {
  return cover.size > REQUEST_LIMITS.cover.bytes ? 'too-large' : cover;
}

/** The request that a form comes to. Its answer is not kept: the page has no use for it later. */
export async function askFor({ values, cover }: SentForm, locale: string): Promise<CoverHuesRequest> {
  const picture = cover instanceof File && Buffer.from(await cover.arrayBuffer()).toString('base64');
  return coverHuesRequestSchema.parse({
    command: 'coverhues',
    blurb: values.description,
    genres: values.genres,
    title: values.title,
    ...(picture && { cover: picture }),
    keep: false,
    locale,
  });
}
