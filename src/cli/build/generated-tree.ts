import { fidelityFiles } from '../../compile/fidelity-files.ts';
import { targets } from '../../compile/index.ts';
import type { Compilation } from '../../compile/target.ts';
import type { FileSystem } from '../../host/file-system.ts';
import { standingEntries, type TreeFile } from '../../host/tree-files.ts';
import { type Manifest, manifestFile, readManifest } from '../../host/tree-manifest.ts';
import type { Agreement } from '../../model/agreement.ts';

/** What `generated/` holds, apart from the playbook. */
export interface GeneratedTree {
  readonly files: readonly TreeFile[];
  readonly manifest: Manifest;
}

/** Git must not touch line endings: whether a build is up to date is decided byte by byte. */
const gitAttributes: TreeFile = {
  path: '.gitattributes',
  content: '# Written by leadpact build.\n* -text\n',
};

/**
 * The tree that these compilations make. When only `selected` targets are built, the files of all others are taken as
 * they stand in `folder`, so that the tree stays whole.
 */
export function generatedTree(
  files: FileSystem,
  folder: string,
  agreement: Agreement,
  compilations: ReadonlyMap<string, Compilation>,
  selected: ReadonlySet<string> | undefined,
): GeneratedTree {
  const built = [...compilations]
    .filter(([target]) => selected?.has(target) ?? true)
    .map(([target, compilation]) => filesOf(agreement, target, compilation));
  const standing = selected === undefined ? {} : (readManifest(files, folder) ?? {});
  const others = Object.entries(standing).filter(([target]) => selected?.has(target) === false);
  const manifest: Manifest = {
    ...Object.fromEntries(others),
    ...Object.fromEntries(built.map(({ files: own, target }) => [target, own.map(({ path }) => path)])),
  };
  return {
    manifest,
    files: [
      gitAttributes,
      manifestFile(manifest),
      ...built.flatMap(({ files: own }) => own),
      ...standingFiles(
        files,
        folder,
        others.flatMap(([, paths]) => paths),
      ),
    ],
  };
}

/** What stands in the folder of a target: its artefacts, and how faithful they are. */
function filesOf(
  agreement: Agreement,
  target: string,
  compilation: Compilation,
): { readonly target: string; readonly files: readonly TreeFile[] } {
  const title = targets.find(({ id }) => id === target)?.title ?? { en: target };
  const all = [...compilation.artifacts, ...fidelityFiles(agreement, { id: target, title }, compilation)];
  return { target, files: all.map(({ path, content }) => ({ path: `${target}/${path}`, content })) };
}

/** Files of other targets as they stand; what is gone, or is no file of ours but a link, is left out. */
function standingFiles(files: FileSystem, folder: string, paths: readonly string[]): readonly TreeFile[] {
  const wanted = new Set(paths);
  return standingEntries(files, folder).flatMap(({ path, kind }) => {
    if (kind !== 'file' || !wanted.has(path)) return [];
    const reading = files.read(`${folder}/${path}`, 50_000_000);
    return reading.what === 'bytes' ? [{ path, content: reading.bytes }] : [];
  });
}
