/** Writes text so that Slack shows it as it is: `&`, `<` and `>` begin mentions, links and entities. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
