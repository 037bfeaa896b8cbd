import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
/** A folder of its own for all tests of a file, gone when they end. */
export function lastingFolder() {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadpact-')));
    afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);
    return folder;
}
