import type { BudgetLimits } from '../../analyze/budget.ts';
import { standsFinding } from '../../records/releases/new-release-findings.ts';
import type { Release } from '../../records/releases/release.ts';
import { releasePath, releaseText } from '../../records/releases/release-text.ts';
import { restoreAgreement } from '../../records/releases/restore-agreement.ts';
import { standingRelease } from '../../records/releases/standing-release.ts';
import { proofLimits } from '../analyze/proof-limits.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { couldNotRun } from '../refusal.ts';
import {
  backTrouble,
  bringBack,
  type DefinitionsAgain,
  definitionsAgain,
  definitionsText,
} from './bring-back.ts';
import { type OrderedRollback, orderedRollback, refusedRollback } from './ordered-rollback.ts';
import { otherDateText, releaseTelling } from './release-telling.ts';
import { rollbackDifference } from './rollback-difference.ts';
import { writeRelease } from './write-release.ts';

/** Makes a former release current again: shows what that does, and writes nothing without `--yes`. */
export function runRollback(invocation: Invocation): ExitCode {
  const { io, options } = invocation;
  const limits = proofLimits(invocation);
  if (typeof limits === 'string') return couldNotRun(io, limits);
  const ordered = orderedRollback(invocation);
  if (typeof ordered === 'number') return ordered;
  const again = definitionsAgain(ordered);
  const trouble = options['definitions'] === true ? backTrouble(invocation, ordered, again) : undefined;
  if (trouble !== undefined) return couldNotRun(io, trouble);
  tell(invocation, ordered, limits);
  if (options['yes'] !== true || options['dryRun'] === true) return pending(invocation, ordered, again);
  const writing = writeRelease(invocation, ordered.folder, ordered.release);
  if (writing === 'stands')
    return refusedRollback(invocation, ordered, [standsFinding(ordered.release.version)]);
  if (writing !== 'written') return couldNotRun(io, writing.why);
  return written(invocation, ordered, again);
}

/** What it does, then what is released. */
function tell(invocation: Invocation, ordered: OrderedRollback, limits: BudgetLimits): void {
  const { format, io, quiet } = invocation;
  const { checked, folder, release, told } = ordered;
  const difference = differenceText(invocation, ordered, limits);
  if (format === 'json') {
    io.stderr.write(difference);
    io.stdout.write(releaseText(release));
  } else io.stdout.write(`${difference}\n${releaseTelling(release, checked.releases, folder.shown)}`);
  if (told.length > 0 && !quiet)
    io.stderr.write(
      findingsText(told, { ...checked, suppressed: [] }, { ...invocation, format: 'text' }, folder),
    );
}

/** Against what would be in force on the first day, or was the last to be. */
function differenceText(
  invocation: Invocation,
  { checked, former, release }: OrderedRollback,
  limits: BudgetLimits,
): string {
  const before = inForceBefore({ checked, release });
  if (before === undefined) return `Nothing is in force before ${release.effectiveFrom}.\n`;
  return rollbackDifference(
    invocation,
    { agreement: restoreAgreement(before), name: before.version },
    {
      agreement: restoreAgreement(release),
      name: `${release.version} (= ${former.release.version})`,
    },
    limits,
  );
}

function inForceBefore({
  checked,
  release,
}: Pick<OrderedRollback, 'checked' | 'release'>): Release | undefined {
  const { startsAt } = standingRelease(release, '', true);
  return checked.releases.findLast((each) => each.startsAt <= startsAt)?.release;
}

function pending(
  { io, options, quiet }: Invocation,
  ordered: OrderedRollback,
  again: DefinitionsAgain,
): ExitCode {
  const { folder, former, release } = ordered;
  const isBack = options['definitions'] === true && again.what === 'found';
  const what = `${folder.shown}${releasePath(release.version)}${isBack ? ` and brings back ${folder.shown}definitions/` : ''}`;
  if (!quiet) {
    io.stderr.write(`Nothing was written; --yes writes ${what}.\n`);
    if (again.what === 'found' && !isBack)
      io.stderr.write(`With --definitions it brings back ${folder.shown}definitions/ as well.\n`);
    const before = inForceBefore(ordered);
    if (before !== undefined)
      io.stderr.write(
        `What it does to leads of the past: leadpact impact release:${before.version} release:${former.release.version} --records <folder>\n`,
      );
  }
  return exitCodes.drift;
}

function written(invocation: Invocation, ordered: OrderedRollback, again: DefinitionsAgain): ExitCode {
  const { io, options, quiet } = invocation;
  const { checked, folder, release } = ordered;
  if (!quiet) io.stderr.write(`Wrote ${folder.shown}${releasePath(release.version)}.\n`);
  if (options['definitions'] === true && again.what === 'found') {
    const trouble = bringBack(invocation, ordered, again.former);
    if (trouble !== undefined)
      return couldNotRun(io, `${trouble}. ${definitionsText(ordered, again).trimEnd()}`);
    const commit = again.former.revision.commit.slice(0, 12);
    if (!quiet)
      io.stderr.write(
        `Brought back ${folder.shown}definitions/ as it was in commit ${commit}, in force from ${release.effectiveFrom}. Sample leads in test/leads/ stayed as they are: run leadpact test.\n`,
      );
    return exitCodes.clean;
  }
  const other = again.what === 'same' && checked.agreement ? otherDateText(release, checked.agreement) : '';
  if (!quiet) io.stderr.write(other === '' ? definitionsText(ordered, again) : other);
  return exitCodes.clean;
}
