import { graphemes } from '../../../swatch/plain-text.ts';
import { WEB_LIMITS } from '../limits.ts';

const ELLIPSIS = encodeURIComponent('…');

/**
 * A picture's words as a header holds them: percent-encoded, and cut between characters where proxies would not let them
 * through: nginx by default takes 4 KB for all headers of an answer.
 */
export function altHeader(alt: string): string {
  const whole = encodeURIComponent(alt);
  if (whole.length <= WEB_LIMITS.altHeader) return whole;
  let kept = '';
  for (const character of graphemes(alt.slice(0, WEB_LIMITS.altHeader))) {
    const encoded = encodeURIComponent(character);
    if (kept.length + encoded.length + ELLIPSIS.length > WEB_LIMITS.altHeader) break;
    kept += encoded;
  }
  return kept + ELLIPSIS;
}
