import { repair } from '../../checks/fix/repair.js';
import { findingsExitCode } from '../../diagnostics/summary.js';
import { readSourceTree } from '../../host/source-tree.js';
import { counted } from '../../support/counted.js';
import { unifiedDiff } from '../../support/unified-diff.js';
import { checkedAgreement } from '../checked-agreement.js';
import { exitCodes, worst } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { couldNotRun } from '../refusal.js';
import { replaceFile } from '../replace-file.js';
import { todayOf } from '../today.js';
/** Makes the repairs that need nobody to decide, in the user's files, and tells what is left. */
export function runFix(invocation, folder) {
    const { io, failOn, options } = invocation;
    const tree = readSourceTree(io.machine.files, folder.path);
    const todayIn = todayOf(invocation);
    const check = (texts) => checkedAgreement(withTexts(tree, texts), todayIn);
    const made = repair(check(new Map()), check);
    const remaining = worst([
        tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.clean,
        findingsExitCode(made.checked.findings, failOn),
    ]);
    if (options['dryRun'] === true)
        return showChanges(invocation, folder, tree, made, remaining);
    const changed = changedMeanwhile(invocation, folder, tree, made.texts);
    if (changed !== undefined)
        return couldNotRun(io, `${changed} was changed while it was looked at; run this again`);
    for (const [path, text] of made.texts) {
        replaceFile(io.machine.files, `${folder.path}/${path}`, bytesFor(tree, path, text));
    }
    io.stdout.write(findingsText(made.checked.findings, made.checked, invocation, folder));
    tell(invocation, made, 'Repaired');
    return remaining;
}
/** The change as a patch; 3 when there is one. */
function showChanges(invocation, { shown }, tree, made, remaining) {
    for (const [path, text] of made.texts) {
        invocation.io.stdout.write(unifiedDiff(shown + path, textOf(tree, path), text));
    }
    tell(invocation, made, 'Would repair');
    return worst([remaining, made.texts.size > 0 ? exitCodes.drift : exitCodes.clean]);
}
function tell({ io, quiet }, { repaired, texts, left }, verb) {
    if (quiet)
        return;
    const what = `${counted(repaired.length, 'finding')} in ${counted(texts.size, 'file')}`;
    io.stderr.write(`${verb} ${what}.\n`);
    if (left.length > 0) {
        io.stderr.write(`${counted(left.length, 'repair')} would not have fitted there and ${left.length === 1 ? 'was' : 'were'} left to you.\n`);
    }
}
/** The first file that is not any more what was read. */
function changedMeanwhile({ io }, { path: root }, { files }, texts) {
    return [...texts.keys()].find((path) => {
        const before = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
        const real = io.machine.files.realPath(`${root}/${path}`);
        const now = real === undefined ? undefined : io.machine.files.read(real, before.length + 1);
        return now?.what !== 'bytes' || Buffer.compare(now.bytes, before) !== 0;
    });
}
function withTexts(tree, texts) {
    if (texts.size === 0)
        return tree;
    const files = tree.files.map((file) => {
        const text = texts.get(file.path);
        return text === undefined ? file : { path: file.path, bytes: bytesFor(tree, file.path, text) };
    });
    return { ...tree, files };
}
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
/** UTF-8, with the byte order mark where the file has one. */
function bytesFor({ files }, path, text) {
    const before = files.find((file) => file.path === path)?.bytes;
    const hasMark = before !== undefined && Buffer.compare(before.subarray(0, 3), mark) === 0;
    return hasMark ? Buffer.concat([mark, Buffer.from(text)]) : Buffer.from(text);
}
function textOf({ files }, path) {
    return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}
