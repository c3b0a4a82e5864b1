import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { textOf } from '../platforms/web/mcp/connect.ts';
import { runCli } from './run-cli.ts';

const BLURB = 'Two rival bakers share one oven for a winter, and neither will say who burnt the first loaf.';

it('serves the official client over standard streams, covers from files too, and ends with it', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [packagePath('src', 'bin.js'), 'mcp'],
    env: { PATH: process.env['PATH'] ?? '', COVERHUES_LOG_LEVEL: 'trace' },
    stderr: 'pipe',
  });
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  const logged = text(transport.stderr as Readable);
  const hues = await client.callTool({ name: 'rank_hues', arguments: { description: BLURB } });
  expect(hues.content.map(({ type }) => type)).toEqual(['text', 'image']);
  const named = { cover: packagePath('assets', 'readme', 'cover.jpg'), picture: false };
  const cover = await client.callTool({ name: 'read_cover', arguments: named });
  expect(cover.structuredContent).toMatchObject({ palette: expect.any(Array) });
  const none = await client.callTool({ name: 'read_cover', arguments: { cover: 'none.jpg' } });
  expect([none.isError, textOf(none)]).toEqual([true, expect.stringContaining('no such file')]);
  await client.close();
  expect(await logged).not.toContain('bakers');
}, 60_000);

it('answers what stands in its input, and writes nothing else', async () => {
  const input = [
    { jsonrpc: '2.0', id: 1, method: 'ping' },
    { jsonrpc: '2.0', id: 2, method: 'tools/list' },
  ].map((each) => JSON.stringify(each));
  const { end, stdout, stderr } = await runCli(['mcp'], { input: input.join('\n') });
  expect([end, stderr]).toEqual([0, '']);
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: number }).id);
  expect(new Set(ids)).toEqual(new Set([1, 2]));
});
