import type { SiteName } from '../names.ts';
import type { BookSite } from '../site.ts';
import { openlibrary } from './openlibrary.ts';
import { smashwords } from './smashwords.ts';

/** The sites that book pages are collected from, by name: another shop is another file beside these. */
export const SITES: Readonly<Record<SiteName, BookSite>> = { smashwords, openlibrary };
