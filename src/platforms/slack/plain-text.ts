import type { ContextBlock, PlainTextElement } from '@slack/types';

/** A text that Slack neither formats nor links. */
export function plainText(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** Such a text on its own, small and grey. */
export function smallPrint(text: string): ContextBlock {
  return { type: 'context', elements: [plainText(text)] };
}
