import { isSystemError } from './file-system.js';
/**
 * A path in a folder for something that this run makes and removes in the end. What earlier runs of this user on this
 * machine left there under the same stem, because they were killed, is removed now.
 */
export function ownPath(machine, folder, stem) {
    const prefix = `${stem}-${machine.processes.own.machine}-`;
    try {
        clearForgotten(machine, folder, prefix);
    }
    catch (error) {
        // What cannot be looked at or removed is no reason not to work.
        if (!isSystemError(error))
            throw error;
    }
    return `${folder}/${prefix}${machine.processes.freshName()}`;
}
/** As `freshName` gives it, after the name of the machine: the process number comes first. */
const afterMachine = /^(\d+)-\d+-[a-z0-9]+(?:\.part)?$/;
function clearForgotten({ files, processes }, folder, prefix) {
    for (const { name, kind } of files.entriesOf(folder) ?? []) {
        if (!name.startsWith(prefix) || (kind !== 'folder' && kind !== 'file'))
            continue;
        const pid = Number(afterMachine.exec(name.slice(prefix.length))?.[1] ?? 0);
        const path = `${folder}/${name}`;
        if (pid > 0 && !processes.isAlive(pid) && files.isOwn(path))
            files.remove(path);
    }
}
