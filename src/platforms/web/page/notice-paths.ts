import type { NoticeName } from '../../words.ts';

/** Where the pages on the bot itself are, in the order in which they are listed. */
export const NOTICES: readonly { readonly name: NoticeName; readonly path: `/${NoticeName}` }[] = [
  { name: 'about', path: '/about' },
  { name: 'privacy', path: '/privacy' },
  { name: 'terms', path: '/terms' },
  { name: 'support', path: '/support' },
];
