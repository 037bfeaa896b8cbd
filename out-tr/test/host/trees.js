import { readFileSync } from 'node:fs';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { standingEntries } from '../../src/host/tree-files.js';
import { manifestFile } from '../../src/host/tree-manifest.js';
/** A tree of `size` files whose every line says `word`, so that a mixture of two trees is seen. */
export function treeOf(word, size) {
    const paths = Array.from({ length: size }, (_, index) => `${word}-only/${index % 7}/file-${index}.xml`);
    const shared = Array.from({ length: size }, (_, index) => `shared/file-${index}.xml`);
    const files = [...paths, ...shared].map((path) => ({ path, content: `${word}\n`.repeat(50) }));
    return [...files, manifestFile({ [word]: files.map((file) => file.path) })];
}
/** The files below a folder and their texts, as one value to compare. */
export function standing(folder) {
    const paths = standingEntries(nodeFileSystem, folder).map(({ path }) => path);
    return Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}
export function asRecord(tree) {
    return Object.fromEntries(tree.map((file) => [file.path, String(file.content)]));
}
