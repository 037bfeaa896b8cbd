import { replaceTree } from '../host/atomic-tree.js';
import { isSystemError } from '../host/file-system.js';
import { treeState } from '../host/tree-journal.js';
import { diskRefusal } from './disk-refusal.js';
/** Replaces a tree; why it could not, in words, or undefined when it stands. */
export function writeTree(machine, { path, shown }, tree, content) {
    try {
        return troubleOf(replaceTree(machine, path, tree, content));
    }
    catch (error) {
        const refusal = isSystemError(error)
            ? diskRefusal(error, {
                what: `${shown}${tree}/`,
                where: shown === '' ? 'this folder' : shown,
                why: whatStands(machine, path),
            })
            : undefined;
        if (refusal === undefined)
            throw error;
        return refusal;
    }
}
function troubleOf(writing) {
    switch (writing.what) {
        case 'replaced':
            return undefined;
        case 'busy': {
            const who = writing.owner === undefined ? 'another run' : `another run (process ${writing.owner.pid})`;
            return `${who} is writing generated/; try again when it has ended`;
        }
        case 'blocked':
            return `${writing.paths.join(', ')} stands where leadpact would write; move it away`;
        default:
            return writing;
    }
}
function whatStands(machine, root) {
    return treeState(machine, root) === 'complete'
        ? 'nothing was changed, so what stands there is older than the definitions'
        : 'the swap of the old tree for the new one has begun; the next run finishes it before anything else';
}
