import { duckdb } from '../../sql/dialects/duckdb.js';
import { isOneOf, normalWordSql, withoutWords } from './words-sql.js';
/** A stage, signal or purpose; what means none of them is unreadable. */
export function nameCell({ names, ignored }, missing) {
    const own = Object.keys(names).filter((word) => names[word] === word);
    const quick = own.filter((word) => !ignored.includes(word));
    return {
        // Most sources write the ids themselves, and then nothing needs to be normalised.
        quick: {
            read: (cell) => cell,
            value: (cell) => `CASE WHEN ${isOneOf(cell, quick)} THEN ${cell} END`,
        },
        present: (cell) => `CASE WHEN ${isOneOf(cell, own)} THEN ${cell} ELSE ${withoutWords(normalWordSql(cell, Object.keys(names)), missing)} END`,
        parsed: (word) => word,
        value: (word) => meaning(word, Object.entries(names)),
        ...(ignored.length > 0 && { isIgnored: (word) => isOneOf(word, ignored) }),
    };
}
function meaning(word, names) {
    const own = names.filter(([from, to]) => from === to).map(([from]) => from);
    const cases = names
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => `WHEN ${word} = ${duckdb.text(from)} THEN ${duckdb.text(to)}`);
    return `CASE WHEN ${isOneOf(word, own)} THEN ${word} ${cases.join(' ')} END`;
}
