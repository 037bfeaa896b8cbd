/** Wraps a file's text; lines are counted when the first range is asked for, which a clean file never does. */
export function sourceText(path, text) {
    let lineStarts;
    const positionAt = (offset) => {
        lineStarts ??= lineStartsOf(text);
        const inside = Math.min(Math.max(offset, 0), text.length);
        const line = lastLineAt(lineStarts, inside);
        return { offset: inside, line: line + 1, column: inside - (lineStarts[line] ?? 0) + 1 };
    };
    const rangeBetween = (start, end) => ({
        start: positionAt(start),
        end: positionAt(Math.max(start, end)),
    });
    return { path, text, rangeBetween };
}
/** Offsets at which lines begin; a line ends with LF, with or without CR before it. */
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Index of the last line that begins at or before the offset. */
function lastLineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
