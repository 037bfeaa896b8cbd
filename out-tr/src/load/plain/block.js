import { entryName, newMap } from './entry.js';
import { isFlow, readFlow } from './flow.js';
import { readLines } from './folded.js';
import { plainValue } from './plain-scalar.js';
import { codeAt, endLine, giveUp, hash, isEntry, newline, skipBlanks, toContent, toNextLine, } from './scan.js';
import { isKeyColon, readToken } from './token.js';
/** The map that begins here, its keys at the column of the first one. Ends at the content of a line that is not its own. */
export function readMap(scan, indent, depth) {
    const map = newMap();
    if (depth > scan.depth)
        return giveUp(scan) ?? map;
    while (scan.isPlain && scan.indent === indent && !isEntry(scan)) {
        const name = entryName(readToken(scan, false), map, scan);
        if (!isKeyColon(scan))
            giveUp(scan);
        scan.at++;
        map[name] = readValue(scan, indent, depth);
    }
    if (scan.indent >= indent && scan.indent > 0)
        giveUp(scan);
    return map;
}
/** What stands behind a key: in its line, or below it. */
function readValue(scan, indent, depth) {
    skipBlanks(scan);
    const code = codeAt(scan, scan.at);
    if (code === newline || code === hash)
        return readBelow(scan, indent, depth);
    if (code === 124 || code === 62)
        return readLines(scan, indent);
    const value = readInLine(scan, indent, depth);
    endLine(scan);
    return value;
}
/** A list, a map, or nothing. A list may stand at the column of its key. */
function readBelow(scan, indent, depth) {
    toNextLine(scan);
    toContent(scan);
    if (scan.indent > indent)
        return readBlock(scan, indent, depth + 1);
    return scan.indent === indent && isEntry(scan) ? readList(scan, indent, depth + 1) : null;
}
/** What stands deeper than the `indent` of its key or dash. */
function readBlock(scan, indent, depth) {
    if (isFlow(scan)) {
        const value = readFlow(scan, indent, depth);
        endLine(scan);
        return value;
    }
    return isEntry(scan) ? readList(scan, scan.indent, depth) : readMap(scan, scan.indent, depth);
}
function readInLine(scan, indent, depth) {
    if (isFlow(scan))
        return readFlow(scan, indent, depth + 1);
    const { text, quoted } = readToken(scan, false);
    return quoted ? text : plainValue(text, scan);
}
function readList(scan, indent, depth) {
    const list = [];
    if (depth > scan.depth)
        return giveUp(scan) ?? list;
    while (scan.isPlain && scan.indent === indent && isEntry(scan)) {
        scan.at++;
        list.push(readEntry(scan, indent, depth));
    }
    if (scan.indent > indent)
        giveUp(scan);
    return list;
}
/** A value in the line of the dash, a map that begins there, or what stands below. */
function readEntry(scan, indent, depth) {
    skipBlanks(scan);
    const code = codeAt(scan, scan.at);
    if (code === newline || code === hash) {
        toNextLine(scan);
        toContent(scan);
        return scan.indent > indent ? readBlock(scan, indent, depth + 1) : (giveUp(scan) ?? null);
    }
    const start = scan.at;
    const mayBeKey = !isFlow(scan);
    const value = readInLine(scan, indent, depth);
    if (mayBeKey && isKeyColon(scan)) {
        scan.at = start;
        scan.indent = start - scan.lineStart;
        return readMap(scan, scan.indent, depth + 1);
    }
    endLine(scan);
    return value;
}
