import { fileURLToPath } from 'node:url';
import type { FileSystem } from '../host/file-system.ts';
import { packageFolder } from '../host/package-folder.ts';
import { standingEntries, type TreeFile } from '../host/tree-files.ts';

/** The files that leadpact's own package holds below a folder, such as `schemas`; paths are relative to it. */
export function packagedFiles(files: FileSystem, folder: string): readonly TreeFile[] {
  const path = `${packageFolder(files, fileURLToPath(import.meta.url))}/${folder}`;
  return standingEntries(files, path).map((entry) => ({
    path: entry.path,
    content: bytesAt(files, `${path}/${entry.path}`),
  }));
}

function bytesAt(files: FileSystem, path: string): Uint8Array {
  const reading = files.read(path, 10_000_000);
  if (reading.what !== 'bytes') throw new Error(`${path} cannot be read`);
  return reading.bytes;
}
