import { levelled } from '../../checks/levels.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { fails } from '../../diagnostics/summary.ts';
import { readSourceTree } from '../../host/source-tree.ts';
import { zoneOf } from '../../records/releases/model-form.ts';
import { newReleaseFindings, standsFinding } from '../../records/releases/new-release-findings.ts';
import type { Release } from '../../records/releases/release.ts';
import { releasePath } from '../../records/releases/release-text.ts';
import { releasedAgain } from '../../records/releases/released-again.ts';
import type { StandingRelease } from '../../records/releases/standing-release.ts';
import { folderOf } from '../agreement-check.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { type CheckedAgreement, checkedAgreement } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { unknownVersion } from '../diff/released-side.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { todayOf } from '../today.ts';
import { orderedPeriod, releaseOrder } from './release-order.ts';

/** A former release that is to take effect again. */
export interface OrderedRollback {
  readonly folder: AgreementFolder;
  readonly checked: CheckedAgreement;
  readonly former: StandingRelease;
  /** What is to be written. */
  readonly release: Release;
  /** What fails nothing, and is told. */
  readonly told: readonly Finding[];
}

/**
 * What was asked for, as far as nothing speaks against it. Whatever is wrong with the definitions does not: they are not
 * what is released, and may be the reason for going back.
 */
export function orderedRollback(invocation: Invocation): OrderedRollback | ExitCode {
  const { io, options } = invocation;
  const order = releaseOrder(invocation);
  if (typeof order === 'string') return couldNotRun(io, order);
  if (order.effective === undefined)
    return couldNotRun(io, 'name the day on which it takes effect again with --effective <date>');
  const folder = folderOf(invocation);
  if (typeof folder === 'number') return folder;
  const tree = readSourceTree(io.machine.files, folder.path);
  const checked = checkedAgreement(tree, todayOf(invocation));
  const standing = checked.findings.filter(({ place }) => place.file.startsWith('releases/'));
  if (standing.some(isRefusal)) return refusedRollback(invocation, { checked, folder }, standing);
  const version = String(options['again']);
  const former = checked.releases.find(({ release }) => release.version === version);
  if (former === undefined) return couldNotRun(io, unknownVersion(version, checked.releases));
  const today = todayOf(invocation)(zoneOf(former.release.model));
  const period = orderedPeriod(order, {}, today);
  if (typeof period === 'string') return couldNotRun(io, period);
  const release = releasedAgain(former.release, { ...order, ...period });
  const path = releasePath(release.version);
  const isTaken = io.machine.files.kindOf(`${folder.path}/${path}`) !== 'absent';
  const found = isTaken ? [standsFinding(release.version)] : newReleaseFindings(release, checked.releases);
  const told = levelled(found, checked.checks.levels, knownCodes());
  if (told.some(isRefusal)) return refusedRollback(invocation, { checked, folder }, told);
  return { folder, checked, former, release, told };

  // Whatever --fail-on says, nobody can take back a release.
  function isRefusal({ severity }: Finding): boolean {
    return severity === 'error' || fails(severity, invocation.failOn);
  }
}

/** Says what speaks against it. */
export function refusedRollback(
  invocation: Invocation,
  { checked, folder }: Pick<OrderedRollback, 'checked' | 'folder'>,
  findings: readonly Finding[],
): ExitCode {
  invocation.io.stdout.write(findingsText(findings, { ...checked, suppressed: [] }, invocation, folder));
  invocation.io.stderr.write('Nothing was released.\n');
  return exitCodes.findings;
}
