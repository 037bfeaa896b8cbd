import type { FileSystem } from '../../host/file-system.ts';
import { type KeptFile, keptFile } from './kept-file.ts';

/** Nothing that leadpact writes from an export lies there, and much else does. */
const passedOver: ReadonlySet<string> = new Set(['.git', 'definitions', 'node_modules']);

/** A folder with more is no folder of reports. */
const most = 200_000;

/** Every document that leadpact wrote below some folders, each once, by path; or in which folder there is too much. No link is followed. */
export function findKept(
  files: FileSystem,
  folders: readonly string[],
): readonly KeptFile[] | { readonly tooMuchIn: string } {
  const found = new Map<string, KeptFile>();
  for (const folder of folders) {
    const paths = filesBelow(files, folder);
    if (paths === undefined) return { tooMuchIn: folder };
    for (const path of paths) {
      const kept = keptFile(files, path);
      if (kept !== undefined) found.set(kept.path, kept);
    }
  }
  return [...found.values()].toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function filesBelow(files: FileSystem, top: string): readonly string[] | undefined {
  const found: string[] = [];
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const { name, kind } of files.entriesOf(folder) ?? []) {
      if (kind === 'file') found.push(`${folder}/${name}`);
      if (kind === 'folder' && !passedOver.has(name)) waiting.push(`${folder}/${name}`);
    }
    if (found.length + waiting.length > most) return undefined;
  }
  return found;
}
