import { writeFileSync } from 'node:fs';
import { bundleClient } from './bundle-client.ts';
import { bundleTokenizer } from './bundle-tokenizer.ts';
import { copyRuntime } from './copy-runtime.ts';
import { BUILD } from './packages.ts';
import { writeThirdParty } from './third-party/write.ts';

// What the build has beside the compiled source. With it, it runs without the packages of the tokenizer and of the
// models' runtime, which only a clone installs: of what they bring, a tenth is needed.
await bundleClient();
await bundleTokenizer();
copyRuntime(process.argv.includes('--every-platform') ? undefined : `${process.platform}/${process.arch}`);
writeThirdParty();
writeFileSync(`${BUILD}/finished`, '');
