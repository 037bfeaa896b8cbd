import { isSame, treeDifference } from '../../host/tree-difference.js';
import { differenceFindings, stateFinding } from '../../host/tree-findings.js';
import { treeState } from '../../host/tree-journal.js';
import { counted } from '../../support/counted.js';
import { textTable } from '../../support/text-table.js';
import { exitCodes } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { buildJson } from './build-json.js';
/** Says how `generated/` differs from what would be written, and writes nothing. */
export function checkTree(job) {
    const { invocation, folder } = job;
    const { machine } = invocation.io;
    const state = stateFinding(treeState(machine, folder.path));
    if (state !== undefined)
        return tell(job, undefined, [state]);
    const difference = treeDifference(machine.files, `${folder.path}/generated`, job.tree.files, belongsTo(job.selected));
    // A build that began meanwhile may have been halfway through.
    const after = stateFinding(treeState(machine, folder.path));
    if (after !== undefined)
        return tell(job, undefined, [after]);
    return tell(job, difference, differenceFindings(difference));
}
/** Which standing files a check is about: not the playbook, and of several targets only the selected ones. */
function belongsTo(selected) {
    if (selected !== undefined)
        return (path) => selected.has(path.split('/')[0] ?? '');
    return (path) => !path.startsWith('playbook/');
}
function tell(job, difference, findings) {
    const { io, format, quiet } = job.invocation;
    if (format === 'json')
        io.stdout.write(buildJson(job, { check: { ...(difference ?? {}), findings } }));
    else if (format !== 'text')
        io.stdout.write(findingsText(findings, nowhere, job.invocation, job.folder));
    else if (findings.length > 0)
        io.stdout.write(differenceText(difference, findings));
    else if (!quiet)
        io.stderr.write(`generated/ is up to date: ${counted(job.tree.files.length, 'file')}.\n`);
    return findings.length === 0 ? exitCodes.clean : exitCodes.drift;
}
/** What is said of generated files points at whole files. */
const nowhere = {
    locate: () => ({
        start: { offset: 0, line: 1, column: 1 },
        end: { offset: 0, line: 1, column: 1 },
    }),
    textOf: () => undefined,
};
/** After so many lines nobody reads on. */
const listed = 40;
function differenceText(difference, findings) {
    const [first] = findings;
    if (difference === undefined || isSame(difference))
        return `${first?.message}: ${first?.help}\n`;
    const { missing, stale, lineEndings, extra } = difference;
    const endings = new Set(lineEndings);
    const rows = [
        ...missing.map((path) => ['missing', `generated/${path}`]),
        ...stale.map((path) => [endings.has(path) ? 'line endings' : 'changed', `generated/${path}`]),
        ...extra.map((path) => ['extra', `generated/${path}`]),
    ];
    const remedy = extra.length === rows.length
        ? 'Remove what leadpact did not write, or keep it outside of generated/.'
        : 'Run leadpact build and commit what it writes.';
    const heading = `generated/ differs from the definitions in ${counted(rows.length, 'file')}:`;
    const lines = textTable(rows.slice(0, listed)).map((line) => `  ${line}`);
    const rest = rows.length - lines.length;
    const more = rest === 0 ? [] : [`  and ${rest} more; --format compact lists all`];
    return `${[heading, ...lines, ...more, remedy].join('\n')}\n`;
}
