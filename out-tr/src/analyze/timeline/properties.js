/** The properties of an event, given the values of the newer ones. */
export function propertiesOf(type, seen) {
    const properties = {};
    for (const [property, value] of Object.entries(type.kind.classes)) {
        const chosen = value.kind === 'named' ? value.value : value.kind === 'other' && otherValue(property, type, seen);
        if (chosen)
            properties[property] = chosen;
    }
    return properties;
}
/**
 * A value that exactly those do not know for which it is to be new. Where none is there, a new one or, if it is to be new
 * to nobody, no value at all.
 */
function otherValue(property, { open, fresh }, seen) {
    const keys = open.filter((each) => each.property === property);
    const known = Array.from(seen).find(([value, by]) => value.startsWith(`${property} `) && fits(keys, fresh, by));
    if (known === undefined && keys.every(({ key }) => !fresh.has(key)))
        return undefined;
    const value = known?.[0] ?? `${property} ${seen.size + 1}`;
    seen.set(value, new Set([...(seen.get(value) ?? []), ...keys.map(({ key }) => key)]));
    return value;
}
function fits(keys, fresh, by) {
    return keys.every(({ key }) => fresh.has(key) !== by.has(key));
}
