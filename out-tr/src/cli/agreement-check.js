import { fails } from '../diagnostics/summary.js';
import { readSourceTree } from '../host/source-tree.js';
import { agreementFolder } from './agreement-folder.js';
import { checkedAgreement } from './checked-agreement.js';
import { exitCodes } from './exit-code.js';
import { findingsText } from './findings-text.js';
import { couldNotRun } from './refusal.js';
import { todayOf } from './today.js';
/**
 * Reads the agreement a command is about. Where it cannot be read, or what is wrong with it fails the run, that has been
 * told and the exit code comes back: nothing is made of half an agreement, whatever `--fail-on` says about errors.
 * Findings that are the command's own answer (`isAnswer`) refuse nothing.
 */
export function soundAgreement(invocation, folder, isAnswer = () => false, todayIn = todayOf(invocation)) {
    const { io, failOn } = invocation;
    const tree = readSourceTree(io.machine.files, folder.path);
    const checked = checkedAgreement(tree, todayIn);
    const { agreement, findings } = checked;
    const failing = findings.some((finding) => !isAnswer(finding) && (finding.severity === 'error' || fails(finding.severity, failOn)));
    if (agreement !== undefined && !failing)
        return { agreement, checked, folder, tree };
    io.stdout.write(findingsText(findings, checked, invocation, folder));
    return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
}
/** The folder the user means; where there is no agreement, that has been told and the exit code comes back. */
export function folderOf({ io, folder }) {
    const found = agreementFolder(io, folder);
    return typeof found === 'string' ? couldNotRun(io, found) : found;
}
