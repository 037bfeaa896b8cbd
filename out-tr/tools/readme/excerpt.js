/** The first line of an excerpt that the whole text does not have where it should; undefined where all stand in it, in order. */
export function strangeLine(excerpt, whole) {
    const lines = linesOf(whole);
    let at = 0;
    let mayJump = false;
    for (const line of linesOf(excerpt)) {
        if (line === '…') {
            mayJump = true;
            continue;
        }
        const found = lines.indexOf(line, at);
        if (found < 0 || (found > at && !mayJump))
            return line;
        at = found + 1;
        mayJump = false;
    }
    return !mayJump && at < lines.length ? lines[at] : undefined;
}
function linesOf(text) {
    return text.trimEnd() === ''
        ? []
        : text
            .trimEnd()
            .split('\n')
            .map((line) => line.trimEnd());
}
