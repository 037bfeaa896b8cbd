import { readFileSync } from 'node:fs';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { standingEntries, type TreeFile } from '../../src/host/tree-files.ts';
import { manifestFile } from '../../src/host/tree-manifest.ts';

/** A tree of `size` files whose every line says `word`, so that a mixture of two trees is seen. */
export function treeOf(word: string, size: number): readonly TreeFile[] {
  const paths = Array.from({ length: size }, (_, index) => `${word}-only/${index % 7}/file-${index}.xml`);
  const shared = Array.from({ length: size }, (_, index) => `shared/file-${index}.xml`);
  const files = [...paths, ...shared].map((path) => ({ path, content: `${word}\n`.repeat(50) }));
  return [...files, manifestFile({ [word]: files.map((file) => file.path) })];
}

/** The files below a folder and their texts, as one value to compare. */
export function standing(folder: string): Readonly<Record<string, string>> {
  const paths = standingEntries(nodeFileSystem, folder).map(({ path }) => path);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}

export function asRecord(tree: readonly TreeFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tree.map((file) => [file.path, String(file.content)]));
}
