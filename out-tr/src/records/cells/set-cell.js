import { duckdb } from '../../sql/dialects/duckdb.js';
import { compareCodePoints } from '../../support/code-points.js';
import { isOneOf, meantSql, normalSql, withoutWords } from './words-sql.js';
/** The sorted distinct members, each between two line feeds; NULL when there are none. */
export function setCell(reading, missing) {
    const quick = quickSet(reading, missing);
    return {
        ...(quick !== undefined && { quick }),
        present: (cell) => withoutWords(normalSql(cell), missing),
        parsed: (normal) => `CASE WHEN ${normal} IS NOT NULL THEN ${membersOf(normal, reading)} END`,
        value: (members) => `CASE WHEN len(${members}) > 0 THEN chr(10) || array_to_string(${members}, chr(10)) || chr(10) END`,
        isUnknown: (value) => `len(list_filter(string_split(trim(${value}, chr(10)), chr(10)), lambda member: NOT ${isOneOf('member', reading.domain)})) > 0`,
    };
}
function membersOf(normal, { aliases, separator }) {
    const written = `string_split(${normal}, ${duckdb.text(separator)})`;
    const trimmed = `list_transform(${written}, lambda member: trim(member))`;
    const meant = `list_transform(${trimmed}, lambda member: ${meantSql('member', aliases)})`;
    return `list_sort(list_distinct(list_filter(${meant}, lambda member: member <> '')))`;
}
/** More members would make a pattern that costs more than it saves. */
const mostMembers = 100;
/** Plain members of the domain, each once and sorted, as most systems write them. */
function quickSet({ domain, aliases, separator }, missing) {
    const members = domain.filter((word) => /^[a-z0-9-]+$/.test(word) && aliases[word] === undefined && !missing.includes(word));
    const isPlain = /^[;,|/]$/.test(separator) && !missing.some((word) => word.includes(separator));
    if (!isPlain || members.length > mostMembers)
        return undefined;
    const pattern = members.toSorted(compareCodePoints).map((word) => `(?:${word}[${separator}])?`);
    return {
        read: (cell) => `${cell} || ${duckdb.text(separator)}`,
        value: (ended) => `CASE WHEN regexp_full_match(${ended}, ${duckdb.text(pattern.join(''))}) THEN chr(10) || replace(${ended}, ${duckdb.text(separator)}, chr(10)) END`,
    };
}
