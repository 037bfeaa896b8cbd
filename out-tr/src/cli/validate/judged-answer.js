import { findingsExitCode } from '../../diagnostics/summary.js';
import { dayOfDate } from '../../support/local-date.js';
import { startOfDay } from '../../support/zoned-time.js';
import { checkedAgreement } from '../checked-agreement.js';
import { exitCodes, worst } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { judgedText } from '../judged-text.js';
import { todayOf } from '../today.js';
/** Judges the agreement anew. */
export function judgedAnswer(invocation, folder, tree, prove) {
    const checked = checkedAgreement(tree, todayOf(invocation), prove);
    const { findings, days, checks } = checked;
    return {
        exitCode: worst([
            tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.clean,
            findingsExitCode(findings, invocation.failOn),
        ]),
        stdout: findingsText(findings, checked, invocation, folder),
        stderr: judgedText(checked, tree.files.length),
        // A day that was asked for stays what it is.
        ...(days !== undefined && invocation.asOf === undefined ? { holds: validity(days, checks.zone) } : {}),
    };
}
function validity({ from, through }, zone) {
    return {
        ...(from === undefined ? {} : { from: startOfDay(zone, dayOfDate(from)) }),
        ...(through === undefined ? {} : { until: startOfDay(zone, dayOfDate(through) + 1) }),
    };
}
