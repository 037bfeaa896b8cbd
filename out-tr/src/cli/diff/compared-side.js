import { resolve } from 'node:path';
import { openRevision } from '../../host/git/revision.js';
import { readSourceTree } from '../../host/source-tree.js';
import { readAgreement } from '../../model/read-agreement.js';
import { agreementFolder } from '../agreement-folder.js';
import { exitCodes } from '../exit-code.js';
import { findingsText } from '../findings-text.js';
import { couldNotRun } from '../refusal.js';
/**
 * The agreement in a folder, else as it was in a git revision of the folder of `--dir`. No rule is asked: it is compared,
 * not judged. Where it cannot be read, that has been told.
 */
export function comparedSide(invocation, given) {
    const { io } = invocation;
    const found = foundSide(invocation, given);
    if (typeof found === 'string')
        return couldNotRun(io, found);
    const { name, folder, tree } = found;
    const read = readAgreement(tree.files, tree.troubles.length > 0);
    const findings = [...tree.troubles, ...tree.findings, ...read.findings];
    const { agreement } = read;
    if (agreement !== undefined && findings.every(({ severity }) => severity !== 'error'))
        return { agreement, name };
    io.stdout.write(findingsText(findings, read, invocation, folder));
    io.stderr.write(`${given} cannot be compared: it has errors.\n`);
    return tree.troubles.length > 0 ? exitCodes.couldNotRun : exitCodes.findings;
}
/** A folder goes before a revision of the same name; `./name` is never a revision. */
function foundSide({ io, folder: own }, given) {
    const { files } = io.machine;
    const real = files.realPath(resolve(io.workingFolder, given));
    if (real !== undefined && files.kindOf(real) === 'folder') {
        const folder = agreementFolder(io, given);
        return typeof folder === 'string'
            ? folder
            : { name: given, folder, tree: readSourceTree(files, folder.path) };
    }
    const repository = files.realPath(resolve(io.workingFolder, own));
    if (repository === undefined)
        return `there is no folder ${own}`;
    const revision = openRevision(repository, given);
    if (typeof revision === 'string')
        return revision;
    const short = revision.commit.slice(0, 12);
    return {
        name: revision.commit.startsWith(given) ? short : `${given} (${short})`,
        // As git writes it: what stands in front of the colon is the revision.
        folder: { path: '', shown: `${given}:` },
        tree: readSourceTree(revision.files, ''),
    };
}
