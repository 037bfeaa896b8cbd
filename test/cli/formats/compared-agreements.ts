import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostileChange } from './hostile-change.ts';

/** Writes files below a folder, and the folders they stand in. */
export function laid(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The small agreement with such a change: the older version in `before/`, the newer one in the folder itself. */
export function layChange(folder: string, change: HostileChange): void {
  for (const [below, files] of [
    ['before', change.before],
    ['.', change.after],
  ] as const) {
    cpSync('test/cli/agreement', join(folder, below), { recursive: true });
    rmSync(join(folder, below, 'definitions/fields.yaml'));
    laid(join(folder, below), files);
  }
}
