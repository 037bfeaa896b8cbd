import type { Finding } from '../../diagnostics/finding.ts';
import { periodFindings } from './period-findings.ts';
import type { Release } from './release.ts';
import { releaseFinding } from './release-finding.ts';
import { releasePath } from './release-text.ts';
import { signatureFindings } from './signature-findings.ts';
import { type StandingRelease, standingRelease } from './standing-release.ts';

/** What speaks against releasing a version beside those that stand, or should be known before. */
export function newReleaseFindings(
  release: Release,
  standing: readonly StandingRelease[],
): readonly Finding[] {
  const file = releasePath(release.version);
  const isAboutIt = ({ place, related = [] }: Finding) =>
    [place, ...related.map((each) => each.place)].some((each) => each.file === file);
  const periods = periodFindings([...standing, standingRelease(release, file, true)]);
  return [
    ...signatureFindings(release, file),
    ...backdated(release, file),
    ...periods.filter(isAboutIt).map(beforehand),
  ];
}

/** Nothing is written yet, so nothing has to be taken out. */
function beforehand(finding: Finding): Finding {
  if (finding.code !== 'release/overlap') return finding;
  return { ...finding, help: 'name another first day with --effective, or an earlier last day with --until' };
}

function backdated({ version, effectiveFrom, approvals }: Release, file: string): readonly Finding[] {
  const late = approvals.filter(({ on }) => on > effectiveFrom);
  if (late.length === 0) return [];
  const who = late.map(({ by, on }) => `${by} signed on ${on}`).join(' and ');
  const message = `version ${version} takes effect on ${effectiveFrom}, but ${who}`;
  return [releaseFinding('release/backdated', { file, message })];
}

/** The version stands already. */
export function standsFinding(version: string): Finding {
  const file = releasePath(version);
  return releaseFinding('release/exists', { file, message: `${file} stands already` });
}
