import { dirname } from 'node:path/posix';
import type { SourceTree } from '../../../host/source-tree.ts';

/** Paths of what is new, gone or different between two looks at an agreement, in order. */
export function changedFiles(before: SourceTree, after: SourceTree): readonly string[] {
  const [old, now] = [contentOf(before), contentOf(after)];
  const differs = (path: string): boolean => {
    const [one, other] = [old.get(path), now.get(path)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  };
  return [...new Set([...old.keys(), ...now.keys()])].filter(differs).sort();
}

/** Findings about files that were not read count, too: a folder may have become readable. */
function contentOf({ files, releases, troubles, findings }: SourceTree): ReadonlyMap<string, Uint8Array> {
  const told = [...troubles, ...findings].map(({ place, message }) => [place.file, message] as const);
  return new Map([
    ...told.map(([path, message]): [string, Uint8Array] => [path, Buffer.from(message)]),
    ...[...files, ...releases].map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ]);
}

/** The folders in which a file of the agreement stands; a new one is found when somebody looks anyway. */
export function foldersOf({ files, releases }: SourceTree, root: string): readonly string[] {
  const holding = [...files, ...releases].map(({ path }) => dirname(path)).filter((path) => path !== '.');
  return [...new Set(holding)].map((path) => `${root}/${path}`);
}
