/** What the names of the boxes begin with that say which of a palette's colours stay, and the field for others. */
export const KEEP_FIELDS = { box: 'keep', own: 'own-colours' } as const;

/** Colours of one's own that a form names. */
export function ownIn({ [KEEP_FIELDS.own]: own }: Readonly<Record<string, string | File>>): string {
  return typeof own === 'string' ? own : '';
}

/** What a form says is to be kept: colours of the palette by their numbers, and others in the asker's own words. */
export function keptIn(form: Readonly<Record<string, string | File>>): string {
  return Object.entries(form)
    .filter(([name]) => name === KEEP_FIELDS.own || name.startsWith(KEEP_FIELDS.box))
    .flatMap(([, value]) => (typeof value === 'string' && value.trim() !== '' ? [value] : []))
    .join('\n');
}
