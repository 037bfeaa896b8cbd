import { compareCodePoints } from '../support/code-points.ts';
import type { Durability, EntryKind, FileSystem } from './file-system.ts';

/** One file of a tree that is to be written; its path is relative to the tree, with forward slashes. */
export interface TreeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Something that stands in a folder. */
export interface StandingEntry {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly kind: Exclude<EntryKind, 'folder' | 'absent'>;
}

/** Everything below `folder` that is no folder, by path in code-point order; links are listed, not followed. */
export function standingEntries(files: FileSystem, folder: string): readonly StandingEntry[] {
  const found: StandingEntry[] = [];
  collect(files, folder, '', found);
  return found.sort((a, b) => compareCodePoints(a.path, b.path));
}

function collect(files: FileSystem, folder: string, prefix: string, found: StandingEntry[]): void {
  for (const { name, kind } of files.entriesOf(folder) ?? []) {
    if (kind === 'folder') collect(files, `${folder}/${name}`, `${prefix}${name}/`, found);
    else if (kind !== 'absent') found.push({ path: prefix + name, kind });
  }
}

/** Writes `tree` below `folder`, which must not exist yet. */
export function writeTree(
  files: FileSystem,
  folder: string,
  tree: readonly TreeFile[],
  durability: Durability,
): void {
  const folders = new Set([folder]);
  for (const file of tree)
    for (const parent of parentsOf(checked(file.path))) folders.add(`${folder}/${parent}`);
  for (const each of folders) files.makeFolder(each);
  for (const file of tree) files.create(`${folder}/${file.path}`, file.content, durability);
  if (durability === 'lasting') for (const each of folders) files.settle(each);
}

/** The folders above a path inside its tree, outermost first. */
export function parentsOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Text is written as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

/** A path that could leave the tree is a mistake of whoever made the artefact, never input. */
function checked(path: string): string {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..' || name.includes('\\'))) {
    throw new Error(`not a path inside a tree: ${path}`);
  }
  return path;
}
