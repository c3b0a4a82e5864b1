import { writeFileSync } from 'node:fs';
import { writeCodeDigests } from '../src/training/files/code-digest.ts';
import { bundleClient } from './bundle-client.ts';
import { bundlePackages } from './bundle-packages.ts';
import { bundleProgram } from './bundle-program.ts';
import { bundleTokenizer } from './bundle-tokenizer.ts';
import { copyRuntime } from './copy-runtime.ts';
import { BUILD } from './packages.ts';
import { writeThirdParty } from './third-party/write.ts';

// A package is for every platform, and nothing runs from it yet.
const isForPackage = process.argv.includes('--every-platform');
await bundleProgram(!isForPackage);
await bundleClient();
// With these two it runs without the packages of the tokenizer and of the models' runtime, which only a clone installs:
// of what they bring, a tenth is needed.
await bundleTokenizer();
await bundlePackages();
copyRuntime(isForPackage ? undefined : `${process.platform}/${process.arch}`);
await writeCodeDigests();
writeThirdParty();
writeFileSync(`${BUILD}/finished`, '');
