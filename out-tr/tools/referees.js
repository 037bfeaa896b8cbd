/**
 * `npm run test:referees`: independent judges of what leadpact compiles (Salesforce's own types and library, formulon,
 * HubSpot's own client). They live in a workspace of their own, installed when its lock file is new. Without a registry
 * they are skipped with a message; where CI is set that is a failure. LEADPACT_REFEREE_LEADS says how many random
 * leads per agreement (300).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const FOLDER = join('test', 'referees');
const INSTALLED = join(FOLDER, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex');
const isInstalled = existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock;
if (isInstalled || install())
    process.exitCode = npm('test');
else if (process.env['CI']) {
    console.error('the referees could not be installed');
    process.exitCode = 1;
}
else
    console.error('skipped: the referees could not be installed (npm ci in test/referees failed)');
function install() {
    if (npm('ci') !== 0)
        return false;
    writeFileSync(INSTALLED, lock);
    return true;
}
function npm(command) {
    const { status } = spawnSync('npm', [command], {
        cwd: FOLDER,
        stdio: 'inherit',
        // On Windows npm is a script.
        shell: process.platform === 'win32',
    });
    return status ?? 1;
}
