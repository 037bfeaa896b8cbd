import { type Judgement, judge } from '../checks/judge.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/place.ts';
import type { SourceTree } from '../host/source-tree.ts';
import type { DeepLint } from '../lint/deep-lint.ts';
import { lint } from '../lint/lint.ts';
import { isProofCode } from '../lint/proof-rules.ts';
import type { Rule } from '../lint/rule.ts';
import { rules } from '../lint/rules/index.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Checks } from '../model/checks.ts';
import { type ReadAgreement, readAgreement } from '../model/read-agreement.ts';
import { readReleases } from '../records/releases/read-releases.ts';
import { withReleasedVersion } from '../records/releases/released-version.ts';
import type { StandingRelease } from '../records/releases/standing-release.ts';
import { knownCodes } from './known-codes.ts';
import { type ReadBaselines, readBaselines } from './read-baselines.ts';
import type { TodayIn } from './today.ts';

/** An agreement as its files make it, judged by every rule as it weighs them itself. */
export interface CheckedAgreement extends ReadAgreement, Judgement {
  /** Files of the baselines that its targets name, by target. */
  readonly retrieved: ReadBaselines['retrieved'];
  /** False when errors in the files kept the rules from being asked: they would misjudge what is only half there. */
  readonly linted: boolean;
  /** Whether findings of a code were looked for, so that there being none says something. */
  readonly isAsked: (code: string) => boolean;
  /** Released versions that could be read, in order; the agreement has the version of the newest where it says the same. */
  readonly releases: readonly StandingRelease[];
}

/** What proofs say of an agreement that can be read; absent where nothing is to be proved. */
export type Prove = (agreement: Agreement) => Pick<DeepLint, 'findings' | 'openCodes'>;

/** How an agreement is read, and which rules are asked about it; all of them unless somebody needs less. */
export interface Checking {
  readonly read: typeof readAgreement;
  readonly rulesFor: (checks: Checks) => readonly Rule[];
}

const wholeChecking: Checking = { read: readAgreement, rulesFor: () => rules };

/** Everything that is wrong with an agreement, found in one go. */
export function checkedAgreement(
  tree: SourceTree,
  todayIn: TodayIn,
  prove?: Prove,
  { read: readFiles, rulesFor }: Checking = wholeChecking,
): CheckedAgreement {
  const { files, troubles } = tree;
  const read = readFiles(files, troubles.length > 0);
  const before: readonly Finding[] = [...troubles, ...tree.findings, ...read.findings];
  const { agreement } = read;
  const linted = agreement !== undefined && before.every(({ severity }) => severity !== 'error');
  const proofs = linted ? prove?.(agreement) : undefined;
  const baselines = agreement === undefined ? none : readBaselines(agreement, tree);
  const released = readReleases(tree.releases);
  const asked = new Set(rulesFor(read.checks));
  const unasked = new Set(rules.filter((rule) => !asked.has(rule)).map(({ id }) => id));
  const found = linted ? [...before, ...lint(agreement, [...asked]), ...(proofs?.findings ?? [])] : before;
  const findings = [...found, ...baselines.findings, ...released.findings];
  const isAsked = (code: string): boolean =>
    // Changes are asked of two versions, by other commands.
    linted &&
    !unasked.has(code) &&
    !code.startsWith('change/') &&
    (!isProofCode(code) || (proofs !== undefined && !proofs.openCodes.has(code)));
  const locate = (place: Place) => released.locate(place) ?? read.locate(place);
  const paths = files.map(({ path }) => path).filter((path) => !path.endsWith('.csv'));
  return {
    ...read,
    ...(agreement && { agreement: withReleasedVersion(agreement, released.releases) }),
    retrieved: baselines.retrieved,
    linted,
    isAsked,
    releases: released.releases,
    textOf: (file) => read.textOf(file) ?? released.textOf(file),
    locate,
    ...judge({ ...read, locate, findings, isAsked, paths }, knownCodes(), todayIn),
  };
}

const none: ReadBaselines = { retrieved: new Map(), findings: [] };
