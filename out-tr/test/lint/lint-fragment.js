import { readFileSync } from 'node:fs';
import { join } from 'node:path';
/** The bad or the good case of a rule, as it lies on disk. */
export function lintFragment(id, name) {
    return readFileSync(join('test', 'lint', id, `${name}.yaml`), 'utf8');
}
