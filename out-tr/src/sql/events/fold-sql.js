import { filterCondition } from './event-rows.js';
/** A measure as an aggregate over events; `flagged`: the rows say which of them a score reset hides. */
export function foldSql(dialect, { fold, parts, countsHidden }, flagged) {
    const hidden = flagged ? (countsHidden ? 'zero' : 'out') : 'absent';
    if (fold === 'sum')
        return dialect.wide(`sum(${sumOf(dialect, parts, hidden)})`);
    const [part] = parts;
    if (part === undefined)
        throw new Error('a measure has a part');
    const value = partSql(dialect, part, { fold, hidden });
    return fold === 'youngest' ? `min(${value})` : `${fold}(${value})`;
}
/** Values that are added event by event; where none applies there is 0, so that one sum serves all. */
function sumOf(dialect, parts, hidden) {
    const values = parts.map((part) => {
        const column = dialect.name(part.column);
        const filter = filterCondition(dialect, part.filters);
        return filter === undefined ? column : `CASE WHEN ${filter} THEN ${column} ELSE 0 END`;
    });
    const [first = '0', ...others] = values;
    // Two narrow numbers may need more room together.
    const sum = others.length === 0 ? first : [dialect.wide(first), ...others].join(' + ');
    return hidden === 'absent' ? sum : `CASE WHEN NOT is_hidden THEN ${sum} END`;
}
function partSql(dialect, { column: name, filters }, { fold, hidden }) {
    const column = dialect.name(name);
    const filter = filterCondition(dialect, filters);
    const conditions = [
        ...(filter === undefined ? [] : [filter]),
        ...(hidden === 'out' ? ['NOT is_hidden'] : []),
        ...(fold === 'youngest' ? [`${column} <> 0`] : []),
    ];
    // An event of another signal has no value, hidden or not.
    const visible = hidden === 'zero' ? `CASE WHEN is_hidden AND ${column} IS NOT NULL THEN 0 ELSE ${column} END` : column;
    const value = fold === 'youngest' ? 'age_days' : visible;
    return conditions.length === 0 ? value : `CASE WHEN ${conditions.join(' AND ')} THEN ${value} END`;
}
