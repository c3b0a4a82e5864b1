import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folders.ts';
import { type CliResult, runCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

/** Runs the bot with a folder of its own for temporary files, the swatches among them. */
function start(args: readonly string[], input: string, env: NodeJS.ProcessEnv = {}): Promise<CliResult> {
  return runCli(['start', ...args], { input, env: { TMPDIR: makeFolder(), ...env } });
}

describe('coverhues start', () => {
  it('without credentials answers in the terminal and says how Discord and Slack are added', async () => {
    const { end, stdout, stderr } = await start([], `${BLURB}\n/help\n`);
    expect(end).toBe(0);
    expect(stdout).toMatch(/lean to .*[^]*In this terminal:/);
    for (const named of ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', '.env'])
      expect(stderr).toContain(named);
  });

  it('with half of what a platform needs says what is missing, and never shows the rest', async () => {
    const { end, stdout, stderr } = await start([], '/quit\n', { SLACK_BOT_TOKEN: 'xoxb-sesame' });
    expect(end).toBe(1);
    expect(stderr).toContain('Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET');
    expect(stdout + stderr).not.toContain('sesame');
  });

  it('says nothing of other platforms when only the terminal is wanted', async () => {
    const { end, stderr } = await start(['--terminal'], '/quit\n', { DISCORD_TOKEN: 'sesame' });
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
  });

  it('ends at once with a clear error when the model is missing', async () => {
    const { end, stderr } = await start(['--terminal'], `${BLURB}\n`, { COVERHUES_HUES_MODEL: makeFolder() });
    expect(end).toBe(1);
    expect(stderr).toMatch(/^coverhues: .*config\.json/);
  });

  it('writes no private word to the log at its most talkative', async () => {
    const { stderr } = await start(
      ['--terminal'],
      '/coverhues --title Zyzzyva --genres "thriller, zyzzyva" A zyzzyva returns to the harbour town.\n',
      { COVERHUES_LOG_LEVEL: 'trace' },
    );
    expect(stderr).toContain('hues model loaded');
    expect(stderr).not.toMatch(/zyzzyva/i);
  });
});
