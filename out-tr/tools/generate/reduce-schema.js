/** Keywords whose value maps names to schemas, so its keys are no keywords. */
const maps = ['properties', '$defs'];
/** Keywords whose value is data. */
const data = ['required', 'enum', 'const', 'type', 'examples', 'dependentRequired'];
/** The schema with only those keywords, all the way down. */
export function reduceSchema(node, keeps) {
    const kept = Object.entries(node).filter(([keyword]) => keeps(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => [keyword, reduced(keyword, value, keeps)]));
}
function reduced(keyword, value, keeps) {
    if (data.includes(keyword) || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((part) => reduceSchema(part, keeps));
    if (!maps.includes(keyword))
        return reduceSchema(value, keeps); // neither list nor data: a schema
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, part]) => [name, reduceSchema(part, keeps)]));
}
