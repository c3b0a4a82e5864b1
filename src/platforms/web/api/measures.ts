import { z } from '@hono/zod-openapi';

/** A share or a probability. */
export const shareSchema = z.number().min(0).max(1);

/** A colour in sRGB, lower case. */
export const hexSchema = z.string().regex(/^#[0-9a-f]{6}$/);
