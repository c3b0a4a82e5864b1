/** What a hue is for in a palette that is put together from single hues. */
export type HueRole = 'primary' | 'secondary' | 'accent';

/** What a colour is for in a palette as a cover wears it; ink sets the type. */
export type CoverRole = 'ground' | 'main' | 'accent' | 'ink';

/** What a colour is for in a recommended palette. */
export type Role = HueRole | CoverRole;
