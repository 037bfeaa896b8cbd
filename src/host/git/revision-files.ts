import { posix } from 'node:path';
import { compareCodePoints } from '../../support/code-points.ts';
import type { Entry, EntryKind, ReadableFiles, Reading } from '../file-system.ts';
import type { TreeEntry } from './read-tree.ts';

/** Fetches the contents of objects, or says why not. */
type Fetch = (wanted: readonly TreeEntry[]) => ReadonlyMap<string, Buffer> | string;

/** Links that lead to links and so on; more than so many go round in a circle. */
const mostLinks = 40;

/** The files of a revision behind the same questions as those of the disk. Contents are fetched when the first is read. */
export function revisionFiles(entries: readonly TreeEntry[], fetch: Fetch): ReadableFiles {
  const byPath = new Map(entries.map((entry) => [`/${entry.path}`, entry]));
  const folders = foldersOf(entries);
  let contents: ReturnType<Fetch> | undefined;

  /** What stands at a path; links on the way to it are followed, it itself is not. */
  function entryAt(path: string): TreeEntry | undefined {
    const found = byPath.get(path);
    if (found !== undefined || folders.has(path)) return found;
    const parent = posix.dirname(path);
    const real = parent === path ? undefined : realPath(parent);
    return real === undefined ? undefined : byPath.get(posix.join(real, posix.basename(path)));
  }

  function kindOf(path: string): EntryKind {
    return entryAt(path)?.kind ?? (folders.has(path) ? 'folder' : 'absent');
  }

  function bytesOf(entry: TreeEntry): Buffer | string {
    contents ??= fetch(entries.filter(({ kind }) => kind !== 'other'));
    return typeof contents === 'string' ? contents : (contents.get(entry.object) ?? 'git does not hold it');
  }

  function realPath(path: string, links = 0): string | undefined {
    if (folders.has(path)) return path;
    const entry = entryAt(path);
    if (entry?.kind !== 'link') return entry === undefined ? undefined : `/${entry.path}`;
    const target = bytesOf(entry);
    if (typeof target === 'string' || links > mostLinks) return undefined;
    const relative = posix.join(posix.dirname(entry.path), target.toString('utf8'));
    return relative.startsWith('..') ? undefined : realPath(`/${relative}`, links + 1);
  }

  function read(path: string, limit: number): Reading {
    const entry = entryAt(path);
    if (entry === undefined) return { what: 'unreadable', reason: 'it does not exist' };
    if (entry.kind !== 'file') return { what: 'not-a-file' };
    if (entry.size > limit) return { what: 'too-large', size: entry.size };
    const bytes = bytesOf(entry);
    return typeof bytes === 'string' ? { what: 'unreadable', reason: bytes } : { what: 'bytes', bytes };
  }

  return { kindOf, entriesOf: (folder) => folders.get(folder), realPath: (path) => realPath(path), read };
}

/** Every folder with what stands in it, by code points. */
function foldersOf(entries: readonly TreeEntry[]): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Map<string, Entry>>();
  for (const { path, kind } of entries) {
    const steps = path.split('/');
    for (const [depth, name] of steps.entries()) {
      const folder = `/${steps.slice(0, depth).join('/')}`;
      const inside = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, inside);
      inside.set(name, { name, kind: depth === steps.length - 1 ? kind : 'folder' });
    }
  }
  return new Map(
    [...folders].map(([folder, inside]) => [
      folder,
      [...inside.values()].sort((left, right) => compareCodePoints(left.name, right.name)),
    ]),
  );
}
