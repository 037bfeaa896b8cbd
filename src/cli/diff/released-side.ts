import { readSourceTree } from '../../host/source-tree.ts';
import { readReleases } from '../../records/releases/read-releases.ts';
import { restoreAgreement } from '../../records/releases/restore-agreement.ts';
import type { StandingRelease } from '../../records/releases/standing-release.ts';
import { folderOf } from '../agreement-check.ts';
import type { Invocation } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { couldNotRun } from '../refusal.ts';
import type { ComparedSide } from './compared-side.ts';

const prefix = 'release:';

/** The version that `release:2026.3` names; undefined of any other name. */
export function releaseNamed(given: string): string | undefined {
  return given.startsWith(prefix) ? given.slice(prefix.length) : undefined;
}

/**
 * A release of the folder of `--dir` as a side. It has no documents: its places point into its own file, it says nothing of
 * checks, and it has no records of intended changes.
 */
export function releasedSide(invocation: Invocation, version: string): ComparedSide | ExitCode {
  const { io } = invocation;
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const tree = readSourceTree(io.machine.files, folder.path);
  const read = readReleases(tree.releases);
  const standing = read.releases.find(({ release }) => release.version === version);
  if (standing === undefined) return couldNotRun(io, unknownVersion(version, read.releases));
  if (!standing.isSound)
    return couldNotRun(
      io,
      `${standing.file} is not what was signed, or not signed by both sides, so it cannot be compared; leadpact validate tells what is wrong with it`,
    );
  const agreement = restoreAgreement(standing.release);
  const nowhere = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };
  return {
    agreement,
    released: standing,
    read: {
      agreement,
      findings: [],
      checks: { levels: {}, baseline: [], changes: [], zone: agreement.zone },
      documents: [],
      shaped: [],
      locate: (place) => read.locate(place) ?? nowhere,
      textOf: read.textOf,
    },
    documents: [],
    folder,
    // A baseline is no part of what was signed: that of today is merged with.
    tree: { ...tree, files: [], troubles: [], findings: [] },
    name: `release ${version}`,
  };
}

/** One sentence that says which versions there are. */
export function unknownVersion(version: string, releases: readonly StandingRelease[]): string {
  const known = releases.map(({ release }) => release.version);
  return known.length === 0
    ? `there is no version ${version}: releases/ holds none yet`
    : `there is no version ${version} in releases/; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`;
}
