/** The steps of preparing covers, in order. */
export const STAGES = ['select', 'pictures', 'encode', 'split'] as const;

export type StageName = (typeof STAGES)[number];
