import { foreignEntries } from './carry-over.js';
import { treeConflicts } from './tree-conflicts.js';
import { writeTree } from './tree-files.js';
import { recover, replay, writeJournal } from './tree-journal.js';
import { acquireWorkspace, releaseWorkspace } from './workspace.js';
/**
 * Replaces a whole tree under `root` (absolute, without links): it is written beside, on the disk before anything
 * changes, and renamed into place under a journal. Killed anywhere, it leaves the old tree or the new one, or a journal
 * from which `treeState` tells readers to wait and the next run finishes the work.
 * Files that no build wrote stay where they are. Throws the system's error when the disk refuses; then nothing changed
 * or the journal stands.
 */
export function replaceTree(machine, root, tree, content) {
    const held = holdWorkspace(machine, root);
    if (held.what === 'busy')
        return held;
    const { workspace, recovered } = held;
    const { files } = machine;
    const blocked = treeConflicts(files, root, tree, content);
    if (blocked.length > 0) {
        releaseWorkspace(machine, workspace);
        return { what: 'blocked', paths: blocked };
    }
    const foreign = tree === 'generated' ? foreignEntries(files, `${root}/${tree}`).map(({ path }) => path) : [];
    prepare(machine, workspace, tree, content);
    replay(files, workspace, tree);
    releaseWorkspace(machine, workspace);
    const replaced = new Set(content.map((file) => file.path));
    return { what: 'replaced', foreign: foreign.filter((path) => !replaced.has(path)), recovered };
}
function prepare(machine, workspace, tree, content) {
    try {
        // The playbook can be written again at any time, and a thousand pages would take seconds to reach the disk.
        const durability = tree === 'generated' ? 'lasting' : 'soon';
        writeTree(machine.files, `${workspace.folder}/next`, content, durability);
        writeJournal(machine.files, workspace, tree);
    }
    catch (error) {
        releaseWorkspace(machine, workspace);
        throw error;
    }
}
/** Finishes what a killed run left, if one did; true when there was something to finish. */
export function recoverTrees(machine, root) {
    if (machine.files.kindOf(`${root}/.leadpact/write`) === 'absent')
        return false;
    const held = holdWorkspace(machine, root);
    if (held.what === 'busy')
        return false;
    releaseWorkspace(machine, held.workspace);
    return held.recovered;
}
function holdWorkspace(machine, root) {
    const first = acquireWorkspace(machine, root);
    if (first.what !== 'abandoned')
        return first.what === 'busy' ? first : { ...first, recovered: false };
    const recovered = recover(machine.files, first.workspace);
    releaseWorkspace(machine, first.workspace);
    const second = acquireWorkspace(machine, root);
    return second.what === 'busy' ? second : { what: 'held', workspace: second.workspace, recovered };
}
