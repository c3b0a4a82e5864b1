/** Sites that book pages are collected from. */
export const SITE_NAMES = ['smashwords', 'openlibrary'] as const;

export type SiteName = (typeof SITE_NAMES)[number];

/** The steps after the pages are there, in order; each reads the files of the one before. */
export const BOOK_STEPS = ['merge', 'clean', 'assign', 'label', 'split', 'data'] as const;

export type BookStep = (typeof BOOK_STEPS)[number];
