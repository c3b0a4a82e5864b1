/** Formats that a palette is exported in, by the names that they are asked for by, in the order of their files. */
export const EXPORT_FORMATS = [
  'css',
  'scss',
  'tailwind',
  'tokens',
  'svg',
  'gpl',
  'ase',
  'aco',
  'swatches',
  'csv',
] as const;

/** What a format is asked for by. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
