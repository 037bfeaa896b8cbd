import { readMap } from './block.js';
import { endLine, giveUp, openScan, toContent } from './scan.js';
/**
 * The documents of a text that is written as agreements are: maps, lists and texts in their usual form, without anchors,
 * tags, escapes or anything doubtful. Undefined for every other text, which the full reader has to judge; for the rest
 * both readers give the same data and the full one finds nothing, which tests hold. Reading this much takes a
 * twentieth of the time, and nearly all files are plain.
 */
export function plainDocuments(text, limits) {
    // A line break is one, however it is written (YAML 1.2 §5.4).
    const lines = text.replaceAll('\r\n', '\n');
    if (/[\t\r]/.test(lines))
        return undefined;
    const scan = openScan(lines, limits);
    const documents = [];
    toContent(scan);
    if (isMark(scan))
        passMark(scan);
    while (scan.isPlain) {
        if (scan.indent !== 0)
            giveUp(scan);
        documents.push(readMap(scan, 0, 1));
        if (scan.at >= lines.length)
            break;
        passMark(scan);
    }
    return scan.isPlain ? documents : undefined;
}
function isMark(scan) {
    return scan.indent === -1 && scan.at < scan.text.length;
}
/** Over the line `---`, which may hold nothing else. */
function passMark(scan) {
    if (!scan.text.startsWith('---', scan.at) || scan.at !== scan.lineStart)
        giveUp(scan);
    scan.at += 3;
    endLine(scan);
}
