import { isSystemError } from './file-system.js';
const reasons = {
    EACCES: 'permission denied',
    EBUSY: 'another program is using it',
    EDQUOT: 'your share of the disk is used up',
    EEXIST: 'something is already there',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a link',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    ENOTEMPTY: 'the folder is not empty',
    ENXIO: 'it is neither a file nor a folder',
    EPERM: 'permission denied',
    EROFS: 'the disk can only be read',
    EXDEV: 'it is on another disk',
};
/** Why a system call failed, in words; throws again what no system call threw. */
export function systemReason(error) {
    if (!isSystemError(error))
        throw error;
    return reasons[error.code] ?? error.message;
}
