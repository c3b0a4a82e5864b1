import { z } from 'zod';
import { common, text, view } from './request-fields.ts';
import { REQUEST_LIMITS } from './request-limits.ts';

/** A shelf as somebody reaches it. */
const shelfSchema = z.object({
  /** Whose it is, as `src/shelf/owner.ts` writes it. */
  owner: z.string(),
  whose: z.enum(['mine', 'channel', 'everybody']).default('mine'),
  /** The asker's id on the platform. */
  by: z.string(),
  /** Whether the asker may change what others saved there. */
  mayTidy: z.boolean().default(false),
});

/** An answer under a name, on a shelf. */
export const saveRequestSchema = z.object({
  command: z.literal('save'),
  /** The answer's id. */
  answer: z.string(),
  top: view.top,
  variant: view.variant,
  theme: view.theme,
  /** What it shall be called; its title when empty. */
  name: text(REQUEST_LIMITS.title).default(''),
  /** Absent where nobody has a shelf. */
  shelf: shelfSchema.optional(),
  ...common,
});

/** `/shelf`: what was saved, once more. */
export const shelfRequestSchema = z.object({
  command: z.literal('shelf'),
  action: z.enum(['list', 'show', 'compare', 'rename', 'delete', 'forget', 'forget-me']).default('list'),
  shelf: shelfSchema,
  /** What the entry is called. */
  name: text(REQUEST_LIMITS.title).default(''),
  /** The entry that it is compared with, or its new name. */
  other: text(REQUEST_LIMITS.title).default(''),
  /** Page of the list, from 0. */
  page: z.int().min(0).max(1_000).default(0),
  theme: view.theme,
  picture: view.picture,
  ...common,
});

export type SaveRequest = z.infer<typeof saveRequestSchema>;
export type ShelfRequest = z.infer<typeof shelfRequestSchema>;
/** A shelf as somebody reaches it. */
export type ReachedShelf = ShelfRequest['shelf'];
