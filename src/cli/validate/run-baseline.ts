import { baselineText } from '../../checks/baseline-text.ts';
import { currentBaseline } from '../../checks/current-baseline.ts';
import { findingsExitCode } from '../../diagnostics/summary.ts';
import { readSourceTree } from '../../host/source-tree.ts';
import { baselineFile } from '../../load/baseline-file.ts';
import { counted } from '../../support/counted.ts';
import { parseLocalDate } from '../../support/local-date.ts';
import type { AgreementFolder } from '../agreement-folder.ts';
import { checkedAgreement, type Prove } from '../checked-agreement.ts';
import type { Invocation } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { knownCodes } from '../known-codes.ts';
import { couldNotRun } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { todayOf } from '../today.ts';

/**
 * Accepts the findings of now in the baseline: those it has keep their reason and date, new ones get the given ones,
 * those that are gone are dropped. What cannot be accepted is told and fails the run as ever.
 */
export function runBaseline(invocation: Invocation, folder: AgreementFolder, prove?: Prove): ExitCode {
  const { io, options, quiet } = invocation;
  const { reason, until } = options;
  if (typeof reason !== 'string' || reason.trim() === '' || typeof until !== 'string') {
    return couldNotRun(
      io,
      '--baseline needs --reason <text> and --until <date>: nothing is accepted without',
    );
  }
  if (parseLocalDate(until) === undefined)
    return couldNotRun(io, `${until} is no date; write for example 2027-03-31`);
  const todayIn = todayOf(invocation);
  const tree = readSourceTree(io.machine.files, folder.path);
  const before = checkedAgreement(tree, todayIn, prove);
  const isBroken = before.findings.some(
    ({ severity, place }) => severity === 'error' && place.file === baselineFile,
  );
  if (tree.troubles.length > 0 || !before.linted || isBroken) {
    io.stdout.write(findingsText(before.findings, before, invocation, folder));
    io.stderr.write('Nothing was written: the findings of the rules are known once these errors are gone.\n');
    return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
  }
  const today = todayIn(before.checks.zone);
  if (until < today) return couldNotRun(io, `${until} is over already`);
  const allow = currentBaseline(
    before,
    { reason: reason.trim(), until, today, isAsked: before.isAsked },
    knownCodes(),
  );
  const path = `${folder.path}/${baselineFile}`;
  if (allow.length === 0) io.machine.files.remove(path);
  else replaceFile(io.machine.files, path, baselineText(allow));
  const after = checkedAgreement(readSourceTree(io.machine.files, folder.path), todayIn, prove);
  io.stdout.write(findingsText(after.findings, after, invocation, folder));
  if (!quiet) io.stderr.write(toldText(allow.length, folder.shown + baselineFile));
  return findingsExitCode(after.findings, invocation.failOn);
}

function toldText(accepted: number, file: string): string {
  return accepted === 0
    ? 'There is nothing to accept, and so no baseline.\n'
    : `${counted(accepted, 'finding')} accepted in ${file}.\n`;
}
