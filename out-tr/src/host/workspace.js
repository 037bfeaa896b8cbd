import { isSystemError, systemError } from './file-system.js';
import { ownerOf, stillNames, writeOwner } from './workspace-owner.js';
/** Where the workspace of an agreement's folder lies: on the same disk as `generated/`, so that renaming is one step. */
export function workspaceFolder(root) {
    return `${root}/.leadpact/write`;
}
const patience = { milliseconds: 5_000, step: 50 };
/**
 * Takes the workspace in one rename, so that no two runs ever hold it. `abandoned` is also held by the caller, who has to
 * finish what a killed run left and then release it. Waits up to five seconds for a run that is still alive.
 */
export function acquireWorkspace(machine, root) {
    refuseLinks(machine.files, root);
    const workspace = { folder: workspaceFolder(root), root };
    for (let waited = 0;; waited += patience.step) {
        if (claim(machine, root, workspace.folder))
            return { what: 'held', workspace };
        const owner = ownerOf(machine, workspace.folder);
        if (owner?.abandoned === true && takeOver(machine, workspace, owner))
            return { what: 'abandoned', workspace };
        if (waited >= patience.milliseconds)
            return { what: 'busy', owner: owner?.name };
        machine.processes.wait(patience.step);
    }
}
/** Gives the workspace back and removes it; it is free from the first step on. */
export function releaseWorkspace({ files, processes }, { folder, root }) {
    const rubbish = `${root}/.leadpact/done-${processes.freshName()}`;
    files.rename(folder, rubbish);
    for (const { name } of files.entriesOf(`${root}/.leadpact`) ?? []) {
        const path = `${root}/.leadpact/${name}`;
        const forgotten = name.startsWith('claim-') && (files.age(path) ?? 0) > 600_000;
        if (name.startsWith('done-') || forgotten)
            files.remove(path);
    }
    files.removeEmpty(`${root}/.leadpact`);
}
/** A link here, perhaps from a stranger's branch, would have us write wherever it leads. */
function refuseLinks(files, root) {
    for (const path of ['.leadpact', '.leadpact/write']) {
        const kind = files.kindOf(`${root}/${path}`);
        if (kind !== 'folder' && kind !== 'absent') {
            throw systemError('ENOTDIR', `${path} is not a folder`);
        }
    }
}
/** Makes a folder that already names its owner and renames it into place. */
function claim(machine, root, place) {
    if (machine.files.kindOf(place) !== 'absent')
        return false;
    return renameOwned(machine, root, (folder) => writeOwner(machine, `${folder}/owner-1`), place);
}
/** Of several runs that find the same abandoned workspace, one succeeds. */
function takeOver(machine, { folder, root }, owner) {
    const place = `${folder}/owner-${owner.generation + 1}`;
    if (!renameOwned(machine, root, (claimed) => writeOwner(machine, claimed), place))
        return false;
    if (stillNames(machine, folder, owner))
        return true;
    machine.files.remove(place); // meanwhile another run had recovered it and a third one works in it
    return false;
}
function renameOwned({ files, processes }, root, fill, place) {
    const claimed = `${root}/.leadpact/claim-${processes.freshName()}`;
    // Somebody else was first, or has just removed the folder around it.
    let losing = ['ENOTEMPTY', 'EEXIST', 'ENOENT'];
    try {
        fill(claimed);
        // Windows says so of a folder that stands there; of anything before, it means that we may not write at all.
        losing = [...losing, 'EPERM'];
        files.rename(claimed, place);
        return true;
    }
    catch (error) {
        files.remove(claimed);
        if (isSystemError(error) && losing.includes(error.code))
            return false;
        files.removeEmpty(`${root}/.leadpact`);
        throw error;
    }
}
