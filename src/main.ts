import { runTerminal, type TerminalStreams } from './platforms/terminal/prompt.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';

/** What start-up needs beside the settings. */
export interface StartOptions {
  /** Start the terminal platform alone and say nothing of the others. */
  readonly terminalOnly: boolean;
  readonly streams: TerminalStreams & { readonly errors: NodeJS.WritableStream };
}

const WELCOME = 'coverhues: type or paste a blurb. /help shows more, /quit leaves.';

/** What start-up says of the chat platforms. */
export function platformNotice({ credentials }: Pick<Settings, 'credentials'>): string {
  if (credentials.length === 0) {
    return [
      'This version talks in the terminal only. A later one adds Discord where .env holds DISCORD_TOKEN, and Slack',
      'where it holds SLACK_BOT_TOKEN and SLACK_APP_TOKEN.',
    ].join('\n');
  }
  const [verb, pronoun] = credentials.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  return `${credentials.join(', ')} ${verb} set, but this version has no Discord or Slack platform yet, so ${pronoun} not used.`;
}

/**
 * Starts every platform that can run, and returns when the last has ended.
 * @throws {ModelError} before anything is asked, when the model cannot be loaded.
 */
export async function start(settings: Settings, services: Services, options: StartOptions): Promise<void> {
  const { input, output, errors } = options.streams;
  const aside = input.isTTY && output.isTTY ? output : errors;
  if (!options.terminalOnly) aside.write(`${platformNotice(settings)}\n\n`);
  await services.hues();
  if (aside === output) output.write(`${WELCOME}\n\n`);
  await runTerminal(services, { input, output });
}
