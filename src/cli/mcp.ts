import { Command } from 'commander';
import { withServices } from './services.ts';
import type { Shell } from './shell.ts';

/** `coverhues mcp`: tools for an assistant on this machine. */
export function mcpCommand(shell: Shell): Command {
  return new Command('mcp')
    .description('serve an assistant on this machine, over standard input and output')
    .addHelpText(
      'after',
      `
Speaks the Model Context Protocol; assistants start it themselves. Its tools rank the hues of a book, read covers, hold a
cover against its book, find comparable covers, read series, and write palettes as files. It ends when its input does.
coverhues start serves the same tools to assistants elsewhere, at /mcp.

Example, for an assistant that is configured in JSON:
  {"mcpServers": {"coverhues": {"command": "node", "args": ["/path/to/coverhues/src/bin.js", "mcp"]}}}`,
    )
    .action(() =>
      withServices(shell, async (services) => {
        const [{ serveOverStreams }, { createAnswerQueue }] = await Promise.all([
          import('../platforms/web/mcp/over-streams.ts'),
          import('../queue/answer-queue.ts'),
        ]);
        const queue = createAnswerQueue(services);
        // While the assistant introduces itself there is time to load the models; who calls is told what fails.
        const warming = services.warmUp().catch((error: unknown) => {
          services.logger.error({ err: error }, 'the models could not be loaded');
        });
        const { input, output } = shell;
        await serveOverStreams({ services, ask: queue.ask }, { input, output, end: shell.endSignal() });
        await Promise.all([queue.idle(), warming]);
      }),
    );
}
