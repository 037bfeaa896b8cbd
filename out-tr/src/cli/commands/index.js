import { analyze } from './analyze.js';
import { build } from './build.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { plan } from './plan.js';
import { playbook } from './playbook.js';
import { rules } from './rules.js';
import { sampleData } from './sample-data.js';
import { schema } from './schema.js';
import { score } from './score.js';
import { test } from './test.js';
import { validate } from './validate.js';
import { version } from './version.js';
/** Every verb of the command line, alphabetical. */
export const commands = [
    analyze,
    build,
    diff,
    explain,
    init,
    plan,
    playbook,
    rules,
    sampleData,
    schema,
    score,
    test,
    validate,
    version,
];
