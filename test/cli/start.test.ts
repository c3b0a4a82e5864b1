import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../folders.ts';
import { runCli, runProcess, startCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

const start = (args: readonly string[], input: string, env: NodeJS.ProcessEnv = {}) =>
  runCli(['start', ...args], { input, env });

/** Resolves when a stream has said something. */
function whenSaid(stream: Readable, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes(words)) resolve();
    });
  });
}

describe('coverhues start', () => {
  it('without credentials serves the web page, and says how Discord, Slack and the terminal are had', async () => {
    const child = startCli(['start'], { env: { COVERHUES_PORT: '0', COVERHUES_LOG_LEVEL: 'trace' } });
    const saidAll = whenSaid(child.stderr, 'start --terminal');
    const errors = text(child.stderr);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\/\/localhost:\d+/.exec(String(line)) ?? [];
    const asked = { description: `Zyzzyva. ${BLURB}`, top: 1 };
    const response = await fetch(`${address}/api/hues`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    expect(await response.json()).toMatchObject({ hues: [{ rank: 1 }] });
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'coverhues_answer_seconds_count{platform="web",command="coverhues",outcome="answered"} 1',
    );
    await saidAll;
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    const said = await errors;
    for (const named of ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', '.env', '--terminal'])
      expect(said).toContain(named);
    expect(said).not.toMatch(/zyzzyva|harbour/i);
  });

  it('says in one sentence that the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { end, stdout, stderr } = await start([], '', { COVERHUES_PORT: String(port) });
    server.close();
    expect({ end, stdout, stderr }).toEqual({
      end: 1,
      stdout: '',
      stderr: `coverhues: The web page can't listen on port ${port} of 127.0.0.1: another program uses it. Set COVERHUES_PORT to another port, or open a prompt in the terminal instead: npx coverhues start --terminal\n`,
    });
  });

  it('with --terminal answers in the terminal', async () => {
    const { end, stdout } = await start(['--terminal'], `${BLURB}\n/help\n`);
    expect(end).toBe(0);
    expect(stdout).toMatch(/(?:stand on|wear) .*[^]*In this terminal:/);
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

  it.each([[['--terminal']], [[]]])(
    'ends at once with a clear error when the model is missing: start %j',
    async (args) => {
      const { end, stderr } = await start(args, `${BLURB}\n`, {
        COVERHUES_HUES_MODEL: makeFolder(),
        COVERHUES_PORT: '0',
      });
      expect(end).toBe(1);
      expect(stderr).toMatch(/^coverhues: .*config\.json/);
    },
  );

  it('writes no private word to the log at its most talkative', async () => {
    const { stderr } = await runProcess(['start', '--terminal'], {
      input:
        '/coverhues --title Zyzzyva --genres "thriller, zyzzyva" A zyzzyva returns to the harbour town.\n',
      env: { TMPDIR: makeFolder(), COVERHUES_LOG_LEVEL: 'trace' },
    });
    expect(stderr).toContain('hues model loaded');
    expect(stderr).not.toMatch(/zyzzyva/i);
  });
});
