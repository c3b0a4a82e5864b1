/** A hue or a neutral is on a cover from this share of its pixels on. */
export const HUE_PRESENCE = 0.04;
