import { lineDifference } from './line-difference.js';
/** Lines that stay, shown before and behind a change. */
const context = 3;
/** The change of one file as `diff -u` and `git apply` write it; empty when nothing changed. */
export function unifiedDiff(path, before, after) {
    if (before === after)
        return '';
    const marked = markedLines(before, after);
    const hunks = hunksOf(marked).map(([from, to]) => hunkText(marked, from, to));
    return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}
const signs = { same: ' ', old: '-', new: '+' };
function markedLines(before, after) {
    return lineDifference(linesOf(before), linesOf(after)).flatMap(({ what, lines }) => lines.map((line) => ({ sign: signs[what], line })));
}
/** Lines with their breaks, so that a change of the break alone is one. */
function linesOf(text) {
    return text.split(/(?<=\n)/);
}
/** Stretches of changed lines with their context; those that meet are one. */
function hunksOf(marked) {
    const hunks = [];
    for (const [index, { sign }] of marked.entries()) {
        if (sign === ' ')
            continue;
        const last = hunks.at(-1);
        const [from, to] = [Math.max(0, index - context), Math.min(marked.length, index + context + 1)];
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            hunks.push([from, to]);
    }
    return hunks;
}
function hunkText(marked, from, to) {
    const lines = marked.slice(from, to);
    const before = span(marked, '+', from, to);
    const after = span(marked, '-', from, to);
    return `@@ -${before} +${after} @@\n${lines.map(({ sign, line }) => sign + ended(line)).join('')}`;
}
/** First line and number of lines in the text that has no lines of the `other` sign. */
function span(marked, other, from, to) {
    const count = (lines) => lines.filter(({ sign }) => sign !== other).length;
    const lines = count(marked.slice(from, to));
    const first = count(marked.slice(0, from)) + (lines === 0 ? 0 : 1);
    return lines === 1 ? String(first) : `${first},${lines}`;
}
function ended(line) {
    return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
