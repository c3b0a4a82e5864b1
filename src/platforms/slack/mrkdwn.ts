/** An entity that has lost its end, as a cut text may end with one. */
export const HALF_ENTITY = /&[a-z]{0,3}$/;

/** Writes text so that Slack shows it as it is: `&`, `<` and `>` begin mentions, links and entities. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
