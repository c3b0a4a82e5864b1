import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answers/answers.ts';
import type { KeptAnswer } from '../../src/answers/answer.ts';
import { channelsShelf, personsShelf } from '../../src/shelf/owner.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import { createFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { makeFolder } from '../folders.ts';
import { entryOf } from '../shelf/some-answer.ts';
import { runCli } from './run-cli.ts';

const ANSWER = { title: 'Ash', reading: { hues: [] }, reasons: [], shortened: [] } as unknown as KeptAnswer;
const PERSON = '200000000000000001';
const SERVER = '100000000000000001';

async function inStore<Result>(directory: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = createFileStore({ directory });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A folder in which something is kept of one person and another, on both platforms. */
async function folderWithAnswers(): Promise<string> {
  const directory = makeFolder();
  await inStore(directory, async (store) => {
    const [answers, shelves] = [createAnswers(store), createShelves(store)];
    const own = [
      personsShelf({ platform: 'discord' }, PERSON),
      personsShelf(TEAM, 'U1'),
      personsShelf(TEAM, 'U2'),
    ];
    for (const owner of own) {
      await answers.keep(ANSWER, owner);
      await shelves.save(owner, entryOf(ANSWER, 'Ash'));
    }
    await shelves.save(
      channelsShelf({ platform: 'discord', place: SERVER }, '3'),
      entryOf(ANSWER, 'Ash', PERSON),
    );
    await store.set('slack-installation:T1', 'sealed', 1_000_000);
    await store.set('slack-visibility:T1', 'public', 1_000_000);
  });
  return directory;
}

const TEAM = { platform: 'slack', place: 'T1' };

describe('coverhues forget', () => {
  it('deletes a person on Discord, and says what that was', async () => {
    const directory = await folderWithAnswers();
    const run = await runCli(['forget', 'discord', '--user', PERSON], { env: { COVERHUES_DATA: directory } });
    expect(run).toEqual({
      end: 0,
      stderr: '',
      stdout:
        '1 answers deleted\n1 palettes on their own shelf deleted\n0 ballots in open votes deleted\n1 shared palettes and votes kept, without their id\n',
    });
    await inStore(directory, async (store) => {
      for await (const { key, record } of store.entries(''))
        expect(`${key} ${JSON.stringify(record)}`).not.toContain(PERSON);
      expect((await store.keys('answer:')).length).toBe(2);
    });
  });

  it('deletes a server on Discord', async () => {
    const directory = await folderWithAnswers();
    const run = await runCli(['forget', 'discord', '--server', SERVER], {
      env: { COVERHUES_DATA: directory },
    });
    expect(run).toMatchObject({
      end: 0,
      stdout: '0 answers deleted\n1 palettes on shelves deleted\n0 votes deleted\n',
    });
  });

  it('deletes a person and a workspace on Slack, with its token', async () => {
    const directory = await folderWithAnswers();
    const forget = (...args: readonly string[]) =>
      runCli(['forget', 'slack', '--workspace', 'T1', ...args], { env: { COVERHUES_DATA: directory } });
    expect(await forget('--user', 'U1')).toMatchObject({
      end: 0,
      stdout: expect.stringContaining('1 answers deleted\n1 palettes') as string,
    });
    expect(await forget()).toMatchObject({
      end: 0,
      stdout: '1 answers deleted\n1 palettes on shelves deleted\n0 votes deleted\n1 installations deleted\n',
    });
    await inStore(directory, async (store) => {
      for await (const { key } of store.entries('')) expect(key).not.toMatch(/T1/);
    });
  });

  it('deletes a person in all workspaces of an organisation', async () => {
    const directory = await folderWithAnswers();
    await inStore(directory, (store) => store.set('slack-organisation:E1:T1', true, 1_000_000));
    const run = await runCli(['forget', 'slack', '--workspace', 'E1', '--user', 'U1'], {
      env: { COVERHUES_DATA: directory },
    });
    expect(run).toMatchObject({
      end: 0,
      stdout: expect.stringContaining('1 answers deleted\n1 palettes') as string,
    });
    await inStore(directory, async (store) => {
      for await (const { key } of store.entries('')) expect(key).not.toMatch(/U1/);
      expect(await store.keys('slack-organisation:')).toHaveLength(1);
    });
  });

  it.each([
    [['forget', 'discord'], /either a person with --user, or a server/],
    [['forget', 'discord', '--user', PERSON, '--server', SERVER], /either a person/],
    [['forget', 'discord', '--user', ''], /17 to 20 digits/],
    [['forget', 'discord', '--server', ''], /17 to 20 digits/],
    [['forget', 'discord', '--user', 'somebody'], /17 to 20 digits/],
    [['forget', 'slack', '--workspace', ''], /id of a workspace/],
    [['forget', 'slack', '--workspace', 'T1', '--user', ''], /id of a person/],
    [['forget', 'slack', '--workspace', 'T1', '--user', '@ann'], /id of a person/],
    [['forget', 'slack'], /--workspace/],
  ])('says what is missing, or no id: %j', async (args, sentence) => {
    const run = await runCli(args);
    expect(run.end).toBe(2);
    expect(run.stderr).toMatch(sentence);
  });
});
