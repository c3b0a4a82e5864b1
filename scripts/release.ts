import { resolve } from 'node:path';
import { Command } from 'commander';
import { packagePath } from '../src/package-root.ts';
import { ReleaseFault } from './release/notes.ts';
import { checkRelease, release } from './release/release.ts';
import { signerOf } from './release/signer.ts';

interface Options {
  readonly out?: string;
  readonly ssh?: string;
  readonly gpg?: string;
  readonly dryRun: boolean;
}

// Releases a version by one command: `npm run release -- 1.2.3`.
const program = new Command('release')
  .description('release a version: package, bill of materials, licences, notes, digests, and a signed tag')
  .argument('<version>', 'such as 1.2.3')
  .option('--out <folder>', 'where the files go; release/ and the version unless told')
  .option('--ssh <file>', 'the key of SSH that signs')
  .option('--gpg <id>', 'the key of GPG that signs')
  .option('--dry-run', 'only look whether it can be released, and show the notes', false)
  .action((version: string, { out = packagePath('release', version), dryRun, ...keys }: Options) => {
    const clone = packagePath();
    const signer = signerOf(keys, clone);
    if (dryRun) {
      const notes = checkRelease({ version, clone });
      process.stdout.write(`${version} can be released, to ${resolve(out)}.\n\n${notes}\n`);
      return;
    }
    const date = new Date().toISOString().slice(0, 10);
    const { tag, files } = release({ version, clone, out: resolve(out), signer, date });
    process.stdout.write(
      `${files.join('\n')}\n\nReleased. To publish it: git push origin HEAD ${tag}, and add these files to the release.\n`,
    );
  });

try {
  program.parse();
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  process.stderr.write(`release: ${error.message}\n`);
  process.exitCode = 1;
}
