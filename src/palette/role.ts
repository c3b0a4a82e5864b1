/** What a hue is for in the recommended palette. */
export type Role = 'primary' | 'secondary' | 'accent';
