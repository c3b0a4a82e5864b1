import { Command, InvalidArgumentError } from 'commander';
import type { ForgottenPlace } from '../../commands/forget-person.ts';
import { UsageError } from '../errors.ts';
import type { Forgotten } from '../languages/index.ts';
import type { Services } from '../services.ts';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

/** Ids as the platforms make them. */
const IDS = {
  discord: { shape: /^\d{17,20}$/, sentence: 'It must be an id of Discord: 17 to 20 digits.' },
  workspace: {
    shape: /^[TE][0-9A-Z]+$/,
    sentence: 'It must be the id of a workspace (T…) or an organisation (E…).',
  },
  user: {
    shape: /^[UW][0-9A-Z]+$/,
    sentence: 'It must be the id of a person on Slack (U… or W…), and no name.',
  },
} as const;

/** `coverhues forget`: deletes what is kept of somebody who asks the operator for that. */
export function forgetCommand(shell: Shell): Command {
  return new Command('forget')
    .description('delete all that is kept of a person, a server or a workspace, and say what that was')
    .addCommand(discordCommand(shell))
    .addCommand(slackCommand(shell))
    .addHelpText(
      'after',
      `
It deletes from COVERHUES_DATA, or from the Redis at COVERHUES_REDIS_URL; the bot may run meanwhile. People delete what is
kept of themselves with /shelf forget-me. What somebody saved on a shared shelf, or put to a vote, stays with the others,
without their id. It can be run again, as after it was interrupted.`,
    );
}

function discordCommand(shell: Shell): Command {
  return new Command('discord')
    .description('of a person, or of a server that has removed the bot')
    .option('--user <id>', "the person's id", idOf('discord'))
    .option('--server <id>', "the server's id", idOf('discord'))
    .action(async ({ user, server }: { readonly user?: string; readonly server?: string }) => {
      if ((user === undefined) === (server === undefined)) {
        throw new UsageError('USAGE', 'Name either a person with --user, or a server with --server.');
      }
      await withKept(shell, async (services) => {
        const { forgetPerson, forgetPlace } = await import('../../commands/forget-person.ts');
        const platform = 'discord';
        return user === undefined
          ? sayPlace(await forgetPlace({ platform, place: server ?? '' }, services))
          : sayPerson(await forgetPerson({ platform }, user, services));
      });
    });
}

function slackCommand(shell: Shell): Command {
  return new Command('slack')
    .description('of a person in a workspace, or of a workspace that has removed the app')
    .requiredOption(
      '--workspace <id>',
      'the id of the workspace, or of an organisation (E…) with all its workspaces',
      idOf('workspace'),
    )
    .option(
      '--user <id>',
      "the person's id; without it all of the workspace is deleted, its token too",
      idOf('user'),
    )
    .action(async ({ workspace, user }: { readonly workspace: string; readonly user?: string }) => {
      await withKept(shell, async (services) => {
        const { forgetWorkspace, forgetMember } = await import('../platforms/slack/forget-workspace.ts');
        return user === undefined
          ? sayPlace(await forgetWorkspace(workspace, services))
          : sayPerson(await forgetMember(workspace, user, services));
      });
    });
}

/** Takes an id as a platform makes them, so that nothing else is deleted for a slip: an empty one begins every other. */
function idOf(kind: keyof typeof IDS): (value: string) => string {
  const { shape, sentence } = IDS[kind];
  return (value) => {
    if (shape.test(value)) return value;
    throw new InvalidArgumentError(sentence);
  };
}

/** Does it with what outlives the bot, and writes what was deleted, a line each. */
async function withKept(shell: Shell, forget: (services: Services) => Promise<string[]>): Promise<void> {
  await withServices(
    shell,
    async (services) => {
      shell.output.write(`${(await forget(services)).join('\n')}\n`);
    },
    () => true,
  );
}

function sayPerson({ answers, entries, ballots, shared }: Forgotten): string[] {
  return [
    `${answers} answers deleted`,
    `${entries} palettes on their own shelf deleted`,
    `${ballots} ballots in open votes deleted`,
    `${shared} shared palettes and votes kept, without their id`,
  ];
}

function sayPlace({
  answers,
  entries,
  votes,
  installations,
}: ForgottenPlace & { installations?: number }): string[] {
  return [
    `${answers} answers deleted`,
    `${entries} palettes on shelves deleted`,
    `${votes} votes deleted`,
    ...(installations === undefined ? [] : [`${installations} installations deleted`]),
  ];
}
