/** Delimiters that programs write. */
const usual = [';', ',', '\t', '|'];
const names = { '\t': 'tab' };
/** What only Excel understands, and lines that end as no reader expects. */
export function firstLineTrouble(line, quote) {
    if (/^"?sep=.?"?\r?$/i.test(line))
        return {
            words: `begins with the line \`${line.trim()}\`, which only Excel understands`,
            help: 'delete that line; the first line has to be the names of the columns',
        };
    // A break within quotes is part of a name; a last one belongs to the line end CRLF.
    const outside = unquoted(line, quote);
    if (outside.indexOf('\r') < outside.length - 1 && outside.includes('\r'))
        return {
            words: 'ends its lines with CR alone, so all of it is one line',
            help: 'save it with line ends LF or CRLF (in Excel: CSV, not CSV for Macintosh)',
        };
    return undefined;
}
/** A header that is one cell because something else than the declared delimiter stands between its names. */
export function delimiterTrouble({ headers, line, known = '' }, { delimiter, quote }, isNative) {
    if (headers.length !== 1)
        return undefined;
    // In a name that the source knows these are letters like others.
    const outside = unquoted(line, quote).replace(known, '');
    const counts = usual
        .filter((each) => each !== delimiter)
        .map((each) => ({ each, count: outside.split(each).length - 1 }));
    const [most] = counts.toSorted((left, right) => right.count - left.count);
    if (most === undefined || most.count === 0)
        return undefined;
    const [found, said] = [shown(most.each), shown(delimiter)];
    return {
        words: `has a header of one cell with ${most.count} ${found} in it; ${isNative ? 'native files have' : 'the source says'} ${said}`,
        help: isNative
            ? `export with ${said} between the cells`
            : `write \`delimiter: ${written(most.each)}\` under \`written\` in the source, or export with ${said} between the cells`,
    };
}
function unquoted(line, quote) {
    if (quote === undefined)
        return line;
    return line
        .split(quote)
        .filter((_, index) => index % 2 === 0)
        .join('');
}
function shown(delimiter) {
    return names[delimiter] ?? `\`${delimiter}\``;
}
function written(delimiter) {
    return names[delimiter] ?? `'${delimiter}'`;
}
