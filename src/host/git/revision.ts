import { baselineFile } from '../../load/baseline-file.ts';
import type { ReadableFiles } from '../file-system.ts';
import { sourceLimits } from '../source-limits.ts';
import { git } from './git.ts';
import { readTree, type TreeEntry } from './read-tree.ts';
import { revisionFiles } from './revision-files.ts';

/** A revision of the repository that holds an agreement's folder. */
export interface Revision {
  /** Full name of the commit. */
  readonly commit: string;
  /** The agreement's folder as it was then, with the root as its path. */
  readonly files: ReadableFiles;
}

/** The revision of that name, or one sentence that says why it cannot be read. Nothing is checked out. */
export function openRevision(folder: string, name: string): Revision | string {
  // A name that looks like an option is a name all the same.
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if ('complaint' in found) return notFound(name, found.complaint);
  const commit = found.bytes.toString('utf8').trim();
  const prefix = git(folder, ['rev-parse', '--show-prefix']);
  if ('complaint' in prefix) return `${name} cannot be read: ${prefix.complaint}`;
  const parts = ['definitions', 'test/leads', baselineFile, 'releases'];
  const listing = ['ls-tree', '-r', '-l', '-z', '--full-name', commit, '--', ...parts];
  const tree = git(folder, listing);
  if ('complaint' in tree) return `${name} cannot be read: ${tree.complaint}`;
  const entries = readTree(tree.bytes, prefix.bytes.toString('utf8').replace(/\n$/, ''));
  return entries.length === 0
    ? `${name} holds no definitions/ folder here`
    : { commit, files: revisionFiles(entries, (wanted) => blobs(folder, wanted)) };
}

function notFound(name: string, complaint: string): string {
  if (complaint.startsWith('not a git repository'))
    return `there is no folder ${name}, and this is no git repository`;
  return complaint === ''
    ? `there is no folder and no git revision ${name}`
    : `${name} cannot be read: ${complaint}`;
}

/** The contents of objects by their names, all in one run of git; none above the limits. */
function blobs(folder: string, wanted: readonly TreeEntry[]): ReadonlyMap<string, Buffer> | string {
  let left = sourceLimits.totalBytes + sourceLimits.fileBytes;
  const taken = wanted.filter(({ size }) => {
    left -= size > sourceLimits.fileBytes ? 0 : size;
    return size <= sourceLimits.fileBytes && left >= 0;
  });
  const asked = git(folder, ['cat-file', '--batch'], taken.map(({ object }) => `${object}\n`).join(''));
  return 'complaint' in asked ? asked.complaint : contentsOf(asked.bytes, taken);
}

/** Each object: `<name> blob <size>`, a line break, its bytes, a line break; in the order in which they were asked. */
function contentsOf(bytes: Buffer, taken: readonly TreeEntry[]): ReadonlyMap<string, Buffer> {
  const contents = new Map<string, Buffer>();
  let at = 0;
  for (const { object, size } of taken) {
    const start = bytes.indexOf(10, at) + 1;
    const header = bytes.subarray(at, start).toString('utf8');
    if (header !== `${object} blob ${size}\n`) {
      at = start;
      continue;
    }
    contents.set(object, bytes.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}
