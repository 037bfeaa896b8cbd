import { baselineFile } from '../../load/baseline-file.ts';
import { git } from './git.ts';

/** The parts of an agreement in a commit by the names of their objects: equal texts, equal files. */
export interface CommitDefinitions {
  /** Of everything that is read of an agreement, released versions included. */
  readonly all: string;
  readonly releases: string;
}

const parts = ['definitions', 'test/leads', baselineFile, 'releases'] as const;

/**
 * The definitions of commits, named in full, of the agreement in a folder of the repository; those of a commit that is
 * not here are left out. Asks git once for all of them. Gives one sentence where git cannot be asked.
 */
export function definitionsOf(
  folder: string,
  commits: readonly string[],
): ReadonlyMap<string, CommitDefinitions> | string {
  const prefix = git(folder, ['rev-parse', '--show-prefix']);
  if ('complaint' in prefix) return prefix.complaint;
  const at = prefix.bytes.toString('utf8').replace(/\n$/, '');
  if (at.includes('\n')) return 'the name of the folder holds a line break';
  const asked = commits.flatMap((commit) => [
    `${commit}^{tree}`,
    ...parts.map((part) => `${commit}:${at}${part}`),
  ]);
  const found = git(folder, ['cat-file', '--batch-check'], asked.map((name) => `${name}\n`).join(''));
  if ('complaint' in found) return found.complaint;
  const lines = found.bytes.toString('utf8').split('\n');
  return new Map(
    commits.flatMap((commit, index) => {
      const [tree = 'missing', ...objects] = lines
        .slice(index * (parts.length + 1), (index + 1) * (parts.length + 1))
        .map(objectOf);
      if (tree === absent) return [];
      const [releases = absent] = objects.slice(-1);
      return [[commit, { all: objects.join(' '), releases }] as const];
    }),
  );
}

const absent = 'absent';

/** Name and type of an object, or that there is none; where it says anything else it names what was asked. */
function objectOf(line: string): string {
  const [, name, type] = /^([0-9a-f]{40,64}) (blob|tree|commit) \d+$/.exec(line) ?? [];
  return name === undefined || type === undefined ? absent : `${type}:${name}`;
}
