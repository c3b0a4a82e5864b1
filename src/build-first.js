// Builds what isn't built yet; where that can't be done, the source runs as it lies. To be imported before `bin.js`.
import { spawnSync } from 'node:child_process';
import { isBuilt } from './built.js';

if (!isBuilt()) {
  process.stderr.write('Building, once after each change of the source …\n');
  spawnSync('npm run --silent build', { shell: true, stdio: 'inherit' });
}
