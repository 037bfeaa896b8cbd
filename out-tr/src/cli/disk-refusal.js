import { systemReason } from '../host/system-reason.js';
/** Calls that only look; a file is read by values, and opened here for writing alone. */
const looking = new Set(['lstat', 'realpath', 'scandir', 'stat']);
/** Why a disk would not be written to, what follows, and what to do; undefined for any other error of the system. */
export function diskRefusal(error, { what, where, why }) {
    const help = looking.has(error.syscall) ? undefined : helpFor(error.code, where);
    if (help === undefined)
        return undefined;
    return `${what} cannot be written: ${systemReason(error)}\n  why:  ${why}\n  help: ${help}`;
}
function helpFor(code, where) {
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return `give yourself the right to write in ${where}, or work in a copy of your own`;
        case 'EROFS':
            return 'work in a copy on a disk that can be written to';
        case 'EDQUOT':
        case 'ENOSPC':
            return `make room on the disk of ${where}, then run it again`;
        default:
            return undefined;
    }
}
