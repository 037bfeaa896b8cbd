import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** The folder of leadpact's own package, which holds schemas and pages: the nearest one above `file` with both. */
export function packageFolder(files: FileSystem, file: string): string {
  const folder = dirname(file);
  if (files.kindOf(`${folder}/schemas`) === 'folder' && files.kindOf(`${folder}/docs/rules`) === 'folder') {
    return folder;
  }
  if (dirname(folder) === folder) throw new Error('the package of leadpact is not complete');
  return packageFolder(files, folder);
}
