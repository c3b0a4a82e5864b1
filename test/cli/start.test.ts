import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

describe('coverhues start', () => {
  it('without credentials answers in the terminal and says how Discord and Slack are added', async () => {
    const { end, stdout, stderr } = await runCli(['start'], { input: `${BLURB}\n/help\n` });
    expect(end).toBe(0);
    expect(stdout).toMatch(/lean to .*[^]*In this terminal:/);
    for (const named of ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', '.env'])
      expect(stderr).toContain(named);
  });

  it('with a credential says that it is not used yet, and never shows it', async () => {
    const { end, stdout, stderr } = await runCli(['start'], {
      input: '/quit\n',
      env: { DISCORD_TOKEN: 'sesame' },
    });
    expect(end).toBe(0);
    expect(stderr).toContain('DISCORD_TOKEN is set, but this version has no Discord or Slack platform yet');
    expect(stdout + stderr).not.toContain('sesame');
  });

  it('says nothing of other platforms when only the terminal is wanted', async () => {
    const { end, stderr } = await runCli(['start', '--terminal'], {
      input: '/quit\n',
      env: { DISCORD_TOKEN: 'sesame' },
    });
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
  });

  it('ends at once with a clear error when the model is missing', async () => {
    const { end, stderr } = await runCli(['start', '--terminal'], {
      input: `${BLURB}\n`,
      env: { COVERHUES_HUES_MODEL: makeFolder() },
    });
    expect(end).toBe(1);
    expect(stderr).toMatch(/^coverhues: .*config\.json/);
  });

  it('writes no private word to the log at its most talkative', async () => {
    const { stderr } = await runCli(['start', '--terminal'], {
      input: `/coverhues --title Zyzzyva --genres "thriller, zyzzyva" A zyzzyva returns to the harbour town.\n`,
      env: { COVERHUES_LOG_LEVEL: 'trace' },
    });
    expect(stderr).toContain('hues model loaded');
    expect(stderr).not.toMatch(/zyzzyva/i);
  });
});
