import { realpathSync } from 'node:fs';
import { type ResolvedFinding, resolve } from '../diagnostics/resolved-finding.ts';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { readSourceTree } from '../host/source-tree.ts';
import { locate } from '../load/locate.ts';
import { readReleases } from '../records/releases/read-releases.ts';
import type { StandingRelease } from '../records/releases/standing-release.ts';

/** The released versions of an agreement. */
export interface LoadedReleases {
  /** All that could be read, by the instant at which they take effect; `agreementAt` asks them. */
  readonly releases: readonly StandingRelease[];
  /** Everything that is wrong with them, by file and position. */
  readonly findings: readonly ResolvedFinding[];
}

/**
 * Reads `releases/` of the folder that holds an agreement. Throws the system's error when there is no such folder; what is
 * wrong inside it is a finding.
 */
export function loadReleases(folder: string): LoadedReleases {
  const { releases: files, troubles } = readSourceTree(
    nodeFileSystem,
    realpathSync(folder).replaceAll('\\', '/'),
  );
  const read = readReleases(files);
  const isOurs = ({ place }: { readonly place: { readonly file: string } }) =>
    /^releases(\/|$)/.test(place.file);
  const findings = [...troubles.filter(isOurs), ...read.findings];
  return {
    releases: read.releases,
    findings: resolve(findings, (place) => read.locate(place) ?? locate([], place)),
  };
}
