/** The row as a document of kind sample; cells without text say nothing. */
export function rowDocument(table) {
    const { row, columns, number, source } = table;
    const said = columns.flatMap((column, index) => {
        const text = row[index]?.text.trim() ?? '';
        return column === undefined || text === '' ? [] : saysOf(column, text, index);
    });
    const named = new Map(said.map((one) => [one.path.join(' '), one.column]));
    const timeline = said.filter(({ path }) => path[0] === 'timeline');
    for (const [index, event] of timeline.entries())
        named.set(`timeline ${index}`, event.column);
    return {
        file: source.path,
        document: number,
        data: { kind: 'sample', id: defaultId(source.path, number), ...sampleData(said) },
        rangeOf: (path, part) => rangeInRow(table, columnAt(path, named), isName(path, part)),
    };
}
const numbers = new Set(['fit', 'engagement', 'total', 'cycle']);
function saysOf(column, text, index) {
    switch (column.says) {
        case 'id':
        case 'asOf':
            return [{ path: [column.says], value: text, column: index }];
        case 'lead':
            return [{ path: ['lead', column.field], value: text, column: index }];
        case 'signal':
            return text.split(';').map((at) => ({
                path: ['timeline'],
                value: { at: at.trim(), signal: column.signal },
                column: index,
            }));
        default:
            return [{ path: [column.says, column.name], value: expectedValue(column.name, text), column: index }];
    }
}
/** As YAML would read it, so that the schema can say what is wrong with anything else. */
function expectedValue(name, text) {
    if (name === 'noScore' && (text === 'true' || text === 'false'))
        return text === 'true';
    return numbers.has(name) && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
function sampleData(said) {
    const under = (head) => said
        .filter(({ path }) => path[0] === head)
        .map(({ path, value }) => [path[1] ?? '', value]);
    const plain = said.filter(({ path }) => path.length === 1 && path[0] !== 'timeline');
    const timeline = said.filter(({ path }) => path[0] === 'timeline').map(({ value }) => value);
    const [expect, not] = [under('expect'), under('not')];
    return {
        ...Object.fromEntries(plain.map(({ path, value }) => [path[0] ?? '', value])),
        lead: Object.fromEntries(under('lead')),
        ...(timeline.length > 0 ? { timeline } : {}),
        ...(expect.length > 0 ? { expect: Object.fromEntries(expect) } : {}),
        ...(not.length > 0 ? { not: Object.fromEntries(not) } : {}),
    };
}
/** The file's name without extension, and the number of the row. */
function defaultId(file, number) {
    return `${file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}-${number}`;
}
/** The names of fields and signals stand in the first row. */
function isName(path, part) {
    return part === 'key' || (path[0] === 'timeline' && path.at(-1) === 'signal');
}
function columnAt(path, named) {
    for (let length = path.length; length > 0; length--) {
        const column = named.get(path.slice(0, length).join(' '));
        if (column !== undefined)
            return column;
    }
    return undefined;
}
/** The cell, or the whole row where no column is meant. */
function rangeInRow({ row, header, source }, column, isName) {
    const cell = column === undefined ? undefined : (isName ? header : row)[column];
    if (cell !== undefined)
        return source.rangeBetween(cell.start, cell.end);
    return source.rangeBetween(row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
}
