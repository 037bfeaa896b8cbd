/** The layers as common table expressions, each over the one before. */
export function layerTables(dialect, first, layers) {
    let before = first;
    return layers
        .filter(({ columns }) => columns.length > 0)
        .map(({ table, columns }) => {
        const own = columns.map(({ name, expression }) => `    ${expression} AS ${name}`);
        const name = dialect.name(table);
        const text = `${name} AS (\n  SELECT ${before}.*,\n${own.join(',\n')}\n  FROM ${before}\n)`;
        before = name;
        return text;
    });
}
/** The last table of the chain, as the statement names it. */
export function lastTable(dialect, first, layers) {
    const last = layers.findLast(({ columns }) => columns.length > 0);
    return last === undefined ? first : dialect.name(last.table);
}
