import { git } from './git.ts';

/** A commit as git stores it. */
export interface StoredCommit {
  /** Full name. */
  readonly commit: string;
  readonly parents: readonly string[];
  /** Headers, an empty line, the message. */
  readonly bytes: Buffer;
}

/** The commits that `head` has and `base` has not, parents first, both named in full; or why git cannot give them. */
export function commitsBetween(folder: string, base: string, head: string): readonly StoredCommit[] | string {
  const listed = git(folder, ['rev-list', '--topo-order', '--reverse', '--parents', head, `^${base}`]);
  if ('complaint' in listed) return listed.complaint;
  const lines = listed.bytes.toString('utf8').split('\n');
  const commits = lines.filter((line) => line !== '').map((line) => line.split(' '));
  const asked = commits.map(([commit = '']) => `${commit}\n`).join('');
  const objects = git(folder, ['cat-file', '--batch'], asked);
  if ('complaint' in objects) return objects.complaint;
  let at = 0;
  return commits.map(([commit = '', ...parents]) => {
    const start = objects.bytes.indexOf(10, at) + 1;
    const header = objects.bytes.subarray(at, start).toString('utf8');
    const [, size] = /^[0-9a-f]+ commit (\d+)\n$/.exec(header) ?? [];
    const end = start + Number(size ?? 0);
    at = size === undefined ? start : end + 1;
    return { commit, parents, bytes: objects.bytes.subarray(start, end) };
  });
}
