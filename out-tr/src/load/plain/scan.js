export const newline = 10;
export const blank = 32;
export const hash = 35;
export const dash = 45;
export const colon = 58;
/** At the first line of a text. */
export function openScan(text, { depth, textLength }) {
    const limits = { depth: Math.min(40, depth >> 1), length: Math.min(20_000, textLength >> 1) };
    return { text, ...limits, at: 0, lineStart: 0, indent: 0, isPlain: true };
}
/** Leaves the text to the full reader; everything that still reads finds the end. */
export function giveUp(scan) {
    scan.isPlain = false;
    scan.at = scan.text.length;
    scan.indent = -1;
}
/** The character code at an index; at the end that of a line break, which ends everything. */
export function codeAt({ text }, at) {
    return at < text.length ? text.charCodeAt(at) : newline;
}
export function skipBlanks(scan) {
    while (codeAt(scan, scan.at) === blank)
        scan.at++;
}
/** Goes to the content of the next line that has any, beginning with the line at `scan.at`. */
export function toContent(scan) {
    const { text } = scan;
    while (scan.at < text.length) {
        scan.lineStart = scan.at;
        skipBlanks(scan);
        const code = codeAt(scan, scan.at);
        if (code !== newline && code !== hash) {
            enterLine(scan, code);
            return;
        }
        toNextLine(scan);
    }
    scan.indent = -1;
}
/** From behind a value to the content of the next line; only blanks and a comment may stand between. */
export function endLine(scan) {
    const before = scan.at;
    skipBlanks(scan);
    const code = codeAt(scan, scan.at);
    if (code !== newline && (code !== hash || scan.at === before)) {
        giveUp(scan);
        return;
    }
    toNextLine(scan);
    toContent(scan);
}
/** To the beginning of the line after the one at `scan.at`. */
export function toNextLine(scan) {
    const end = scan.text.indexOf('\n', scan.at);
    const next = end === -1 ? scan.text.length : end + 1;
    if (next - scan.lineStart > scan.length)
        giveUp(scan);
    else
        scan.at = next;
}
/** Whether a list entry begins here: a dash with a blank or nothing behind it. */
export function isEntry(scan) {
    if (codeAt(scan, scan.at) !== dash)
        return false;
    const next = codeAt(scan, scan.at + 1);
    return next === blank || next === newline;
}
/** At column 0 stand the marks between documents, and directives. */
function enterLine(scan, code) {
    scan.indent = scan.at - scan.lineStart;
    if (scan.indent > 0)
        return;
    if (code === dash && scan.text.startsWith('---', scan.at)) {
        scan.indent = -1;
        return;
    }
    if (code === percent || code === point)
        giveUp(scan);
}
const percent = 37;
const point = 46;
