import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
/**
 * Holds artifacts against a folder that has all of them and nothing else. `UPDATE=1` writes the folder anew, so that
 * what changed shows in the diff.
 */
export function expectTree(folder, artifacts) {
    if (process.env['UPDATE'] !== undefined) {
        rmSync(folder, { recursive: true, force: true });
        for (const { content, path } of artifacts) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), content);
        }
    }
    expect(existsSync(folder), 'run with UPDATE=1 once').toBe(true);
    expect(artifacts.map(({ path }) => path)).toEqual(filesIn(folder));
    for (const { content, path } of artifacts) {
        expect(content, path).toBe(readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n'));
    }
}
function filesIn(folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path)).isFile())
        .map((path) => path.replaceAll('\\', '/'))
        .toSorted();
}
