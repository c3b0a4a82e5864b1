/** An entity that has lost its end, as a cut text may end with one. */
export const HALF_ENTITY = /&[a-z]{0,3}$/;

/** Writes text so that Slack shows it as it is: `&`, `<` and `>` begin mentions, links and entities. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Has Slack leave names and addresses in a text as they are: nobody is pinged. `chat.update` reads them otherwise. */
export const AS_WRITTEN = { parse: 'none', link_names: false } as const;
