import type { FileSystem } from '../host/file-system.ts';
import { parentsOf, type TreeFile } from '../host/tree-files.ts';

/** Writes files into a folder of the user: replaces those that stand there already and touches nothing else. */
export function writeInto(files: FileSystem, target: string, written: readonly TreeFile[]): void {
  for (const { path, content } of written) {
    const file = `${target}/${path}`;
    files.makeFolder([target, ...parentsOf(path).slice(-1)].join('/'));
    files.create(`${file}.unfinished`, content, 'soon');
    files.rename(`${file}.unfinished`, file);
  }
}
