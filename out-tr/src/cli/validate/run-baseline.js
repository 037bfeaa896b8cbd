import { baselineText } from '../../checks/baseline-text.js';
import { currentBaseline } from '../../checks/current-baseline.js';
import { findingsExitCode } from '../../diagnostics/summary.js';
import { readSourceTree } from '../../host/source-tree.js';
import { baselineFile } from '../../load/baseline-file.js';
import { counted } from '../../support/counted.js';
import { parseLocalDate } from '../../support/local-date.js';
import { checkedAgreement } from '../checked-agreement.js';
import { exitCodes } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { knownCodes } from '../known-codes.js';
import { couldNotRun } from '../refusal.js';
import { replaceFile } from '../replace-file.js';
import { todayOf } from '../today.js';
/**
 * Accepts the findings of now in the baseline: those it has keep their reason and date, new ones get the given ones,
 * those that are gone are dropped. What cannot be accepted is told and fails the run as ever.
 */
export function runBaseline(invocation, folder, prove) {
    const { io, options, quiet } = invocation;
    const { reason, until } = options;
    if (typeof reason !== 'string' || reason.trim() === '' || typeof until !== 'string') {
        return couldNotRun(io, '--baseline needs --reason <text> and --until <date>: nothing is accepted without');
    }
    if (parseLocalDate(until) === undefined)
        return couldNotRun(io, `${until} is no date; write for example 2027-03-31`);
    const todayIn = todayOf(invocation);
    const tree = readSourceTree(io.machine.files, folder.path);
    const before = checkedAgreement(tree, todayIn, prove);
    const isBroken = before.findings.some(({ severity, place }) => severity === 'error' && place.file === baselineFile);
    if (tree.troubles.length > 0 || !before.linted || isBroken) {
        io.stdout.write(findingsText(before.findings, before, invocation, folder));
        io.stderr.write('Nothing was written: the findings of the rules are known once these errors are gone.\n');
        return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
    }
    const today = todayIn(before.checks.zone);
    if (until < today)
        return couldNotRun(io, `${until} is over already`);
    const allow = currentBaseline(before, { reason: reason.trim(), until, today, isAsked: before.isAsked }, knownCodes());
    const path = `${folder.path}/${baselineFile}`;
    if (allow.length === 0)
        io.machine.files.remove(path);
    else
        replaceFile(io.machine.files, path, Buffer.from(baselineText(allow)));
    const after = checkedAgreement(readSourceTree(io.machine.files, folder.path), todayIn, prove);
    io.stdout.write(findingsText(after.findings, after, invocation, folder));
    if (!quiet)
        io.stderr.write(toldText(allow.length, folder.shown + baselineFile));
    return findingsExitCode(after.findings, invocation.failOn);
}
function toldText(accepted, file) {
    return accepted === 0
        ? 'There is nothing to accept, and so no baseline.\n'
        : `${counted(accepted, 'finding')} accepted in ${file}.\n`;
}
