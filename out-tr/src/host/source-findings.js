import { linkLeavesFolder } from './codes/link-leaves-folder.js';
import { notRead as notReadPage } from './codes/not-read.js';
import { tooDeep as tooDeepPage } from './codes/too-deep.js';
import { tooMany as tooManyPage } from './codes/too-many.js';
import { unreadable as unreadablePage } from './codes/unreadable.js';
import { wrongKind as wrongKindPage } from './codes/wrong-kind.js';
import { pageFinding } from './page-finding.js';
/** A link inside the agreement that points out of it. */
export function leavesFolder(path) {
    return pageFinding(path, linkLeavesFolder, `${path} is a link that leads out of the agreement's folder`);
}
/** Something that is there but cannot be read. */
export function unreadable(path, reason) {
    return pageFinding(path, unreadablePage, `${path} cannot be read: ${reason}`);
}
/** A folder, pipe or device in place of a file, or a file in place of a folder. */
export function wrongKind(path, message) {
    return pageFinding(path, wrongKindPage, `${path}: ${message}`);
}
/** More files, or more bytes in all, than one agreement may have. */
export function tooMany(path, limits) {
    const most = `${limits.files} files or ${kilobytes(limits.totalBytes)}`;
    const message = `the agreement has more than ${most}; ${path} and the files after it are not read`;
    return atStart(path, tooManyPage, message);
}
/** Folders nested deeper than anybody would file definitions. */
export function tooDeep(path, depth) {
    return atStart(path, tooDeepPage, `${path} lies more than ${depth} folders deep and is not read`);
}
/** A file among the definitions that leadpact passes over. */
export function notRead(path, extensions) {
    return atStart(path, notReadPage, `${path} is not read: here leadpact reads ${extensions.join(', ')}`);
}
/** A finding about content has a position even where nothing was read: the first character. */
function atStart(path, page, message) {
    const start = { offset: 0, line: 1, column: 1 };
    return { ...pageFinding(path, page, message), range: { start, end: start } };
}
function kilobytes(bytes) {
    return `${Math.ceil(bytes / 1024)} kB`;
}
