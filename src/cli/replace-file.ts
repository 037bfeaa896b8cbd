import type { FileSystem } from '../host/file-system.ts';

/** Puts a file of the user in the place of the old one in one step; a link keeps leading to it. */
export function replaceFile(files: FileSystem, path: string, content: string | Uint8Array): void {
  const real = files.realPath(path) ?? path;
  const unfinished = `${real}.unfinished`;
  files.remove(unfinished);
  files.create(unfinished, content, 'lasting');
  if (files.kindOf(real) === 'file') files.copyRights(real, unfinished);
  files.rename(unfinished, real);
}
